/** Which work of the clock is due now, and whether the office's clock may be believed. Times are those of Warsaw. */
import { accept, type Outcome, refuse } from '../outcome.ts'
import { findHours, type Hours, isWorkingDay, type OpeningCalendar } from './opening.ts'
import type { Day } from './temporal.ts'

/** Work done once a day: every day from a time („HH:MM”) on, or while the office is open, when somebody is there to answer. */
export type DailyWork = { on: 'every-day'; from: string } | { on: 'opening-hours' }

/** Where nobody has entered when the office is open. */
const USUAL_HOURS: Hours = { opens: '08:00', closes: '15:00' }

/**
 * True when the work of `today` is still to be done and its hours have come. What was missed while the program was down is
 * done once when it is back: the work looks at the state of its day, so yesterday's run has nothing of its own to say.
 */
export function isDue(
  work: DailyWork,
  at: { today: Day; time: string; lastDay: string | null },
  opening: OpeningCalendar,
): boolean {
  if (at.lastDay !== null && at.lastDay >= at.today.toString()) return false
  if (work.on === 'every-day') return work.from <= at.time
  if (!isWorkingDay(at.today, opening)) return false
  const told = findHours(opening, at.today)
  const { opens, closes } = told === undefined || told === 'closed' ? USUAL_HOURS : told
  return opens <= at.time && at.time < closes
}

export type ClockRefusal = { why: 'clock-went-back'; behindSeconds: number }

/** Servers agree on the time by small steps back; more than this is a clock that somebody or something moved. */
const believableStepMs = 2_000

/** May the clock be believed, when it once showed `latest`? Milliseconds since 1970. */
export function judgeClock(now: number, latest: number): Outcome<number, ClockRefusal> {
  if (now >= latest - believableStepMs) return accept(Math.max(now, latest))
  return refuse({ why: 'clock-went-back', behindSeconds: Math.round((latest - now) / 1000) })
}
