/** Which work of the clock is due now, and whether the office's clock may be believed. Times are those of Warsaw. */
import { accept, type Outcome, refuse } from '../outcome.ts'
import { isWorkingDay, type OpeningCalendar } from './opening.ts'
import type { Day } from './temporal.ts'

/** Work done once a day: from which full hour, until which hour it may begin, on which days. */
export type DailyWork = { from: number; until: number; on: 'every-day' | 'working-days' }

/**
 * True when the work of `today` is still to be done and its hours have come. What was missed while the program was down is
 * done once when it is back: the work looks at the state of its day, so yesterday's run has nothing of its own to say.
 */
export function isDue(
  work: DailyWork,
  at: { today: Day; hour: number; lastDay: string | null },
  opening: OpeningCalendar,
): boolean {
  if (at.lastDay !== null && at.lastDay >= at.today.toString()) return false
  if (at.hour < work.from || at.hour >= work.until) return false
  return work.on === 'every-day' || isWorkingDay(at.today, opening)
}

export type ClockRefusal = { why: 'clock-went-back'; behindSeconds: number }

/** Servers agree on the time by small steps back; more than this is a clock that somebody or something moved. */
const believableStepMs = 2_000

/** May the clock be believed, when it once showed `latest`? Milliseconds since 1970. */
export function judgeClock(now: number, latest: number): Outcome<number, ClockRefusal> {
  if (now >= latest - believableStepMs) return accept(Math.max(now, latest))
  return refuse({ why: 'clock-went-back', behindSeconds: Math.round((latest - now) / 1000) })
}
