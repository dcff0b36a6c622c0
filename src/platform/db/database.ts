import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './types.ts'
import { watchedClient } from './watched-client.ts'

/** How to reach a server: an address given by the operator, or the private socket of a server of our own. */
export type Connection = { connectionString: string } | { socketFolder: string; database: string }

/** The three roles: the owner migrates, the app works without DDL, the reader only reads. */
export type DatabaseRole = 'okienko_owner' | 'okienko_app' | 'okienko_reader'

export type OpenOptions = {
  connection: Connection
  role: DatabaseRole
  /** Most connections at a time; 8 when not given (more only queue for the same locks). */
  max?: number
  applicationName?: string
  /** Longest statement in milliseconds; 30 000 when not given, 0 for no limit. */
  statementTimeoutMs?: number
  /** Told when an idle connection broke, e.g. because the server restarted; the pool replaces it by itself. */
  onConnectionLost?: (error: Error) => void
}

/** An open pool: `db` for typed queries, `pool` for prepared hot reads. */
export type OpenDatabase = { db: Kysely<Database>; pool: pg.Pool; connection: Connection; close(): Promise<void> }

/** Opens a pool whose every connection works as `role`. Connects at the first query. */
export function openDatabase(options: OpenOptions): OpenDatabase {
  const statementTimeout = options.statementTimeoutMs ?? 30_000
  const pool = new pg.Pool({
    ...clientConfig(options.connection, options.role),
    ...(statementTimeout > 0 && { Client: watchedClient(statementTimeout + 1_000) }),
    max: options.max ?? 8,
    application_name: options.applicationName ?? 'okienko',
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 5_000,
  })
  pool.on('error', (error) => options.onConnectionLost?.(error))
  // A connection lost while it is lent out fails its statement; without a listener it would end the process as well.
  pool.on('connect', (client) => void client.on('error', () => {}))
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, connection: options.connection, close: () => db.destroy() }
}

/**
 * Settings of one `pg` client acting as `role`: over our own socket it signs in as that role; at an operator's address
 * it signs in as the address says and takes the role at once, before any statement.
 */
export function clientConfig(connection: Connection, role: DatabaseRole | 'as-given'): pg.ClientConfig {
  if ('socketFolder' in connection) {
    const user = role === 'as-given' ? 'postgres' : role
    return { host: connection.socketFolder, database: connection.database, user, types }
  }
  const taken = role === 'as-given' ? {} : { options: `-c role=${role}` }
  return { connectionString: connection.connectionString, ...taken, types }
}

const { builtins } = pg.types
/** Array types have no name in `pg`; these are their fixed numbers in the catalogue. */
const textArray = 1009 as Parameters<typeof pg.types.getTypeParser>[0]
const dateArray = 1182
const int8Array = 1016

/** A legal day stays 'YYYY-MM-DD' (a Date would move it across midnight); a count is a number; numeric stays text. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === builtins.DATE) return (text: string) => text
    if (oid === builtins.INT8) return wholeNumber
    if (oid === dateArray) return pg.types.getTypeParser(textArray, 'text')
    if (oid === int8Array)
      return (text: string) => (pg.types.getTypeParser(textArray, 'text')(text) as string[]).map(wholeNumber)
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint outside the safe range: ${text}`)
  return value
}
