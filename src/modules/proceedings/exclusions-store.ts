import type { Insertable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Adds an exclusion; it is never changed. */
export async function insertExclusion(tx: Tx, row: Insertable<Database['exclusions']>): Promise<void> {
  await tx.insertInto('exclusions').values(row).execute()
}

/** Adds what an excluded official stated to be urgent; it is never changed. */
export async function insertUrgency(tx: Tx, row: Insertable<Database['urgent_acts']>): Promise<void> {
  await tx.insertInto('urgent_acts').values(row).execute()
}
