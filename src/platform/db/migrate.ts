import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type Connection, clientConfig } from './database.ts'
import { ensureRoles } from './roles.ts'

/** The schema and the code do not belong together; the message is one Polish sentence. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

type Migration = { name: string; sql: string; sha256: string }
type Applied = { name: string; sha256: string }

/** Any number, the same in every version of the program. */
const LOCK = 7_340_112_026

/**
 * Brings the schema up to the code: makes the roles, then runs each file of the folder not yet run, in order of name,
 * each in its own transaction, as the owner. Two processes may call it at once: one works, the other waits.
 * @returns names of the files run now
 * @throws MigrationError when an old file was changed, or the schema is newer than this code
 */
export async function migrate(connection: Connection, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder)
  const client = new pg.Client(clientConfig(connection, 'as-given'))
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await ensureRoles(client)
    await client.query('set role okienko_owner')
    await client.query(table)
    const { rows } = await client.query<Applied>('select name, sha256 from schema_migrations order by name')
    const pending = pendingMigrations(migrations, rows)
    for (const migration of pending) await run(client, migration)
    return pending.map((migration) => migration.name)
  } finally {
    // Ending the session frees the lock.
    await client.end()
  }
}

/**
 * Whether the schema is the one of these files.
 * @throws MigrationError when they do not share one history
 */
export async function schemaState(pool: Pick<pg.Pool, 'query'>, folder: string): Promise<'current' | 'behind'> {
  const { rows } = await pool.query<Applied>('select name, sha256 from schema_migrations order by name')
  return pendingMigrations(readMigrations(folder), rows).length === 0 ? 'current' : 'behind'
}

/**
 * Compares the files with what the database says was run.
 * @throws MigrationError when they do not share one history
 */
export function pendingMigrations<M extends Applied>(files: readonly M[], applied: readonly Applied[]): M[] {
  for (const [index, done] of applied.entries()) {
    const file = files[index]
    if (!files.some((one) => one.name === done.name))
      throw new MigrationError(
        `Baza danych jest nowsza niż program: zna zmianę ${done.name}, której program nie ma. Zainstaluj nowszą wersję programu.`,
      )
    if (file?.name !== done.name)
      throw new MigrationError(
        `Zmiana bazy ${file?.name} ma numer sprzed już wykonanej ${done.name}; nadaj jej dalszy numer.`,
      )
    if (file.sha256 !== done.sha256)
      throw new MigrationError(
        `Plik ${done.name} został zmieniony po wykonaniu; przywróć go i dopisz zmianę w nowym pliku.`,
      )
  }
  return files.slice(applied.length)
}

const table = `
create table if not exists schema_migrations (
  name text primary key,
  sha256 text not null,
  applied_at timestamptz not null default clock_timestamp()
);
comment on table schema_migrations is 'Files of migrations/ that were run, each with the digest of its text.'`

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

async function run(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into schema_migrations (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new MigrationError(`Zmiana bazy ${migration.name} nie powiodła się: ${(cause as Error).message}`, { cause })
  }
}
