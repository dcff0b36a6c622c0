import { type Kysely, sql } from 'kysely'
import type { Drift } from '#domain/deadlines/drift.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Work that leaves a mark. `clock` is the observation of the clock itself. */
export type MarkedJob = 'clock' | 'rederive-dates' | 'send-digests' | 'remind-clients'

const never = '2000-01-01'

/** Day of the last run by job, ISO. */
export async function readLastDays(db: Tx | Kysely<Database>): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('clock_marks').select(['job', 'last_day']).execute()
  return new Map(rows.map((row) => [row.job, row.last_day]))
}

/**
 * Takes the work of a day until the transaction ends. `taken` when it was done already or another worker is at it: run
 * twice, or by two at once, it is done once.
 */
export async function takeWork(tx: Tx, job: MarkedJob, day: string, now: Date): Promise<'ours' | 'taken'> {
  await addMark(tx, job, now)
  const free = await tx
    .selectFrom('clock_marks')
    .select('job')
    .where('job', '=', job)
    .where('last_day', '<', day)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return free ? 'ours' : 'taken'
}

async function addMark(tx: Tx, job: MarkedJob, now: Date): Promise<void> {
  const known = await tx.selectFrom('clock_marks').select('job').where('job', '=', job).executeTakeFirst()
  if (known) return
  await tx
    .insertInto('clock_marks')
    .values({ job, last_run_at: now, last_day: never })
    .onConflict((conflict) => conflict.column('job').doNothing())
    .execute()
}

/** Writes that the work of a day was done, and what came of it. */
export async function writeMark(
  tx: Tx,
  job: MarkedJob,
  done: { at: Date; day: string; outcome: Record<string, unknown> },
): Promise<void> {
  await tx
    .updateTable('clock_marks')
    .set({ last_run_at: done.at, last_day: done.day, outcome: JSON.stringify(done.outcome) })
    .where('job', '=', job)
    .execute()
}

/** The latest instant that the office's clock has shown, locked; the first observation when there was none. */
export async function lockClock(tx: Tx, now: Date): Promise<{ latest: Date; state: 'right' | 'went-back' }> {
  await addMark(tx, 'clock', now)
  const { rows } = await sql<{ latest: Date; state: 'right' | 'went-back' | null }>`
    select last_run_at as latest, outcome ->> 'state' as state from clock_marks where job = 'clock' for update`.execute(
    tx,
  )
  return { latest: rows[0]?.latest ?? now, state: rows[0]?.state ?? 'right' }
}

/** Forgets that work of days after today was done: the clock was ahead when it was. */
export async function forgetDaysAhead(tx: Tx, today: string): Promise<void> {
  await tx
    .updateTable('clock_marks')
    .set({ last_day: sql<string>`${today}::date - 1` })
    .where('last_day', '>', today)
    .execute()
}

/** Lets one person at a time settle what the night found. */
export async function lockNight(tx: Tx): Promise<void> {
  await tx.selectFrom('clock_marks').select('job').where('job', '=', 'rederive-dates').forUpdate().execute()
}

/** Takes a difference that a person settled off the list of the last night. */
export async function settleDifference(tx: Tx, { of, id }: Pick<Drift, 'of' | 'id'>): Promise<void> {
  const same = JSON.stringify([{ of, id }])
  await sql`update clock_marks set outcome = outcome || jsonb_build_object(
      'differing', (outcome ->> 'differing')::int - 1,
      'drifts', (select coalesce(jsonb_agg(d), '[]') from jsonb_array_elements(outcome -> 'drifts') d
        where not jsonb_build_array(d) @> ${same}::jsonb))
    where job = 'rederive-dates' and outcome -> 'drifts' @> ${same}::jsonb`.execute(tx)
}
