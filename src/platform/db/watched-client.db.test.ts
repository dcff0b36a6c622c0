import pg from 'pg'
import { expect, test } from 'vitest'
import { useDatabase } from '#test/support/database.ts'
import { openDatabase } from './database.ts'
import { watchedClient } from './watched-client.ts'

const database = useDatabase()

function poolOf(patienceMs: number): pg.Pool {
  const { socketFolder, database: name } = database.connection
  return new pg.Pool({
    host: socketFolder,
    database: name,
    user: 'okienko_app',
    max: 1,
    Client: watchedClient(patienceMs),
  })
}

test.each([
  ['by the pool', (pool: pg.Pool) => pool.query('select pg_sleep(5)')],
  [
    'in a transaction',
    async (pool: pg.Pool) => {
      const client = await pool.connect()
      client.on('error', () => {})
      try {
        await client.query('begin')
        await client.query('select pg_sleep(5)')
      } finally {
        client.release()
      }
    },
  ],
])('a silent server is given up, and the next query gets a connection of its own: %s', async (_how, silent) => {
  const pool = poolOf(200)
  const begun = performance.now()
  await expect(silent(pool)).rejects.toThrow('Connection terminated')
  expect(performance.now() - begun).toBeLessThan(2_000)
  const { rows } = await pool.query(
    'select pg_current_xact_id_if_assigned() as xact, now() = statement_timestamp() as own',
  )
  expect(rows).toEqual([{ xact: null, own: true }])
  await pool.end()
})

test('a statement that the server itself ends in time keeps its connection', async () => {
  const open = openDatabase({ connection: database.connection, role: 'okienko_app', max: 1, statementTimeoutMs: 100 })
  const client = await open.pool.connect()
  const { rows: before } = await client.query('select pg_backend_pid() as pid')
  await expect(client.query('select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' })
  const { rows: after } = await client.query('select pg_backend_pid() as pid')
  expect(after).toEqual(before)
  client.release()
  await open.close()
})
