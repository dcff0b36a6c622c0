import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '#platform/db/database.ts'
import { type EmbeddedServer, startEmbedded } from '#platform/db/embedded/embedded.ts'
import { asSuperuser, ensureDatabase } from '#platform/db/start.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { addJob, migrateJobs, startWorker } from '#platform/jobs/jobs.ts'
import { openLog } from '#platform/log.ts'

const folder = mkdtempSync(join(tmpdir(), 'okienko-in-flight-'))
let server: EmbeddedServer
let database: OpenDatabase

beforeAll(async () => {
  server = await startEmbedded({ folder })
  await asSuperuser(server.socketFolder, (client) => ensureDatabase(client, 'okienko'))
  const connection = { socketFolder: server.socketFolder, database: 'okienko' }
  await migrateJobs(connection)
  database = openDatabase({ connection, role: 'okienko_app' })
})

afterAll(async () => {
  await database?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

// An error nobody handles fails the whole run: that is how a job's end ended the program.
test.each([
  { how: 'well', left: [] },
  { how: 'badly', left: [{ attempts: 1, locked: false, error: 'not now' }] },
])('a job that ends $how while the database is away is noted once it is back', async ({ how, left }) => {
  let taken = 0
  const task = async () => {
    taken += 1
    await wait(300)
    if (how === 'badly') throw new Error('not now')
  }
  const worker = await startWorker({ pool: database.pool, tasks: { task }, log: openLog('silent') })
  await inTransaction(database.db, (tx) => addJob(tx, 'task', {}))
  while (taken === 0) await wait(5)
  await server.stop()
  await wait(600)
  server = await startEmbedded({ folder })
  await expect.poll(notes, { timeout: 15_000 }).toEqual(left)
  await worker.stop()
  expect(taken).toBe(1)
})

async function notes(): Promise<unknown[]> {
  const { rows } = await database.pool.query(
    'select attempts, locked_at is not null as locked, last_error as error from graphile_worker.jobs',
  )
  return rows
}
