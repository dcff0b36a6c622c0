import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'

/** What settling on the spot asks of a paper's card and checklist. */
export type SpotRow = {
  card: 'allowed' | 'not-allowed'
  jrwaClass: string | null
  formalMarks: string[]
  feeMarks: string[]
  unitId: string | null
}

/** Where nobody asks. */
export const noSpot: SpotRow = { card: 'not-allowed', jrwaClass: null, formalMarks: [], feeMarks: [], unitId: null }

/** SQL expression over `p` (papers): the facts of settling on the spot as json. */
export const spotJson = `json_build_object(
  'card', coalesce((select se.on_the_spot from card_editions se where se.id = p.card_edition_id), 'not-allowed'),
  'jrwaClass', (select se.jrwa_class from card_editions se where se.id = p.card_edition_id),
  'formalMarks', (select coalesce(json_agg(sc.mark), '[]') from check_items sc where sc.paper_id = p.id and sc.kind = 'formal'),
  'feeMarks', (select coalesce(json_agg(sc.mark), '[]') from check_items sc where sc.paper_id = p.id and sc.kind = 'fee'),
  'unitId', p.unit_id)`

/** The facts of one paper, read in the act's transaction. */
export async function readSpot(tx: Tx, paperId: string): Promise<SpotRow> {
  const { rows } = await sql<{ spot: SpotRow }>`
    select ${sql.raw(spotJson)} as spot from papers p where p.id = ${paperId}`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('a locked paper is there')
  return row.spot
}
