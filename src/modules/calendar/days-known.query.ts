import { type Kysely, sql } from 'kysely'
import { officeDays } from '#domain/calendar/office-days.ts'
import { day } from '#domain/calendar/temporal.ts'
import type { DaysKnown } from '#modules/cases/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

type Known<Rule> = Rule & { since: Date | null; until: Date | null }
type Correction = Known<{ day: string; effect: 'free' | 'ordinary'; name: string; basis: string }>
type Closure = Known<{ first: string; last: string; reason: string }>

/** The office's days as they were known, the newest first: a promise is judged by what the window knew when it was given. */
export async function readDaysKnown(db: Tx | Kysely<Database>): Promise<DaysKnown[]> {
  const corrections = await sql<Correction>`
    select f.day, f.effect, f.name, f.basis, c.applied_at as since, f.withdrawn_at as until
    from free_day_corrections f join calendar_changes c on c.id = f.change_id`.execute(db)
  const closures = await sql<Closure>`
    select o.first_day as first, o.last_day as last, o.reason, c.applied_at as since, o.withdrawn_at as until
    from closures o left join calendar_changes c on c.id = o.change_id where o.service_point_id is null`.execute(db)
  const moments = [...corrections.rows, ...closures.rows].flatMap(({ since, until }) => [since, until])
  const times = [...new Set([0, ...moments.map((moment) => moment?.getTime() ?? 0)])].sort((a, b) => b - a)
  return times.map((at) => ({ from: new Date(at), days: knownAt(at, corrections.rows, closures.rows) }))
}

function knownAt(at: number, corrections: readonly Correction[], closures: readonly Closure[]): DaysKnown['days'] {
  const held = ({ since, until }: Known<unknown>) =>
    (since?.getTime() ?? 0) <= at && (until === null || until.getTime() > at)
  const days = officeDays(
    corrections.filter(held).map(({ day: date, effect, name, basis }) => ({ date: day(date), effect, name, basis })),
    closures.filter(held).map(({ first, last, reason }) => ({ first: day(first), last: day(last), reason })),
  )
  if (!days.ok) throw new Error(`the office's days: ${days.refusal.why}`)
  return days.event
}
