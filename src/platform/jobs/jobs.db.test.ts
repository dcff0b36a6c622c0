import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '#test/support/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { openLog } from '../log.ts'
import { addJob, migrateJobs, startWorker } from './jobs.ts'

const database = useDatabase()
const log = openLog('silent')

async function waiting(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from graphile_worker.jobs`.execute(database.app.db)
  return rows[0]?.n ?? -1
}

test('a job exists only if its transaction commits, and once per key', async () => {
  const { db } = database.app
  const rolledBack = inTransaction(db, async (tx) => {
    await addJob(tx, 'greet', { id: 1 })
    throw new Error('changed my mind')
  })
  await expect(rolledBack).rejects.toThrow('changed my mind')
  expect(await waiting()).toBe(0)
  await inTransaction(db, (tx) => addJob(tx, 'greet', { id: 1 }, { jobKey: 'one' }))
  await inTransaction(db, (tx) => addJob(tx, 'greet', { id: 2 }, { jobKey: 'one' }))
  expect(await waiting()).toBe(1)
})

test('a worker of the application role takes the job, retries a failure, and leaves one for later', async () => {
  const { db, pool } = database.app
  const seen: unknown[] = []
  let failures = 0
  const done = withResolvers()
  const greet = async (payload: unknown) => {
    seen.push(payload)
    done.resolve(undefined)
  }
  const fail = async () => {
    failures += 1
    throw new Error('not now')
  }
  const worker = await startWorker({ pool, tasks: { greet, fail }, log })
  await inTransaction(db, (tx) => addJob(tx, 'fail', {}))
  await inTransaction(db, (tx) => addJob(tx, 'greet', { id: 3 }, { runAt: new Date('2999-01-01') }))
  await done.promise
  await worker.stop()
  expect(seen).toEqual([{ id: 2 }])
  expect(failures).toBeLessThanOrEqual(1)
  const { rows } = await sql<{ task: string }>`
    select task_identifier as task from graphile_worker.jobs order by 1`.execute(db)
  expect(rows.map((row) => row.task)).toEqual(['fail', 'greet'])
})

test('the application cannot change the queue’s tables, and migrating again changes nothing', async () => {
  const { db } = database.app
  await expect(sql`alter table graphile_worker._private_jobs add x int`.execute(db)).rejects.toThrow(/must be owner/)
  await migrateJobs(database.connection)
})

function withResolvers() {
  let resolve: (value: unknown) => void = () => {}
  const promise = new Promise((done) => {
    resolve = done
  })
  return { promise, resolve }
}
