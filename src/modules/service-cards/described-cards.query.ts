import type { DescribedCard } from '#domain/service-cards/government-service.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { putFactsIn } from '#modules/facts/index.ts'
import type { OpenDatabase } from '#platform/db/database.ts'
import { prepared } from '#platform/db/prepared.ts'
import { FORMER_SYMBOLS } from './former-symbols.ts'

type Row = Omit<DescribedCard, 'content'> & { content: unknown }

const readRows = prepared<Row, [string]>(
  'described-cards',
  `select * from (
     select distinct on (c.id) c.symbol, u.name as unit, e.content, e.valid_from as "validFrom",
       ${FORMER_SYMBOLS} as "formerSymbols"
     from card_editions e join service_cards c on c.id = e.card_id
     left join units_followed($1) f on f.unit_id = e.unit_id join units u on u.id = coalesce(f.now_id, e.unit_id)
     where e.valid_from <= $1 and (e.valid_to is null or e.valid_to >= $1) order by c.id, e.edition desc) one
   order by symbol collate "C"`,
)

/** Every card in force on the day (ISO) with its whole content and the unit that has it then, the facts it refers to put in, by symbol. */
export async function readDescribedCards({ pool, db }: OpenDatabase, day: string): Promise<DescribedCard[]> {
  const rows = await readRows(pool, [day])
  const cards = rows.map(({ content, ...row }) => ({ ...row, content: readCardContent(content) }))
  return putFactsIn(db, cards, day)
}
