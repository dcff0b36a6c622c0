import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { NotFound } from '#web/act.ts'

export type ElectronicAddress = Selectable<Database['electronic_addresses']>

export async function insertAddress(tx: Tx, row: Insertable<Database['electronic_addresses']>): Promise<void> {
  await tx.insertInto('electronic_addresses').values(row).execute()
}

/**
 * Locks an address until the act ends.
 * @throws NotFound when there is none
 */
export async function lockAddress(tx: Tx, id: string): Promise<ElectronicAddress> {
  const row = await tx
    .selectFrom('electronic_addresses')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound('electronic address')
  return row
}

export async function changeAddress(
  tx: Tx,
  id: string,
  change: { valid_to: string } | { checked_at: Date },
): Promise<void> {
  await tx.updateTable('electronic_addresses').set(change).where('id', '=', id).execute()
}
