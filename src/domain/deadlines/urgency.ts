/** How pressing a term is today; one rule for tags on screens, lists and reports. */
import { firstWorkingDayOnOrAfter, type OpeningCalendar, workingDayBefore } from '../calendar/opening.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'

/** Whether the term runs: a suspended case (art. 103 KPA) has no overdue day, a settled one no day at all. */
export type TermState = 'running' | 'suspended' | 'done'

export type Urgency = 'overdue' | 'due-soon' | 'in-time' | 'suspended' | 'done'

/** The urgency of a term whose last day is `lastDay`, seen on `today`. The last day itself is still in time. */
export function urgency({
  lastDay,
  today,
  soonUntil,
  state,
}: {
  lastDay: Day
  today: Day
  /** The day of {@link dueSoonUntil}. */
  soonUntil: Day
  state: TermState
}): Urgency {
  if (state !== 'running') return state
  if (isBefore(lastDay, today)) return 'overdue'
  return isBefore(soonUntil, lastDay) ? 'in-time' : 'due-soon'
}

/**
 * The last day that counts as "today or tomorrow": the next day on which the office works, so that on Friday nobody
 * learns of Monday's term too late. Given to SQL as a parameter, so that lists and this rule agree.
 */
export function dueSoonUntil(today: Day, opening: OpeningCalendar): Day {
  return firstWorkingDayOnOrAfter(today.add({ days: 1 }), opening)
}

/** Working days before a term at which whoever runs the case is warned. */
export const WARNING_DAYS = { first: 3, last: 1 } as const

/** The latest last day of a term of which people are warned today, when they are warned `count` working days before it. */
export function latestEndToWarn(today: Day, count: number, opening: OpeningCalendar): Day {
  let latest = today
  for (;;) {
    const next = latest.add({ days: 1 })
    if (isBefore(today, workingDayBefore(next, count, opening))) return latest
    latest = next
  }
}
