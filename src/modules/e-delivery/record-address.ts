import { sql } from 'kysely'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { NotFound } from '#web/act.ts'
import { insertAddress } from './addresses-store.ts'

/** Whose the address is: a known client, or somebody known by a number only. */
export type AddressOwner =
  | { clientId: string }
  | { clientId: null; holder: string; identityKind: 'pesel' | 'nip' | 'regon'; identity: string }

export type AddressEntry = {
  owner: AddressOwner
  address: string
  kind: 'bae' | 'agreed'
  source: string
  validFrom: string
}

/** Writes down an address for electronic delivery: one seen in the base, or one that the client agreed to. */
export const recordAddress = act('e-delivery.record-address', async (frame, input: AddressEntry) => {
  frame.allow({})
  const { owner, address, kind, source, validFrom } = input
  if (validFrom > frame.today.toString()) return refuse({ why: 'ade-address-in-future' })
  const holder = owner.clientId === null ? owner.holder : await nameOf(frame.tx, owner.clientId)
  const identity = owner.clientId === null ? owner.identity : null
  if (await standsAlready(frame.tx, input)) return refuse({ why: 'ade-address-known', address })
  const id = frame.newId()
  await insertAddress(frame.tx, {
    ...{ id, address, kind, holder, source, identity, client_id: owner.clientId },
    identity_kind: owner.clientId === null ? owner.identityKind : null,
    valid_from: validFrom,
    checked_at: frame.now,
    recorded_by: frame.actor.staffId,
    recorded_at: frame.now,
  })
  const data = { addressId: id, clientId: owner.clientId, address, kind, holder, source, validFrom }
  frame.record({ event: 'electronic-address-recorded', data })
  return accept({ addressId: id, address })
})

async function nameOf(tx: Tx, clientId: string): Promise<string> {
  const row = await tx.selectFrom('clients').select('name').where('id', '=', clientId).executeTakeFirst()
  if (!row) throw new NotFound('client')
  return row.name
}

async function standsAlready(tx: Tx, { owner, address, kind }: AddressEntry): Promise<boolean> {
  const row = await tx
    .selectFrom('electronic_addresses')
    .select(sql`1`.as('one'))
    .where('address', '=', address)
    .where('kind', '=', kind)
    .where('valid_to', 'is', null)
    .where((eb) =>
      owner.clientId === null ? eb('identity', '=', owner.identity) : eb('client_id', '=', owner.clientId),
    )
    .executeTakeFirst()
  return row !== undefined
}
