import type { Tx } from '#platform/db/transaction.ts'
import type { ClientDetails } from './client.query.ts'

/** Writes the corrected details of a locked client. Papers keep what they said on their day. */
export async function changeDetails(tx: Tx, id: string, details: ClientDetails): Promise<void> {
  const { postalCode, street, locality, country, ...rest } = details
  await tx
    .updateTable('clients')
    .set({
      ...rest,
      street: street ?? '',
      postal_code: postalCode ?? '',
      locality: locality ?? '',
      country: country ?? 'Polska',
    })
    .where('id', '=', id)
    .execute()
}
