import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '#test/support/database.ts'
import { batched } from './batched.ts'

const database = useDatabase()

beforeAll(async () => {
  await database.owner.pool.query('create table lamps (id int primary key, colour text not null)')
  await database.owner.pool.query(`insert into lamps select n, 'colour ' || n from generate_series(1, 200) n`)
  await database.owner.pool.query('grant select on lamps to okienko_app')
})

type Lamp = { id: number; colour: string }
const text = `select asked.at::int as at, l.id, l.colour from unnest($1::int[]) with ordinality as asked(id, at)
  join lamps l on l.id = asked.id where l.id <= $2`

/** The pool, counting the statements that reach the server. */
function countingPool() {
  const { pool } = database.app
  let statements = 0
  const counting = new Proxy(pool, {
    get(target, name) {
      if (name !== 'query') return Reflect.get(target, name)
      return (config: Parameters<typeof pool.query>[0]) => {
        statements += 1
        return target.query(config)
      }
    },
  })
  return { pool: counting, statements: () => statements }
}

test('each of a crowd gets its own row, in a few statements', async () => {
  const { pool, statements } = countingPool()
  const read = batched<Lamp>('lamps-crowd', text)
  const asked = Array.from({ length: 100 }, (_, at) => 1 + ((at * 37) % 200))
  const rows = await Promise.all(asked.map((id) => read(pool, [id], [200])))
  expect(rows.map((row) => row?.colour)).toEqual(asked.map((id) => `colour ${id}`))
  expect(statements()).toBeLessThan(5)
})

test('who may not see a row, or asks for none, gets nothing beside others who get theirs', async () => {
  const read = batched<Lamp>('lamps-sight', text)
  const { pool } = database.app
  const [seen, beyond, absent] = await Promise.all([
    read(pool, [5], [10]),
    read(pool, [50], [10]),
    read(pool, [999], [10]),
  ])
  expect([seen?.colour, beyond, absent]).toEqual(['colour 5', undefined, undefined])
})

test('shared parameters never mix: two sights at one moment', async () => {
  const read = batched<Lamp>('lamps-two-sights', text)
  const { pool } = database.app
  const rows = await Promise.all([10, 100, 10, 100].map((most) => read(pool, [50], [most])))
  expect(rows.map((row) => row?.id)).toEqual([undefined, 50, undefined, 50])
})

test('a reading that fails fails all who travelled in it, and the next one works', async () => {
  const read = batched<Lamp>('lamps-broken', text)
  const { pool } = database.app
  await expect(read(pool, ['not a number'], [200])).rejects.toThrow()
  expect((await read(pool, [7], [200]))?.colour).toBe('colour 7')
})
