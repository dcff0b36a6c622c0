import type { Day } from '#domain/calendar/temporal.ts'
import { askLocalCopy } from '#modules/e-delivery/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { type AddresseeOrder, orderOfParty, type WaysOfParty } from './order-of-party.ts'

/** A person to whom the answer will go, as far as the paper or its form knows. */
export type ServedPerson = Pick<WaysOfParty, 'name' | 'addressee' | 'ade' | 'postalAddress'> & {
  clientId: string | null
}

/**
 * The ways in which the answer may reach these people if they do not come for it (art. 39 KPA), in their order, asking the
 * base of addresses anew: for whoever agrees the delivery with the client. An address may still appear before dispatch.
 */
export async function readServedOrders(
  db: Pick<Tx, 'getExecutor' | 'selectFrom'>,
  people: readonly ServedPerson[],
  today: Day,
): Promise<AddresseeOrder[]> {
  if (people.length === 0) return []
  const clients = people.flatMap(({ clientId }) => (clientId === null ? [] : [clientId]))
  const office = await db.selectFrom('office').select('own_courier').executeTakeFirstOrThrow()
  const base = await askLocalCopy(db, [...new Set(clients)], today.toString())
  const known = { obstacle: null, ownCourier: office.own_courier, collection: 'not-agreed' } as const
  return people.map(({ clientId, ...person }) => orderOfParty({ ...person, ...known }, base.get(clientId ?? ''), today))
}
