import { type AddressRow, findAddressesOf } from '#modules/e-delivery/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'

/** What may be corrected of a client: numbers and the ways to reach; a new name is a new client. */
export const clientFields = [
  'pesel',
  'nip',
  'regon',
  'ade',
  'street',
  'postalCode',
  'locality',
  'country',
  'email',
  'phone',
] as const
export type ClientField = (typeof clientFields)[number]
export type ClientDetails = Record<ClientField, string | null>

/** A client's page. Numbers are shown whole only to those who may correct them. */
export type ClientCard = {
  id: string
  kind: 'natural' | 'organisation'
  name: string
  details: ClientDetails
  addresses: AddressRow[]
}

const columns = [
  'id',
  'kind',
  'name',
  'pesel',
  'nip',
  'regon',
  'ade',
  'street',
  'postal_code as postalCode',
  'locality',
  'country',
  'email',
  'phone',
] as const

/**
 * Locks a client and reads what may be corrected.
 * @throws NotFound when there is none
 */
export async function lockClient(tx: Tx, id: string): Promise<{ kind: ClientCard['kind']; details: ClientDetails }> {
  const row = await tx.selectFrom('clients').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('client')
  const { id: _id, kind, name: _name, ...details } = row
  return { kind, details }
}

/**
 * One client with the addresses for electronic delivery.
 * @throws NotFound when there is none
 */
export async function getClientCard(services: Services, id: string): Promise<ClientCard> {
  const row = await services.database.db.selectFrom('clients').select(columns).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('client')
  const { id: _id, kind, name, ...details } = row
  return { id, kind, name: name ?? '', details, addresses: await findAddressesOf(services, id) }
}
