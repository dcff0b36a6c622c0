import type { Pool } from 'pg'
import { type AuditHead, chainStart, walkChain } from '#platform/audit-log.ts'

/** What came of walking one chain. `broken` says at which entry and how. */
export type ChainReport = { chain: string; entries: number } & (
  | { state: 'whole' }
  | { state: 'broken'; seq: number; why: string }
)

const piece = 5000

/** Walks every audit chain from its first entry, and compares its end with the head the database keeps. */
export async function checkChains(pool: Pick<Pool, 'query'>): Promise<ChainReport[]> {
  const { rows } = await pool.query<{ chain: string; seq: number; head: Buffer }>(
    `select chain, seq, head from audit_chains
     union all select r.code || '/' || c.year, c.chain_seq, c.chain_head from register_counters c join registers r on r.id = c.register_id
     union all select distinct l.chain, 0::bigint, '\\x'::bytea from audit_log l
       where not exists (select from audit_chains a where a.chain = l.chain)
         and not exists (select from register_counters c join registers r on r.id = c.register_id and r.code || '/' || c.year = l.chain)
     order by 1`,
  )
  const reports: ChainReport[] = []
  for (const { chain, seq, head } of rows) reports.push(await checkChain(pool, chain, { seq, hash: head }))
  return reports
}

type Entry = { seq: number; payload: string; previous: Buffer; hash: Buffer; micros: number }

async function checkChain(pool: Pick<Pool, 'query'>, chain: string, kept: AuditHead): Promise<ChainReport> {
  let head = chainStart
  for (;;) {
    const { rows } = await pool.query<Entry>(
      `select seq, payload, previous, hash, (extract(epoch from at) * 1000000)::bigint as micros
       from audit_log where chain = $1 and seq > $2 order by seq limit ${piece}`,
      [chain, head.seq],
    )
    const walked = walkChain(head, rows)
    if (walked.state === 'broken') return { chain, entries: head.seq, ...walked }
    const strange = rows.find((entry) => !agrees(entry))
    if (strange) return { chain, entries: head.seq, state: 'broken', seq: strange.seq, why: 'wrong-columns' }
    head = walked.head
    if (rows.length < piece) break
  }
  // an end cut off leaves a whole but shorter chain: the head that is kept elsewhere tells
  if (head.seq !== kept.seq || !head.hash.equals(kept.hash))
    return { chain, entries: head.seq, state: 'broken', seq: head.seq + 1, why: 'wrong-head' }
  return { chain, entries: head.seq, state: 'whole' }
}

/** Place and time stand both in the hashed text and in columns; the columns are what people sort and search by. */
function agrees({ payload, seq, micros }: Entry): boolean {
  try {
    const said = JSON.parse(payload) as { seq?: unknown; at?: unknown }
    return said.seq === seq && microsOf(String(said.at)) === micros
  } catch {
    return false
  }
}

/** Microseconds since 1970 of an instant written by PostgreSQL; a Date alone would lose the last three digits. */
function microsOf(text: string): number {
  const parts = /^([\d-]+T[\d:]+)(?:\.(\d{1,6}))?([+-][\d:]+|Z)$/.exec(text)
  if (!parts) return Number.NaN
  return Date.parse(`${parts[1]}${parts[3]}`) * 1000 + Number((parts[2] ?? '').padEnd(6, '0'))
}
