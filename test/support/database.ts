import { afterAll, beforeAll, inject } from 'vitest'
import { type Connection, type OpenDatabase, openDatabase } from '#platform/db/database.ts'
import { asSuperuser } from '#platform/db/start.ts'

/** A test file's own database; usable inside tests and hooks, after Vitest has started them. */
export type TestDatabase = {
  /** As the application: what the product may do. */
  readonly app: OpenDatabase
  /** As the owner: to look behind the application's back. */
  readonly owner: OpenDatabase
  readonly connection: Extract<Connection, { socketFolder: string }>
}

let made = 0

/** Clones the migrated template for this test file and drops the clone when the file ends. */
export function useDatabase(): TestDatabase {
  let open:
    | { app: OpenDatabase; owner: OpenDatabase; connection: Extract<Connection, { socketFolder: string }> }
    | undefined
  beforeAll(async () => {
    const { socketFolder, template } = inject('database')
    made += 1
    const database = `test_${process.pid}_${process.env.VITEST_WORKER_ID ?? 0}_${made}`
    // Copying files is three times faster than writing the copy through the log.
    await asSuperuser(socketFolder, (client) =>
      client.query(`create database ${database} template ${template} strategy file_copy owner okienko_owner`),
    )
    const connection = { socketFolder, database }
    const roles = { app: 'okienko_app', owner: 'okienko_owner' } as const
    open = {
      app: openDatabase({ connection, role: roles.app }),
      owner: openDatabase({ connection, role: roles.owner, max: 4 }),
      connection,
    }
  })
  afterAll(async () => {
    if (!open) return
    await Promise.all([open.app.close(), open.owner.close()])
    const { socketFolder, database } = open.connection as { socketFolder: string; database: string }
    await asSuperuser(socketFolder, (client) => client.query(`drop database ${database} with (force)`))
  })
  const ready = () => {
    if (!open) throw new Error('the test database exists only inside tests and hooks')
    return open
  }
  return {
    get app() {
      return ready().app
    },
    get owner() {
      return ready().owner
    },
    get connection() {
      return ready().connection
    },
  }
}
