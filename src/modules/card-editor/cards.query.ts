import type { DraftState } from '#domain/service-cards/card-approval.ts'
import type { FormerSymbol } from '#domain/service-cards/former-symbols.ts'
import { dayOf } from '#messages/dates.ts'
import { FORMER_SYMBOLS } from '#modules/service-cards/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** An open draft as the list shows it; `mine` when the reader saved one of its revisions. */
export type DraftLine = {
  draftId: string
  symbol: string | null
  title: string
  state: DraftState
  revision: number
  by: string | null
  at: Date
  mine: 'yes' | 'no'
}

/** A card with the edition in force today (or the newest one) and the one that is coming. */
export type CardLine = {
  symbol: string
  title: string
  /** Symbols it had before today, the oldest first. */
  formerSymbols: FormerSymbol[]
  unit: string
  edition: number
  validFrom: string
  validTo: string | null
  coming: string | null
  /** The day until which the card was to be looked at; null when nobody planned it. */
  reviewDueOn: string | null
  draftId: string | null
}

/** Everything that the staff's page of cards lists. */
export type CardsData = { today: string; drafts: DraftLine[]; cards: CardLine[] }

const openDrafts = prepared<DraftLine, [string]>(
  'card-drafts-open',
  `select d.id as "draftId", d.symbol, d.title, d.state, d.revision, s.given_name || ' ' || s.surname as by, r.saved_at as at,
     case when exists (select from card_revisions m where m.draft_id = d.id and m.saved_by = $1) then 'yes' else 'no' end as mine
   from card_drafts d join card_revisions r on r.draft_id = d.id and r.revision = d.revision
   left join staff s on s.id = r.saved_by
   where d.state in ('writing', 'awaiting-merits', 'awaiting-release') order by r.saved_at desc`,
)

const allCards = prepared<CardLine, [string]>(
  'cards-for-staff',
  `select distinct on (c.symbol) c.symbol, e.title, ${FORMER_SYMBOLS} as "formerSymbols", u.name as unit, e.edition, e.valid_from as "validFrom", e.valid_to as "validTo",
     (select min(n.valid_from)::text from card_editions n
       where n.card_id = c.id and n.valid_from > $1 and (n.valid_to is null or n.valid_to >= n.valid_from)) as coming,
     (select r.due_on from card_dues_on($1) r where r.card_id = c.id) as "reviewDueOn",
     (select d.id from card_drafts d where d.card_id = c.id and d.state in ('writing', 'awaiting-merits', 'awaiting-release')
       limit 1) as "draftId"
   from service_cards c join card_editions e on e.card_id = c.id join units u on u.id = e.unit_id
   order by c.symbol, (e.valid_from <= $1 and (e.valid_to is null or e.valid_to >= $1)) desc, e.edition desc`,
)

/** Cards and their drafts, for a member of staff. */
export async function readCards({ database: { pool }, clock }: Services, staffId: string): Promise<CardsData> {
  const today = dayOf(clock.now())
  const [drafts, cards] = await Promise.all([openDrafts(pool, [staffId]), allCards(pool, [today])])
  return { today, drafts, cards }
}
