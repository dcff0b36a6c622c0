import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '#test/support/database.ts'
import { inTransaction, sqlState, type Tx } from './transaction.ts'

const database = useDatabase()

beforeAll(async () => {
  await database.owner.pool.query('create table pots (id int primary key, coins int not null)')
  await database.owner.pool.query('insert into pots values (1, 0), (2, 0)')
  await database.owner.pool.query('grant select, update on pots to okienko_app')
})

const addCoin = (tx: Tx, pot: number) => sql`update pots set coins = coins + 1 where id = ${pot}`.execute(tx)
const coins = async () =>
  (await database.app.pool.query<{ coins: number }>('select coins from pots order by id')).rows.map((row) => row.coins)

test('what throws leaves nothing behind', async () => {
  const broken = inTransaction(database.app.db, async (tx) => {
    await addCoin(tx, 1)
    throw new Error('stop')
  })
  await expect(broken).rejects.toThrow('stop')
  expect(await coins()).toEqual([0, 0])
})

test('two transactions that deadlock both succeed when repeats are asked for', async () => {
  const both = meeting(2)
  let runs = 0
  const fillBoth = (first: number, second: number) =>
    inTransaction(
      database.app.db,
      async (tx) => {
        runs += 1
        await addCoin(tx, first)
        await both()
        await addCoin(tx, second)
      },
      { retries: 3 },
    )
  await Promise.all([fillBoth(1, 2), fillBoth(2, 1)])
  expect(await coins()).toEqual([2, 2])
  // one of the two ran again; on a crowded machine they may meet once more
  expect(runs).toBeGreaterThanOrEqual(3)
})

test('a deadlock is an error when no repeat is asked for', async () => {
  const both = meeting(2)
  const fillBoth = (first: number, second: number) =>
    inTransaction(database.app.db, async (tx) => {
      await addCoin(tx, first)
      await both()
      await addCoin(tx, second)
    })
  const results = await Promise.allSettled([fillBoth(1, 2), fillBoth(2, 1)])
  const errors = results.flatMap((result) => (result.status === 'rejected' ? [sqlState(result.reason)] : []))
  expect(errors).toEqual(['40P01'])
})

/** A point that lets nobody pass until `size` callers have come; later callers pass at once. */
function meeting(size: number): () => Promise<void> {
  let open: () => void = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  let here = 0
  return async () => {
    here += 1
    if (here >= size) open()
    await opened
  }
}
