import { Logger, runOnce, type TaskList } from 'graphile-worker'
import { officeTasks } from '#main/tasks.ts'
import { KEEP_CLOCK } from '#modules/calendar/index.ts'
import type { TestApp } from './app.ts'

/** The hours of a day, in Warsaw, at which the clock of the office has something to do. */
const hours = ['02:10', '08:10', '09:10']

/** A whole office whose time a story moves: the program's clock, the database's, and the work that the clock does. */
export type OfficeTime = {
  /** Goes forward to an instant; every job of the days between runs at its hour, as the worker would run it. */
  goTo(instant: string): Promise<void>
}

/**
 * Lets a story move the time of the whole office. The registers take their time from the database itself, so this test's own
 * copy of it gets a clock of its own, put before the real one in the functions that read it; the product knows nothing of it.
 */
export function officeTime(app: TestApp): OfficeTime {
  let prepared: Promise<void> | undefined
  const stand = async (instant: string) => {
    prepared ??= replaceClock(app)
    await prepared
    await app.database.owner.pool.query('update moved_clock.shown set at = $1', [instant])
    app.clock.set(instant)
  }
  return {
    async goTo(instant) {
      for (const next of workBetween(app.clock.now(), new Date(instant))) {
        await stand(next)
        await doWork(app)
      }
      await stand(instant)
    },
  }
}

async function replaceClock({ database }: TestApp): Promise<void> {
  await database.owner.pool.query(`
    create schema moved_clock;
    create table moved_clock.shown (at timestamptz not null);
    insert into moved_clock.shown values (now());
    create function moved_clock.clock_timestamp() returns timestamptz language sql as 'select at from moved_clock.shown';
    grant usage on schema moved_clock to public;
    grant select on moved_clock.shown to public;
    do $$
    declare reader record;
    begin
      for reader in select p.oid::regprocedure as name from pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.prosrc ~ 'clock_timestamp'
      loop
        execute format('alter function %s set search_path = moved_clock, pg_catalog, public, pg_temp', reader.name);
      end loop;
    end $$`)
}

const quiet = new Logger(() => () => {})

/** One turn of the worker: the clock is looked at, and what it queued is done. */
async function doWork({ services }: TestApp): Promise<void> {
  const tasks = officeTasks(services)
  const job = { id: '1', attempts: 1 }
  await tasks[KEEP_CLOCK]?.({}, job)
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, (payload, { job: taken }) => task(payload, taken)]),
  )
  await runOnce({ pgPool: services.database.pool, taskList, noHandleSignals: true, logger: quiet })
}

function* workBetween(from: Date, to: Date): Generator<string> {
  for (let day = from.toISOString().slice(0, 10); day <= to.toISOString().slice(0, 10); day = dayAfter(day))
    for (const hour of hours) {
      // the stories stand in winter
      const instant = `${day}T${hour}:00+01:00`
      if (new Date(instant) > from && new Date(instant) < to) yield instant
    }
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
