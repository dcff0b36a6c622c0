import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { newId } from '#platform/ids.ts'
import { useDatabase } from '#test/support/database.ts'
import { loadDemoTown, readTown } from './demo-town.ts'

const database = useDatabase()
const town = await readTown('.')
const context = {
  passwordHash: 'not-a-hash',
  statusSecret: randomBytes(32),
  newId,
  now: new Date('2026-11-23T09:00:00Z'),
}
const load = () => inTransaction(database.app.db, (tx) => loadDemoTown(tx, town, context))

const tables = [
  'office',
  'units',
  'service_points',
  'windows',
  'window_units',
  'posts',
  'staff',
  'staff_roles',
  'opening_hours',
  'registers',
  'shelves',
  'jrwa_classes',
  'clients',
  'service_cards',
  'card_editions',
  'card_items',
] as const

async function counts(): Promise<Record<string, number>> {
  const rows = tables.map(async (table) => {
    // the register of outgoing items is there before any office: the schema brings it
    const own = table === 'registers' ? "where kind <> 'outgoing'" : ''
    const { rowCount } = await database.owner.pool.query(`select from ${table} ${own}`)
    return [table, rowCount ?? 0] as const
  })
  return Object.fromEntries(await Promise.all(rows))
}

it('leaves nothing behind when the town names a post it does not have', async () => {
  const [person] = town.people.people
  if (!person) throw new Error('the town has no staff')
  const people = { people: [{ ...person, roles: [{ role: 'chancery' as const, post: 'nie-ma' }] }] }
  const faulty = inTransaction(database.app.db, (tx) => loadDemoTown(tx, { ...town, people }, context))
  await expect(faulty).rejects.toThrow('„nie-ma”')
  expect(new Set(Object.values(await counts()))).toEqual(new Set([0]))
})

it('loads an empty database as the application role, and a second time changes nothing', async () => {
  expect(await load()).toBe('loaded')
  const first = await counts()
  expect(first).toMatchObject({ office: 1, units: town.units.units.length, card_editions: town.cards.cards.length })
  expect(Object.values(first).every((count) => count > 0)).toBe(true)
  expect(await load()).toBe('already-there')
  expect(await counts()).toEqual(first)
})

it('publishes every card with its checklist in order', async () => {
  const { rows } = await database.owner.pool.query(
    `select e.state, array_agg(i.key order by i.position) as keys from card_editions e join card_items i on i.edition_id = e.id
     join service_cards c on c.id = e.card_id where c.symbol = 'WGD-19' group by e.state`,
  )
  const expected = town.cards.cards
    .map(({ edition }) => readCardContent(edition))
    .find(({ symbol }) => symbol === 'WGD-19')
    ?.items.map(({ key }) => key)
  expect(rows).toEqual([{ state: 'published', keys: expected }])
})
