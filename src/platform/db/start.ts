import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../config.ts'
import { migrateJobs } from '../jobs/jobs.ts'
import { type Connection, clientConfig } from './database.ts'
import { findRunning, startEmbedded } from './embedded/embedded.ts'
import { migrate } from './migrate.ts'
import { ensureRoles } from './roles.ts'
import { checkDurability } from './settings-check.ts'

/** A database ready for work: reachable, durable and of this code's schema. */
export type ReadyDatabase = { connection: Connection; migrated: string[]; stop(): Promise<void> }

export type StartOptions = {
  config: Pick<Config, 'database' | 'dataFolder' | 'unsafeDatabase'>
  migrationsFolder: string
  /** `own` starts the embedded server; `join` may also use one that another process of ours already runs here. */
  ownership: 'own' | 'join'
  onRestart?: () => void
}

/**
 * Makes the configured database ready: starts the embedded server unless an address is given, refuses unsafe
 * settings, migrates.
 * @throws EmbeddedDatabaseError | UnsafeDatabaseError | MigrationError | RolesError, each with a Polish sentence
 */
export async function startDatabase(options: StartOptions): Promise<ReadyDatabase> {
  const { connection, stop } = await reach(options)
  try {
    await checked(connection, options.config.unsafeDatabase)
    const migrated = await migrate(connection, options.migrationsFolder)
    await migrateJobs(connection)
    return { connection, migrated, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Makes a database owned by the owner's role when it is missing. `client` is a superuser of our own server. */
export async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  await ensureRoles(client)
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)} owner okienko_owner`)
}

type Reached = { connection: Connection; stop(): Promise<void> }

async function reach({ config, ownership, onRestart }: StartOptions): Promise<Reached> {
  const nothing = async () => {}
  if (config.database.kind === 'url') return { connection: { connectionString: config.database.url }, stop: nothing }
  const folder = join(config.dataFolder, 'postgres')
  const running = ownership === 'join' ? findRunning(folder) : null
  if (running) return { connection: { socketFolder: running, database: 'okienko' }, stop: nothing }
  const server = await startEmbedded({ folder, ...(onRestart && { onRestart }) })
  await asSuperuser(server.socketFolder, (client) => ensureDatabase(client, 'okienko'))
  return { connection: { socketFolder: server.socketFolder, database: 'okienko' }, stop: server.stop }
}

/** Runs `work` as the superuser of a server of our own. */
export async function asSuperuser<T>(socketFolder: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(clientConfig({ socketFolder, database: 'postgres' }, 'as-given'))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function checked(connection: Connection, unsafe: 'refused' | 'allowed'): Promise<void> {
  const client = new pg.Client(clientConfig(connection, 'as-given'))
  await client.connect()
  try {
    await checkDurability(client, unsafe)
  } finally {
    await client.end()
  }
}
