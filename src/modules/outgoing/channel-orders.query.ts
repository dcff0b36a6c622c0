import { sql } from 'kysely'
import type { Day } from '#domain/calendar/temporal.ts'
import { askLocalCopy } from '#modules/e-delivery/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { type AddresseeOrder, orderOfParty, type WaysOfParty } from './order-of-party.ts'

type PartyRow = {
  name: string
  role: string
  client_id: string | null
  ade: string | null
  postal: boolean
  own_courier: 'available' | 'not-available'
  failed: boolean
  collects: boolean
}

/** About which papers, and to whom, by name as on the letter. */
export type Addressees = {
  paperIds: readonly string[]
  caseIds: readonly string[]
  names: readonly string[]
  /** 'result': who agreed at intake to come for the finished document is expected at the office. */
  about: 'letter' | 'result'
}

/**
 * The ways in which letters about these papers may go to their addressees today (art. 39 KPA), asking the base of addresses
 * anew; one who is found on no paper is taken for somebody with a postal address only.
 */
export async function readChannelOrders(
  db: Pick<Tx, 'getExecutor'>,
  { paperIds, caseIds, names, about }: Addressees,
  today: Day,
): Promise<ReadonlyMap<string, AddresseeOrder>> {
  if (names.length === 0) return new Map()
  const { rows } = await sql<PartyRow>`
    select distinct on (n.name) n.name, q.role, coalesce(p.delivery_form = 'pickup', false) as collects, q.client_id, q.ade, o.own_courier,
      q.id is null or btrim(q.postal_code || q.locality) <> '' as postal,
      exists (select from ade_outbox f join outgoing_items fi on fi.id = f.item_id
        where fi.addressee = n.name and fi.paper_id = q.paper_id and f.state = 'failed') as failed
    from unnest(${[...names]}::text[]) n(name) cross join office o
      left join (paper_parties q join papers p on p.id = q.paper_id
        and (p.id = any(${[...paperIds]}::uuid[]) or p.case_id = any(${[...caseIds]}::uuid[]))) on q.name = n.name
    order by n.name, q.position`.execute(db)
  const clients = rows.flatMap(({ client_id }) => (client_id === null ? [] : [client_id]))
  const base = await askLocalCopy(db, [...new Set(clients)], today.toString())
  return new Map(rows.map((row) => [row.name, orderOfParty(partyOf(row, about), base.get(row.client_id ?? ''), today)]))
}

function partyOf(row: PartyRow, about: Addressees['about']): WaysOfParty {
  return {
    name: row.name,
    addressee: row.role === 'proxy' ? 'proxy' : 'party',
    ade: row.ade,
    obstacle: row.failed ? 'sending-failed' : null,
    postalAddress: row.postal ? 'known' : 'unknown',
    ownCourier: row.own_courier,
    // what was agreed at intake is about the finished document, not about letters before it
    collection: about === 'result' && row.collects ? 'agreed' : 'not-agreed',
  }
}
