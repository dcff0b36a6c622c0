import type { Tx } from '#platform/db/transaction.ts'
import { officeRow } from './office-row.ts'
import type { TownOffice } from './town.ts'

/** What an office needs before its first unit or person: its own name and the key of its status codes. */
export type NewOffice = { office: Omit<TownOffice, 'demo'>; statusSecret: Uint8Array; newId: () => string }

/** Makes the one office of an empty database, with its register of incoming items (RPW). */
export async function createOffice(
  tx: Tx,
  { office, statusSecret, newId }: NewOffice,
): Promise<'made' | 'already-there'> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('office')
    .values(officeRow({ ...office, demo: false }, statusSecret))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) return 'already-there'
  const rpw = {
    id: newId(),
    code: 'RPW',
    name: 'Rejestr przesyłek wpływających',
    kind: 'incoming' as const,
    post_id: null,
  }
  await tx.insertInto('registers').values(rpw).execute()
  return 'made'
}
