import type { PoolClient } from 'pg'
import type { OpenDatabase } from '#platform/db/database.ts'
import type { FileStore } from '#platform/files.ts'
import { type ChainReport, checkChains } from './audit-chains.ts'
import { invariants } from './invariants.ts'
import { checkFiles } from './stored-files.ts'

/** One invariant with the number of its breaches; `details` name them where names are of use. */
export type CheckResult = { id: string; name: string; breaches: number; details?: string[] }

/**
 * Checks every invariant on one picture of the database, without writing anything: it can be run beside a working
 * office. A check that cannot be carried out is a breach, never a silence.
 */
export async function verifyAll({ pool }: Pick<OpenDatabase, 'pool'>, files: FileStore): Promise<CheckResult[]> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local statement_timeout = 0')
    const results: CheckResult[] = []
    for (const { id, name, sql } of invariants) results.push({ id, name, ...(await countOf(client, sql)) })
    results.push(auditResult(await checkChains(client)))
    // files are no part of the picture: they are compared with the rows as they are now
    results.push(await filesResult(pool, files))
    return results.sort((a, b) => order(a.id) - order(b.id))
  } finally {
    await client.query('rollback').catch(() => {})
    client.release()
  }
}

const order = (id: string) => Number(/\d+/.exec(id)?.[0]) + (/[a-z]$/.test(id) ? 0.5 : 0)

async function countOf(client: PoolClient, sql: string): Promise<Pick<CheckResult, 'breaches' | 'details'>> {
  await client.query('savepoint one_check')
  try {
    const { rows } = await client.query<{ breaches: number }>(sql)
    return { breaches: rows[0]?.breaches ?? 1 }
  } catch (trouble) {
    await client.query('rollback to savepoint one_check')
    return { breaches: 1, details: [(trouble as Error).message] }
  }
}

/** The audit chains as an invariant: each broken one is named with its entry. */
export function auditResult(chains: readonly ChainReport[]): CheckResult {
  const details = chains.flatMap((one) => (one.state === 'broken' ? [`${one.chain}, wpis ${one.seq}: ${one.why}`] : []))
  const name = 'Łańcuchy dziennika kontrolnego są całe od pierwszego wpisu do końca'
  return { id: 'I13', name, breaches: details.length, ...(details.length > 0 ? { details } : {}) }
}

async function filesResult(pool: OpenDatabase['pool'], files: FileStore): Promise<CheckResult> {
  const { missing, damaged, unknown } = await checkFiles(pool, files)
  const details = [
    ...missing.map((sha256) => `brak pliku ${sha256}`),
    ...damaged.map((sha256) => `uszkodzony plik ${sha256}`),
    ...unknown.map((sha256) => `plik bez wpisu ${sha256}`),
  ]
  const name = 'Każdy plik ma swój wpis, każdy wpis swój plik, a skróty się zgadzają'
  return { id: 'I9', name, breaches: details.length, ...(details.length > 0 ? { details } : {}) }
}
