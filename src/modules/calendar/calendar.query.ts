import { type Kysely, sql } from 'kysely'
import { statutoryHolidays } from '#domain/calendar/statutory-holidays.ts'
import type { Drift } from '#domain/deadlines/drift.ts'
import type { Actor } from '#domain/people/roles.ts'
import { dayOf } from '#messages/dates.ts'
import type { Database } from '#platform/db/types.ts'
import type { Services } from '#web/services.ts'
import { type KeptLine, readKeptLines } from './kept-lines.query.ts'
import { type MoveLine, readMoveLines } from './move-lines.query.ts'

/** A free day of the year; `source` says whether an act known to the program or the office's correction made it. */
export type FreeDayLine = { day: string; name: string; basis: string; source: 'act' | 'correction' }
export type ClosureLine = { id: string; firstDay: string; lastDay: string; reason: string; place: string | null }
export type ChangeLine = {
  id: string
  kind: 'free-day' | 'closure'
  firstDay: string
  lastDay: string
  words: string
  moved: number
  by: string
  at: Date
  revertedAt: Date | null
}
export type MarkLine = { job: string; at: Date; day: string }

/** The office's days with what was changed in them, what the night found, and what the clock did. */
export type CalendarData = {
  year: number
  today: string
  freeDays: FreeDayLine[]
  /** Holidays that a correction took away. */
  taken: { day: string; name: string }[]
  closures: ClosureLine[]
  changes: ChangeLine[]
  night: { at: Date; checked: number; differing: number; lines: MoveLine[] } | null
  /** Dates that were left as they are although their derivation gives another day. */
  kept: KeptLine[]
  marks: MarkLine[]
  clock: { state: 'right' } | { state: 'went-back'; now: Date; latest: Date }
}

/** The calendar of one year; of this one when none is given. */
export async function getCalendar(services: Services, actor: Actor, asked: number | null): Promise<CalendarData> {
  const { db } = services.database
  const now = services.clock.now()
  const today = dayOf(now)
  const year = asked ?? Number(today.slice(0, 4))
  const [days, closures, changes, marks] = await Promise.all([
    freeDaysOf(db, year),
    closuresFrom(db, today),
    latestChanges(db),
    db.selectFrom('clock_marks').selectAll().orderBy('job').execute(),
  ])
  const found = marks.find(({ job }) => job === 'rederive-dates')
  const clock = marks.find(({ job }) => job === 'clock')
  const behind = clock !== undefined && clock.last_run_at.getTime() - now.getTime() > 2_000
  return {
    year,
    today,
    ...days,
    closures,
    changes,
    night: found ? await nightOf(db, actor, found, today) : null,
    kept: await readKeptLines(db, actor),
    marks: marks.map((mark) => ({ job: mark.job, at: mark.last_run_at, day: mark.last_day })),
    clock: behind ? { state: 'went-back', now, latest: clock.last_run_at } : { state: 'right' },
  }
}

async function freeDaysOf(db: Kysely<Database>, year: number): Promise<Pick<CalendarData, 'freeDays' | 'taken'>> {
  const corrections = await db
    .selectFrom('free_day_corrections')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .where('day', '>=', `${year}-01-01`)
    .where('day', '<=', `${year}-12-31`)
    .execute()
  const ordinary = new Set(corrections.filter(({ effect }) => effect === 'ordinary').map(({ day }) => day))
  const acts = statutoryHolidays(year).map(({ date, name, basis }): FreeDayLine => {
    return { day: date.toString(), name, basis, source: 'act' }
  })
  const made = corrections
    .filter(({ effect }) => effect === 'free')
    .map(({ day, name, basis }): FreeDayLine => {
      return { day, name, basis, source: 'correction' }
    })
  return {
    freeDays: [...acts.filter(({ day }) => !ordinary.has(day)), ...made].sort((a, b) => (a.day < b.day ? -1 : 1)),
    taken: acts.filter(({ day }) => ordinary.has(day)).map(({ day, name }) => ({ day, name })),
  }
}

async function closuresFrom(db: Kysely<Database>, today: string): Promise<ClosureLine[]> {
  return db
    .selectFrom('closures as c')
    .leftJoin('service_points as s', 's.id', 'c.service_point_id')
    .select(['c.id', 'c.first_day as firstDay', 'c.last_day as lastDay', 'c.reason', 's.name as place'])
    .where('c.withdrawn_at', 'is', null)
    .where('c.last_day', '>=', today)
    .orderBy('c.first_day')
    .limit(50)
    .execute()
}

async function latestChanges(db: Kysely<Database>): Promise<ChangeLine[]> {
  const { rows } = await sql<ChangeLine>`
    select c.id, c.kind, c.first_day as "firstDay", c.last_day as "lastDay", c.words, jsonb_array_length(c.moved) as moved,
      s.given_name || ' ' || s.surname as by, c.applied_at as at, c.reverted_at as "revertedAt"
    from calendar_changes c join staff s on s.id = c.applied_by order by c.applied_at desc limit 50`.execute(db)
  return rows
}

type Found = { last_run_at: Date; outcome: unknown }

async function nightOf(db: Kysely<Database>, actor: Actor, { last_run_at: at, outcome }: Found, today: string) {
  const found = outcome as { checked?: number; differing?: number; drifts?: Drift[] }
  if (found.checked === undefined) return null
  const lines = await readMoveLines(db, actor, found.drifts ?? [], today)
  return { at, checked: found.checked, differing: found.differing ?? 0, lines }
}
