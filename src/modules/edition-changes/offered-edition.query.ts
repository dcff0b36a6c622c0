import { type Kysely, sql } from 'kysely'
import { officeLaw } from '#domain/legal-profiles/office-law.ts'
import type { CardEdition } from '#domain/service-cards/card.ts'
import { compareEditions } from '#domain/service-cards/card-difference.ts'
import type { OpenMatters } from '#domain/service-cards/card-parts.ts'
import { offeredEdition } from '#domain/service-cards/open-matters.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { putRatesIn } from '#modules/facts/index.ts'
import { readLawChanges, type ToldDifference, tellDifference } from '#modules/service-cards/index.ts'
import type { Database } from '#platform/db/types.ts'

/** An edition of a paper's card, its unit as it is today. */
export type EditionOfPaper = {
  id: string
  edition: number
  validFrom: string
  validTo: string | null
  unitId: string
  registerCode: string | null
  content: CardEdition
  openMatters: OpenMatters
}

/** What somebody has to decide for a paper: the edition it stands under, the one that may be applied, and what differs. */
export type OfferedEdition = {
  symbol: string
  before: EditionOfPaper
  after: EditionOfPaper
  difference: ToldDifference
}

type Row = Omit<EditionOfPaper, 'content' | 'openMatters'> & { symbol: string; content: unknown; decided: boolean }

/** The edition to decide about for a paper; undefined when there is none, or when it was decided about. */
export async function findOffered(
  db: Kysely<Database>,
  paper: { id: string; editionId: string | null },
  today: string,
): Promise<OfferedEdition | undefined> {
  if (paper.editionId === null) return undefined
  const rows = await readRows(db, { id: paper.id, editionId: paper.editionId }, today)
  const editions = rows.map(({ content, ...row }) => {
    const card = readCardContent(content)
    return { ...row, content: card, openMatters: card.openMatters }
  })
  const before = editions.find(({ id }) => id === paper.editionId)
  const offered = before && offeredEdition(editions, before.edition, today)
  const after = editions.find(({ id }) => id === offered?.id)
  if (!before || !after || after.decided) return undefined
  const law = officeLaw(await readLawChanges(db))
  if (!law.ok) throw new Error(`changes of law: ${law.refusal.why}`)
  // why it is offered is told apart from what it changes
  const alike = { ...before, content: { ...before.content, openMatters: after.openMatters } }
  const [one = alike, other = after] = await putRatesIn(db, [alike, after], today)
  const difference = tellDifference(compareEditions(one, other), law.event)
  return { symbol: before.symbol, before, after, difference }
}

/** All editions of the card of a paper, with whether each was decided about. */
async function readRows(db: Kysely<Database>, paper: { id: string; editionId: string }, today: string) {
  const { rows } = await sql<Row>`
    select e.id, c.symbol, e.edition, e.valid_from as "validFrom", e.valid_to as "validTo", e.content,
      e.register_code as "registerCode", coalesce(f.now_id, e.unit_id) as "unitId",
      exists (select from edition_decisions d where d.paper_id = ${paper.id} and d.edition_id = e.id) as decided
    from card_editions own join card_editions e on e.card_id = own.card_id join service_cards c on c.id = own.card_id
    left join units_followed(${today}::date) f on f.unit_id = e.unit_id
    where own.id = ${paper.editionId} order by e.edition`.execute(db)
  return rows
}
