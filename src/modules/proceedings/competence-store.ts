import type { Insertable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Keeps that a paper was sent to the competent authority. */
export async function insertForwarding(tx: Tx, row: Insertable<Database['forwardings']>): Promise<void> {
  await tx.insertInto('forwardings').values(row).execute()
}

/** Keeps the order that returned an application. */
export async function insertReturn(tx: Tx, row: Insertable<Database['paper_returns']>): Promise<void> {
  await tx.insertInto('paper_returns').values(row).execute()
}

/** Keeps which matters were to be filed apart. */
export async function insertSeparation(tx: Tx, row: Insertable<Database['separation_notices']>): Promise<void> {
  await tx.insertInto('separation_notices').values(row).execute()
}
