import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import { ofClient } from './addresses.query.ts'

/** What is known of a client's addresses on a day. `checkedAt`: when somebody last looked in the official base. */
export type BaeEntry = { inBae: string | null; agreed: string | null; checkedAt: Date | null }

/**
 * The port to the base of electronic addresses (BAE): entries of the clients that have one. The local copy is its one driver
 * until the official service is connected.
 */
export type BaeQuery = (
  db: Pick<Tx, 'getExecutor'>,
  clientIds: readonly string[],
  on: string,
) => Promise<ReadonlyMap<string, BaeEntry>>

type Row = { client: string; kind: 'bae' | 'agreed'; address: string; checked_at: Date }

/** Asks the local copy: the newest entry of each kind that stands on the day. */
export const askLocalCopy: BaeQuery = async (db, clientIds, on) => {
  const found = new Map<string, BaeEntry>()
  if (clientIds.length === 0) return found
  const { rows } = await sql<Row>`
    select distinct on (x.client, a.kind) x.client, a.kind, a.address, a.checked_at
    from unnest(${[...clientIds]}::uuid[]) x(client) join electronic_addresses a on ${ofClient(sql.ref('x.client'))}
    where a.valid_from <= ${on}::date and (a.valid_to is null or a.valid_to >= ${on}::date)
    order by x.client, a.kind, a.valid_from desc, a.recorded_at desc`.execute(db)
  for (const { client, kind, address, checked_at } of rows) {
    const entry = found.get(client) ?? { inBae: null, agreed: null, checkedAt: null }
    if (kind === 'agreed') found.set(client, { ...entry, agreed: address })
    else found.set(client, { ...entry, inBae: address, checkedAt: checked_at })
  }
  return found
}
