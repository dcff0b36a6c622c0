import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from './types.ts'

/** An open transaction, handed to everything that must commit together. */
export type Tx = Transaction<Database>

export type TransactionOptions = {
  /** Times to run the work again after a deadlock or a failed serialisation; the work must then be repeatable. */
  retries?: number
  /** Reads the database as it stood at the first statement, for work that reads much and must not see half a change. */
  reads?: 'one-moment'
}

/** SQLSTATE of serialization_failure and deadlock_detected: nothing was done, the same work may simply run again. */
const transient = new Set(['40001', '40P01'])

/** Runs `work` in one transaction (read committed unless it reads one moment); commits when it resolves, rolls back when it throws. */
export async function inTransaction<T>(
  db: Kysely<Database>,
  work: (tx: Tx) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const transaction = db.transaction()
      if (options.reads === undefined) return await transaction.execute(work)
      return await transaction.setIsolationLevel('repeatable read').execute(work)
    } catch (error) {
      if (attempt >= (options.retries ?? 0) || !transient.has(sqlState(error) ?? '')) throw error
      await wait(5 * 2 ** attempt)
    }
  }
}

/** The SQLSTATE of a database error, or null for any other error. */
export function sqlState(error: unknown): string | null {
  const code = error instanceof Error ? (error as { code?: unknown }).code : null
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null
}
