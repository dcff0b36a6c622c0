import type { CardEdition } from '#domain/service-cards/card.ts'
import type { FormerSymbol } from '#domain/service-cards/former-symbols.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { prepared } from '#platform/db/prepared.ts'
import { FORMER_SYMBOLS } from './former-symbols.ts'

/** One published edition of a card, older or newer than the one shown. */
export type EditionDates = { edition: number; validFrom: string; validTo: string | null }

/** A published edition with everything its page tells. */
export type PublicCard = EditionDates & {
  symbol: string
  unit: string
  unitSymbol: string
  publishedAt: string
  /** The day until which the card was to be looked at again; null when nobody planned it. */
  reviewDueOn: string | null
  /** Archival category of the card's class in the file plan in force; null when there is none. */
  category: string | null
  content: CardEdition
  editions: EditionDates[]
  formerSymbols: FormerSymbol[]
}

const publicCard = prepared<Omit<PublicCard, 'content'> & { content: unknown }, [string, string, number | null]>(
  'public-card',
  `select c.symbol, u.name as unit, u.symbol as "unitSymbol", e.edition, e.valid_from as "validFrom", e.valid_to as "validTo",
     to_char(e.published_at at time zone 'Europe/Warsaw', 'YYYY-MM-DD') as "publishedAt", e.content,
     ${FORMER_SYMBOLS} as "formerSymbols",
     (select d.due_on from card_dues_on($1) d where d.card_id = c.id) as "reviewDueOn",
     (select j.category from jrwa_classes j where j.symbol = e.content ->> 'jrwaClass' and j.valid_from <= $1
        and (j.valid_to is null or j.valid_to >= $1)) as category,
     (select json_agg(json_build_object('edition', o.edition, 'validFrom', o.valid_from, 'validTo', o.valid_to)
        order by o.edition desc) from card_editions o where o.card_id = c.id and o.state = 'published' and (o.valid_to is null or o.valid_to >= o.valid_from)) as editions
   from service_cards c join card_editions e on e.card_id = c.id and e.state = 'published'
   left join units_followed($1) f on f.unit_id = e.unit_id and (e.valid_to is null or e.valid_to >= $1)
   join units u on u.id = coalesce(f.now_id, e.unit_id)
   where upper(c.symbol) = upper($2) and ($3::int is null or e.edition = $3)
   order by (e.valid_from <= $1 and (e.valid_to is null or e.valid_to >= $1)) desc, (e.valid_to is not null and e.valid_to < e.valid_from),
     e.edition desc limit 1`,
)

/** The edition asked for, or (null) the one in force on the day, otherwise the newest; drafts are never shown. */
export async function findPublicCard(...asked: Parameters<typeof publicCard>): Promise<PublicCard | undefined> {
  const [card] = await publicCard(...asked)
  return card && { ...card, content: readCardContent(card.content) }
}
