import type { Insertable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Keeps a note on a doubt about a paper; it is never changed, a later one stands beside it. */
export async function insertAssessment(tx: Tx, row: Insertable<Database['assessments']>): Promise<void> {
  await tx.insertInto('assessments').values(row).execute()
}
