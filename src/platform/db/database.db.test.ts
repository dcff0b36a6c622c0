import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { useDatabase } from '#test/support/database.ts'
import { prepared } from './prepared.ts'
import { checkDurability, UnsafeDatabaseError } from './settings-check.ts'
import { asSuperuser } from './start.ts'

const database = useDatabase()

test('values arrive as the program wants them', async () => {
  const { rows } = await sql`select date '2026-02-28' as day, array[date '2026-12-31'] as days, 5::int8 as count,
    array[7::int8] as counts, 1.10::numeric as rate, timestamptz '2026-11-24 08:00+01' as at`.execute(database.app.db)
  expect(rows[0]).toEqual({
    day: '2026-02-28',
    days: ['2026-12-31'],
    count: 5,
    counts: [7],
    rate: '1.10',
    at: new Date('2026-11-24T07:00:00Z'),
  })
})

test('a bigint that a number cannot hold is an error, not another number', async () => {
  await expect(sql`select 9007199254740993::int8`.execute(database.app.db)).rejects.toThrow(RangeError)
})

test.each([
  'create table t ()',
  'drop table papers',
  'alter table papers add x int',
  'set role okienko_owner',
  'create role x',
])('the application may not: %s', async (statement) => {
  await expect(database.app.pool.query(statement)).rejects.toThrow(/permission denied|must be owner/)
})

test('a prepared statement is parsed once and called with each parameter', async () => {
  const double = prepared<{ twice: number }, [number]>('test.double', 'select $1::int * 2 as twice')
  const client = await database.app.pool.connect()
  try {
    expect(await double(client, [4])).toEqual([{ twice: 8 }])
    expect(await double(client, [5])).toEqual([{ twice: 10 }])
    const { rowCount } = await client.query("select from pg_prepared_statements where name = 'test.double'")
    expect(rowCount).toBe(1)
  } finally {
    client.release()
  }
})

test('a server that may lose commits is refused, each setting named', async () => {
  const { pool } = database.app
  await expect(checkDurability(pool, 'refused')).rejects.toThrow(UnsafeDatabaseError)
  await expect(checkDurability(pool, 'refused')).rejects.toThrow(/fsync, full_page_writes, synchronous_commit/)
  await checkDurability(pool, 'allowed')
})

test('a test file gets its clone in a moment', async () => {
  const { socketFolder, template } = inject('database')
  const begun = performance.now()
  await asSuperuser(socketFolder, async (client) => {
    await client.query(`create database speed_of_clone template ${template} strategy file_copy`)
    console.log(`clone of the migrated template: ${Math.round(performance.now() - begun)} ms`)
    await client.query('drop database speed_of_clone')
  })
  expect(performance.now() - begun).toBeLessThan(5_000)
})

test('every table has a comment', async () => {
  const { rows } = await database.owner.pool.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and obj_description(oid, 'pg_class') is null`,
  )
  expect(rows).toEqual([])
})
