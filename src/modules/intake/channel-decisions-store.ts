import type { Insertable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Adds an officer's word on the way of filing; it is never changed. */
export async function insertChannelDecision(tx: Tx, row: Insertable<Database['channel_decisions']>): Promise<void> {
  await tx.insertInto('channel_decisions').values(row).execute()
}
