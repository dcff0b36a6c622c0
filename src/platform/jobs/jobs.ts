import { setTimeout as wait } from 'node:timers/promises'
import { type Job, Logger, type Runner, run, runMigrations, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import { type Connection, clientConfig } from '../db/database.ts'
import type { Tx } from '../db/transaction.ts'
import type { Log } from '../log.ts'
import { patientPool } from './patient-pool.ts'

/** A task gets its payload as stored; it parses the shape itself. It must bear being run twice. */
export type Tasks = Record<string, (payload: unknown, job: Pick<Job, 'id' | 'attempts'>) => Promise<void>>

export type JobOptions = {
  /** A waiting job with the same key is replaced, so the same thing is never queued twice. */
  jobKey?: string
  /** Not before this instant; at once when not given. */
  runAt?: Date
}

/**
 * Makes or upgrades the tables of the job queue, as the owner, and lets the application use them.
 * The library closes its tables by row security without policies, so only their owner could work. We open them to the
 * application by grants and policies: it can queue and run jobs, but still has no DDL, and no function runs as owner.
 */
export async function migrateJobs(connection: Connection): Promise<void> {
  const pool = new pg.Pool({ ...clientConfig(connection, 'okienko_owner'), max: 1 })
  pool.on('error', ignore)
  pool.on('connect', (client) => void client.on('error', ignore))
  try {
    await runMigrations({ pgPool: pool, logger: quiet })
    await pool.query(rights)
  } finally {
    await pool.end()
  }
}

/** Queues a job in the caller's transaction: it exists if, and only if, the caller commits. */
export async function addJob(tx: Tx, name: string, payload: unknown, options: JobOptions = {}): Promise<void> {
  await sql`select from graphile_worker.add_job(
    identifier => ${name}, payload => ${JSON.stringify(payload)}::json,
    job_key => ${options.jobKey ?? null}, run_at => ${options.runAt ?? null}::timestamptz)`.execute(tx)
}

export type WorkerOptions = {
  /** A pool of the application's role, of its own or shared; jobs take up to `concurrency` connections and one more. */
  pool: pg.Pool
  tasks: Tasks
  /** Lines in cron's form, in UTC: `0 2 * * * verify-continuity`. */
  crontab?: string
  concurrency?: number
  log: Log
}

/**
 * Starts taking jobs; `stop` lets the running ones finish. A database that goes away ends the library's runner, with its
 * clock: it is started anew each second until the database is there again.
 */
export async function startWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const start = (): Promise<Runner> =>
    run({
      pgPool: patientPool(options.pool),
      taskList: taskList(options.tasks),
      concurrency: options.concurrency ?? 2,
      noHandleSignals: true,
      logger: logTo(options.log),
      ...(options.crontab && { crontab: options.crontab }),
    })
  let runner = await start()
  let state: 'working' | 'stopped' = 'working'
  const isStopped = () => state === 'stopped'
  const supervise = async (): Promise<void> => {
    while (!isStopped()) {
      // the library's runner resolves even when trouble ended it: only our own order tells the two apart
      await runner.promise.catch(ignore)
      if (isStopped()) return
      options.log.warn({ source: 'jobs' }, 'the runner of jobs ended and is started anew')
      await runner.stop().catch(ignore)
      let next: Runner | undefined
      while (!isStopped() && next === undefined) {
        await wait(restartMs)
        next = await start().catch(() => undefined)
      }
      if (next) runner = next
      // told to stop while it was starting: nobody else would stop this one
      if (isStopped()) await runner.stop().catch(ignore)
    }
  }
  const supervised = supervise()
  return {
    async stop() {
      state = 'stopped'
      await runner.stop().catch(ignore)
      await supervised
    },
  }
}

const restartMs = 1_000

/** A broken connection fails the statement that used it; the event says nothing more. */
function ignore(): void {}

function taskList(tasks: Tasks): TaskList {
  const wrap = (task: Tasks[string]) => (payload: unknown, helpers: { job: Job }) => task(payload, helpers.job)
  return Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, wrap(task)]))
}

const quiet = new Logger(() => () => {})

/** Only warnings and errors pass, as text without metadata: a job's payload must not reach the log. */
function logTo(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ source: 'jobs' }, message)
    if (level === 'warning') log.warn({ source: 'jobs' }, message)
  })
}

const rights = `
grant usage on schema graphile_worker to okienko_app;
grant select, insert, update, delete on all tables in schema graphile_worker to okienko_app;
grant usage on all sequences in schema graphile_worker to okienko_app;
grant execute on all functions in schema graphile_worker to okienko_app;
revoke insert, update, delete on graphile_worker.migrations from okienko_app;
do $$
declare closed record;
begin
  for closed in
    select relname from pg_class c
    where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
      and not exists (select from pg_policy where polrelid = c.oid and polname = 'application')
  loop
    execute format('create policy application on graphile_worker.%I to okienko_app using (true) with check (true)', closed.relname);
  end loop;
end $$`
