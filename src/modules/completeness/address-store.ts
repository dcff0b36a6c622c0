import { sql } from 'kysely'
import type { Reachable, SearchSource } from '#domain/completeness/no-address.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { addressSql, contactSql } from './address-sql.ts'

/** People behind a paper, with whether the office could reach them. */
export async function readReachable(tx: Tx, paperId: string): Promise<Reachable[]> {
  const { rows } = await sql<Reachable>`
    select pa.name, pa.role, pa.proxy_scope as "proxyScope", ${sql.raw(addressSql)} as address,
      ${sql.raw(contactSql)} as contact
    from paper_parties pa left join clients pc on pc.id = pa.client_id
    where pa.paper_id = ${paperId} order by pa.position`.execute(tx)
  return rows
}

/** The last search for the address of a paper. */
export type AddressSearch = {
  id: string
  searchedOn: string
  by: string
  sources: SearchSource[]
  note: string
  contactNote: string
}

/** The latest search, if any. */
export async function findSearch(tx: Tx, paperId: string): Promise<AddressSearch | undefined> {
  const row = await tx
    .selectFrom('address_searches as a')
    .innerJoin('staff as s', 's.id', 'a.searched_by')
    .select([
      'a.id',
      'a.searched_on as searchedOn',
      'a.sources',
      'a.note',
      'a.contact_note as contactNote',
      's.given_name',
      's.surname',
    ])
    .where('a.paper_id', '=', paperId)
    .orderBy('a.id', 'desc')
    .executeTakeFirst()
  if (!row) return undefined
  const { given_name, surname, sources, ...search } = row
  return { ...search, by: `${given_name} ${surname}`, sources: sources as SearchSource[] }
}

export type NewSearch = Omit<AddressSearch, 'by'> & { paperId: string; searchedBy: string }

/** Keeps where the address was looked for. */
export async function insertSearch(tx: Tx, search: NewSearch): Promise<void> {
  await tx
    .insertInto('address_searches')
    .values({
      id: search.id,
      paper_id: search.paperId,
      searched_on: search.searchedOn,
      searched_by: search.searchedBy,
      sources: search.sources,
      note: search.note,
      contact_note: search.contactNote,
    })
    .execute()
}

/** When the paper was last left for want of an address and that was taken back; null when it never was. */
export async function findWithdrawnLeaving(tx: Tx, paperId: string): Promise<Date | null> {
  const row = await tx
    .selectFrom('unexamined_leavings')
    .select('decided_at as decidedAt')
    .where('paper_id', '=', paperId)
    .where('ground', '=', 'no-address')
    .where('withdrawn_at', 'is not', null)
    .orderBy('decided_at', 'desc')
    .executeTakeFirst()
  return row?.decidedAt ?? null
}
