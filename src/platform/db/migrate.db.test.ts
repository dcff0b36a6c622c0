import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { type Connection, openDatabase } from './database.ts'
import { MigrationError, migrate, pendingMigrations } from './migrate.ts'
import { asSuperuser, ensureDatabase } from './start.ts'

let folder = ''
let database = ''
let connection: Connection
let made = 0
const { socketFolder } = inject('database')

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'okienko-migrations-'))
  made += 1
  database = `empty_${process.pid}_${made}`
  connection = { socketFolder, database }
  await asSuperuser(socketFolder, (client) => ensureDatabase(client, database))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await asSuperuser(socketFolder, (client) => client.query(`drop database ${database} with (force)`))
})

const file = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
async function query(sql: string) {
  const owner = openDatabase({ connection, role: 'okienko_owner', max: 1 })
  try {
    return (await owner.pool.query(sql)).rows
  } finally {
    await owner.close()
  }
}

test('runs new files in order of name, once, as the owner', async () => {
  file('0002_b.sql', 'insert into a values (2); create table b ();')
  file('0001_a.sql', 'create table a (n int); insert into a values (1);')
  expect(await migrate(connection, folder)).toEqual(['0001_a.sql', '0002_b.sql'])
  expect(await migrate(connection, folder)).toEqual([])
  file('0003_c.sql', 'insert into a values (3)')
  expect(await migrate(connection, folder)).toEqual(['0003_c.sql'])
  expect(await query('select n from a order by n')).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
  expect(await query("select tableowner from pg_tables where tablename = 'b'")).toEqual([
    { tableowner: 'okienko_owner' },
  ])
})

test('of two that start together one works and the other finds nothing to do', async () => {
  file('0001_a.sql', 'create table a (n int); select pg_sleep(0.3); insert into a values (1);')
  const runs = await Promise.all([
    migrate(connection, folder),
    migrate(connection, folder),
    migrate(connection, folder),
  ])
  expect(runs.flat()).toEqual(['0001_a.sql'])
  expect(await query('select n from a')).toEqual([{ n: 1 }])
})

test('a file that fails leaves nothing of itself and stops those after it', async () => {
  file('0001_a.sql', 'create table a ()')
  file('0002_b.sql', 'create table b (); select 1 / 0;')
  file('0003_c.sql', 'create table c ()')
  await expect(migrate(connection, folder)).rejects.toThrow(/0002_b\.sql.*division by zero/)
  expect(await query("select tablename from pg_tables where tablename in ('a', 'b', 'c')")).toEqual([
    { tablename: 'a' },
  ])
  file('0002_b.sql', 'create table b ()')
  expect(await migrate(connection, folder)).toEqual(['0002_b.sql', '0003_c.sql'])
})

test('a file changed after it was run is refused', async () => {
  file('0001_a.sql', 'create table a ()')
  await migrate(connection, folder)
  file('0001_a.sql', 'create table a (n int)')
  await expect(migrate(connection, folder)).rejects.toThrow(MigrationError)
  await expect(migrate(connection, folder)).rejects.toThrow(/0001_a\.sql został zmieniony/)
})

test.each([
  ['a schema newer than the code', ['1'], ['1', '2'], /nowsza niż program: zna zmianę 2/],
  ['a file squeezed in before one already run', ['1', '2', '3'], ['1', '3'], /zmiana bazy 2.*sprzed już wykonanej 3/i],
])('refuses %s', (_, files, applied, message) => {
  const named = (name: string) => ({ name, sha256: 'x' })
  expect(() => pendingMigrations(files.map(named), applied.map(named))).toThrow(message)
})
