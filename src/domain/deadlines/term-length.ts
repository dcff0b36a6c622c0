/** Where a term ends by its length alone, before free days are considered (art. 57 § 1–3a KPA). */
import { dayNumber, daysInMonth, isSupported } from '../calendar/day-numbers.ts'
import { isOrdinary } from '../calendar/free-days.ts'
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { polishCount } from '../calendar/polish-dates.ts'
import type { Day } from '../calendar/temporal.ts'

export const TERM_UNITS = ['days', 'weeks', 'months', 'years', 'working-days'] as const
export type TermUnit = (typeof TERM_UNITS)[number]

/** `basis` is the act that sets the length or counts working days, when one is known. */
export type TermLength = { unit: TermUnit; count: number; basis?: string }

const NOUNS: Record<TermUnit, readonly [string, string, string]> = {
  days: ['dzień', 'dni', 'dni'],
  weeks: ['tydzień', 'tygodnie', 'tygodni'],
  months: ['miesiąc', 'miesiące', 'miesięcy'],
  years: ['rok', 'lata', 'lat'],
  'working-days': ['dzień roboczy', 'dni robocze', 'dni roboczych'],
}

/** „7 dni”, „1 miesiąc”, „3 dni robocze”. */
export function polishLength({ unit, count }: TermLength): string {
  return polishCount(count, NOUNS[unit])
}

/**
 * The number of the nominal end of a term whose event was on `from` (its number `start`), or a number outside the
 * supported years when no honest day can be named. The day of the event is never counted.
 */
export function endByLength(from: Day, start: number, length: TermLength, calendar: LegalCalendar): number {
  const { unit, count } = length
  switch (unit) {
    case 'days':
      return start + count
    case 'weeks':
      return start + 7 * count
    case 'months':
      return sameDateIn(from, count)
    case 'years':
      return sameDateIn(from, 12 * count)
    case 'working-days':
      return afterWorkingDays(start, count, calendar)
    default:
      return unit satisfies never
  }
}

/**
 * The same number of a later month; where it is missing, the last day of that month: § 3 for months (31 January and one
 * month), and for years the day immediately preceding, § 3a (29 February and one year).
 */
function sameDateIn(from: Day, months: number): number {
  const index = from.year * 12 + from.month - 1 + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)))
}

/** Steps day by day and asks of each whether it counts: right by construction, also over years of holidays. */
function afterWorkingDays(start: number, count: number, calendar: LegalCalendar): number {
  let number = start
  for (let counted = 0; counted < count; ) {
    number += 1
    if (!isSupported(number)) return number
    if (isOrdinary(number, calendar)) counted += 1
  }
  return number
}
