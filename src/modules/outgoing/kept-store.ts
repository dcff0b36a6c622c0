import type { Insertable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Writes that a printed letter leaves nowhere; what is kept once stays kept. */
export async function insertKept(tx: Tx, row: Insertable<Database['kept_letters']>): Promise<void> {
  await tx.insertInto('kept_letters').values(row).execute()
}
