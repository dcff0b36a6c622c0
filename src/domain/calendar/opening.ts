/**
 * When the office is open, as dated data. This calendar never moves a legal term: a working Saturday does not stop
 * art. 57 § 4 KPA, and a day off in exchange for a holiday does not start it.
 */
import { isFreeDay } from './free-days.ts'
import type { LegalCalendar } from './legal-calendar.ts'
import { type Day, isBefore } from './temporal.ts'

/** Opening hours as „HH:MM”, Warsaw wall time. */
export type Hours = { opens: string; closes: string }

/** Monday first, Sunday last. */
export type Week = readonly [Opening, Opening, Opening, Opening, Opening, Opening, Opening]
export type Opening = Hours | 'closed'

export type OpeningCalendar = {
  /** Which days are free in law: they close the office where it says nothing else. */
  legal: LegalCalendar
  /** Weekly hours with the days between which they hold (both included; no `until` means until further notice). */
  periods: readonly { from: Day; until?: Day; week: Week }[]
  /** Single days that differ: a working Saturday, a day off, shorter hours. */
  exceptions: readonly { day: Day; hours: Opening; reason: string }[]
}

/** The hours of a day, 'closed', or nothing when the calendar says nothing about that day. */
export function findHours(calendar: OpeningCalendar, day: Day): Opening | undefined {
  const exception = calendar.exceptions.find((one) => one.day.equals(day))
  if (exception) return exception.hours
  const period = calendar.periods.find((one) => !isBefore(day, one.from) && !(one.until && isBefore(one.until, day)))
  if (!period) return undefined
  const usual = period.week[day.dayOfWeek - 1]!
  // A statutory holiday closes the office unless an exception opened it; a Saturday or Sunday follows the weekly hours.
  return isFreeDay(day, calendar.legal)?.kind === 'statutory-holiday' ? 'closed' : usual
}

/** True on a day when the office works; where the opening calendar is silent, on a day that is not legally free. */
export function isWorkingDay(day: Day, calendar: OpeningCalendar): boolean {
  const hours = findHours(calendar, day)
  return hours ? hours !== 'closed' : isFreeDay(day, calendar.legal) === null
}

/**
 * The day itself when the office works on it, otherwise the working day before it.
 * Throws a RangeError when the calendar holds no working day in the year before (a calendar closed for ever).
 */
export function lastWorkingDayOnOrBefore(day: Day, calendar: OpeningCalendar): Day {
  return seekWorkingDay(day, -1, calendar)
}

/** The day itself when the office works on it, otherwise the next working day. Throws like its sister. */
export function firstWorkingDayOnOrAfter(day: Day, calendar: OpeningCalendar): Day {
  return seekWorkingDay(day, 1, calendar)
}

/**
 * The working day that lies `count` working days before a day: with 1 the last one before it. Warnings count back from a
 * term so (T-3, T-1). Throws like its sisters.
 */
export function workingDayBefore(day: Day, count: number, calendar: OpeningCalendar): Day {
  let found = day
  for (let counted = 0; counted < count; counted += 1)
    found = lastWorkingDayOnOrBefore(found.subtract({ days: 1 }), calendar)
  return found
}

function seekWorkingDay(day: Day, step: 1 | -1, calendar: OpeningCalendar): Day {
  let candidate = day
  for (let tries = 0; tries < 366; tries += 1) {
    if (isWorkingDay(candidate, calendar)) return candidate
    candidate = candidate.add({ days: step })
  }
  throw new RangeError(`No working day within a year of ${day}`)
}
