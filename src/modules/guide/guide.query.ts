import type { CardEdition } from '#domain/service-cards/card.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { putRecentFactsIn } from '#modules/facts/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** An edition of a card as the questions and the checklist need it. */
export type GuideCard = {
  editionId: string
  symbol: string
  edition: number
  validFrom: string
  validTo: string | null
  unit: string
  content: CardEdition
}

/** A checklist as it is kept, with its card. `madeOn` and `expiresOn` are ISO days. */
export type KeptChecklist = GuideCard & { answers: unknown; madeOn: string; expiresOn: string; createdAt: Date }

type Stored<Row extends { content: CardEdition }> = Omit<Row, 'content'> & { content: unknown }

const card = `e.id as "editionId", c.symbol, e.edition, e.valid_from as "validFrom", e.valid_to as "validTo", u.name as unit,
     e.content`
const tables = 'join service_cards c on c.id = e.card_id join units u on u.id = e.unit_id'

const cardInForce = prepared<Stored<GuideCard>, [string, string]>(
  'guide-card',
  `select ${card} from card_editions e ${tables}
   where upper(c.symbol) = upper($2) and e.state = 'published' and e.valid_from <= $1
     and (e.valid_to is null or e.valid_to >= $1) order by e.edition desc limit 1`,
)

const checklist = prepared<Stored<KeptChecklist>, [Buffer]>(
  'guide-checklist',
  `select ${card}, l.answers, l.created_at as "createdAt", l.expires_on as "expiresOn",
     to_char(l.created_at at time zone 'Europe/Warsaw', 'YYYY-MM-DD') as "madeOn"
   from checklists l join card_editions e on e.id = l.edition_id ${tables} where l.code_digest = $1`,
)

/** The card of a symbol that is in force on a day (ISO), with the facts of the office in its texts. */
export async function findGuideCard(services: Services, day: string, symbol: string): Promise<GuideCard | undefined> {
  const [row] = await cardInForce(services.database.pool, [day, symbol])
  return row && told(services, row, day)
}

/** The checklist of a code, expired or not, with its card as it was asked about. */
export async function findKeptChecklist(
  services: Services,
  day: string,
  digest: Buffer,
): Promise<KeptChecklist | undefined> {
  const [row] = await checklist(services.database.pool, [digest])
  return row && told(services, row, day)
}

/** The content as the client reads it. */
async function told<Row extends { content: unknown }>(services: Services, row: Row, day: string) {
  return { ...row, content: await putRecentFactsIn(services, readCardContent(row.content), day) }
}
