import { Logger, runOnce, type TaskList } from 'graphile-worker'
import { beforeAll, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { useApp } from '#test/support/app.ts'
import { aCase, type MadeCase } from '#test/support/cases.ts'
import { aPaper } from '#test/support/papers.ts'
import { KEEP_CLOCK } from './index.ts'

const app = useApp('2026-11-02T09:00:00+01:00')
const db = () => app.services.database.db
const pool = () => app.database.owner.pool
const quiet = new Logger(() => () => {})
let made: MadeCase

beforeAll(async () => {
  const { db: owner } = app.database.owner
  await owner.updateTable('cases').set({ state: 'suspended' }).execute()
  await owner
    .updateTable('staff')
    .set({ email: 'kierownik@urzad.przyklad.invalid' })
    .where('login', '=', 'kierownik-wgd')
    .execute()
  made = await aCase(app, { on: '2026-11-02' })
  for (const notifyBy of ['halina@poczta.example', 'jan@poczta.example']) {
    const { id } = await aPaper(app.services, { card: 'WSO-01', state: 'cure-running' })
    await db().updateTable('papers').set({ notify_by: notifyBy }).where('id', '=', id).execute()
    const [lastDay, round] = notifyBy.startsWith('halina') ? ['2026-12-02', 1] : ['2026-12-04', 1]
    await pool().query(
      `with s as (insert into summonses (id, paper_id, round, form, days, issued_on, issued_by, delivered_on, last_day)
         select $1, $2, $3, 'letter', 7, '2026-11-20', id, '2026-11-20', $4 from staff where login = 'podawcze' returning id)
       insert into summons_items (summons_id, check_item_id)
       select s.id, c.id from s, (select id from check_items where paper_id = $2 and kind = 'formal' limit 1) c`,
      [app.services.newId(), id, round, lastDay],
    )
  }
  await pool().query('delete from graphile_worker._private_jobs')
})

/** One turn of the worker: the clock is looked at, and all that waits is done, each job twice. */
async function turn(at: string) {
  app.clock.set(at)
  const job = { id: '1', attempts: 1 }
  const tasks = officeTasks(app.services)
  await tasks[KEEP_CLOCK]?.({}, job)
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown) => {
        await task(payload, job)
        await task(payload, job)
      },
    ]),
  )
  await runOnce({ pgPool: app.services.database.pool, taskList, logger: quiet })
}

const effects = async () => {
  const { rows } = await pool().query(`
    select (select count(*)::int from digests) as digests, (select count(*)::int from digest_lines) as lines,
      (select coalesce(json_agg(key order by key), '[]') from outgoing_messages where template in ('digest', 'cure-ending')) as messages,
      (select count(*)::int from history) as history,
      (select coalesce(json_object_agg(job, last_day), '{}') from clock_marks where job <> 'clock') as marks`)
  return rows[0] as {
    digests: number
    lines: number
    messages: string[]
    history: number
    marks: Record<string, string>
  }
}

test('while the worker runs each work of the day is done once, though each job ran twice', async () => {
  await turn('2026-11-27T09:30:00+01:00')
  const { digests, lines, messages, marks } = await effects()
  // the case is due on 2 December: three working days before
  expect([digests, lines]).toEqual([1, 1])
  expect(messages).toEqual([expect.stringMatching(/^digest:.*:2026-11-27$/)])
  expect(marks).toEqual({
    'rederive-dates': '2026-11-27',
    'send-digests': '2026-11-27',
    'remind-clients': '2026-11-27',
  })
  const before = await effects()
  await turn('2026-11-27T10:30:00+01:00')
  expect(await effects()).toEqual(before)
})

test('after three working days of downtime what still matters goes out once, and what is over does not', async () => {
  // down on Monday 30 November, Tuesday and Wednesday; back on Thursday evening, then on Friday morning
  await turn('2026-12-03T21:00:00+01:00')
  const evening = await effects()
  // at night the dates of the day are derived; letters wait for the office to open
  expect(evening.marks).toMatchObject({ 'rederive-dates': '2026-12-03', 'send-digests': '2026-11-27' })
  expect(evening.messages).toHaveLength(1)
  await turn('2026-12-04T09:30:00+01:00')
  const { messages, marks, digests } = await effects()
  const { id } = await db()
    .selectFrom('staff')
    .select('id')
    .where('login', '=', 'kierownik-wgd')
    .executeTakeFirstOrThrow()
  expect(messages).toEqual([
    // whose term ended while nobody looked is not reminded of it any more
    expect.stringMatching(/^cure-ending:.*:2026-12-04$/),
    `digest:${id}:2026-11-27`,
    // one for all the days: the case has passed its end meanwhile, the step of the day before it is not said late
    `digest:${id}:2026-12-04`,
  ])
  expect(digests).toBe(2)
  const steps = await db().selectFrom('digest_lines').select('step').where('case_id', '=', made.id).execute()
  expect(steps.map(({ step }) => step).sort()).toEqual(['overdue', 't-3'])
  expect(new Set(Object.values(marks))).toEqual(new Set(['2026-12-04']))
  const before = await effects()
  await turn('2026-12-04T11:00:00+01:00')
  expect(await effects()).toEqual(before)
})
