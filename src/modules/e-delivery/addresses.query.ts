import { type RawBuilder, sql } from 'kysely'
import type { Services } from '#web/services.ts'

/** An address as the screen shows it; days ISO. */
export type AddressRow = {
  id: string
  address: string
  kind: 'bae' | 'agreed'
  holder: string
  clientId: string | null
  /** „NIP …4821”; null for an address of a client. */
  numberHint: string | null
  source: string
  validFrom: string
  validTo: string | null
  checkedAt: Date
  who: string
}

/** SQL: whether the entry `a` is of the client with this id, by the client itself or by a number of the client. */
export const ofClient = (clientId: RawBuilder<unknown>) => sql<boolean>`(a.client_id = ${clientId}
  or a.identity in (select n from clients c, unnest(array[c.pesel, c.nip, c.regon]) n where c.id = ${clientId} and n is not null))`

/** At most this many are shown at once. */
const most = 50

const select = (where: RawBuilder<unknown>) => sql<AddressRow>`
  select a.id, a.address, a.kind, a.holder, a.client_id as "clientId",
    upper(a.identity_kind) || ' …' || right(a.identity, 4) as "numberHint", a.source, a.valid_from as "validFrom",
    a.valid_to as "validTo", a.checked_at as "checkedAt", s.given_name || ' ' || s.surname as who
  from electronic_addresses a join staff s on s.id = a.recorded_by
  where ${where} order by a.valid_to is not null, a.recorded_at desc, a.id limit ${most}`

/** Addresses whose holder, number or address has the typed words in it; the newest when nothing was typed. */
export async function findAddresses({ database }: Services, typed: string): Promise<AddressRow[]> {
  const part = `%${typed.replace(/[\\%_]/g, '\\$&')}%`
  const where =
    typed === ''
      ? sql`true`
      : sql`(fold(a.holder) like fold(${part}) or a.address ilike ${part} or a.identity = ${typed})`
  const { rows } = await select(where).execute(database.db)
  return rows
}

/** Addresses of a known client, also those found by a number of the client. */
export async function findAddressesOf({ database }: Services, clientId: string): Promise<AddressRow[]> {
  const { rows } = await select(ofClient(sql`${clientId}::uuid`)).execute(database.db)
  return rows
}
