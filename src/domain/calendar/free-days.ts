/** Why a day is free for the purposes of art. 57 § 4 KPA: a Sunday, a statutory holiday, a Saturday. */
import { dayAt, dayNumber, demandSupported, numberOf, weekdayOf } from './day-numbers.ts'
import type { LegalCalendar } from './legal-calendar.ts'
import { findHolidayAt } from './statutory-holidays.ts'
import type { Day } from './temporal.ts'

export type FreeDay = { kind: 'statutory-holiday' | 'sunday' | 'saturday'; name: string; basis: string }

/** A free day with its date, as a derivation names it. */
export type PassedDay = FreeDay & { day: Day }

const SUNDAY: FreeDay = {
  kind: 'sunday',
  name: 'niedziela',
  basis: 'art. 1 pkt 2 ustawy z 18.01.1951 o dniach wolnych od pracy (Dz.U. 2025 poz. 296)',
}

/** Saturday stands in art. 57 § 4 since the act of 7.04.2017; before that the court read it into the paragraph. */
const SATURDAY_IN_CODE = dayNumber(2017, 6, 1)
const SATURDAY: FreeDay = {
  kind: 'saturday',
  name: 'sobota',
  basis: 'art. 57 § 4 KPA',
}
const SATURDAY_BY_RESOLUTION: FreeDay = {
  ...SATURDAY,
  basis: 'art. 57 § 4 KPA w brzmieniu sprzed 1.06.2017 (Dz.U. 2017 poz. 935) i uchwała NSA z 15.06.2011, I OPS 1/11',
}

/**
 * The reason why a day is free, or null for an ordinary day. A holiday is named before the Sunday or Saturday it
 * falls on. An office's own day off, or a working Saturday, is not a reason: see `opening.ts`.
 * Throws a RangeError outside the supported years.
 */
export function isFreeDay(day: Day, calendar: LegalCalendar): FreeDay | null {
  return freeAt(numberOf(day), calendar)
}

/** {@link isFreeDay} of the day with this number. */
export function freeAt(number: number, calendar: LegalCalendar): FreeDay | null {
  demandSupported(number)
  const holiday = holidayAt(number, calendar)
  if (holiday) return { kind: 'statutory-holiday', name: holiday.name, basis: holiday.basis }
  return weekendAt(number)
}

/** The free days from one number on, up to the first ordinary day. Throws like {@link isFreeDay}. */
export function freeRun(from: number, calendar: LegalCalendar): readonly PassedDay[] {
  if (isOrdinary(from, calendar)) return NONE
  const run: PassedDay[] = []
  for (let number = from; ; number += 1) {
    const free = freeAt(number, calendar)
    if (!free) return run
    run.push({ day: dayAt(number), ...free })
  }
}

const NONE: readonly PassedDay[] = []

/** True on a day that is not free. Throws like {@link isFreeDay}. */
export function isOrdinary(number: number, calendar: LegalCalendar): boolean {
  demandSupported(number)
  return weekdayOf(number) < 6 && holidayAt(number, calendar) === undefined
}

function holidayAt(number: number, { corrections }: LegalCalendar): { name: string; basis: string } | undefined {
  const correction = corrections.size > 0 ? corrections.get(number) : undefined
  if (!correction) return findHolidayAt(number)
  return correction.effect === 'free' ? correction : undefined
}

function weekendAt(number: number): FreeDay | null {
  const weekday = weekdayOf(number)
  if (weekday === 7) return SUNDAY
  if (weekday < 6) return null
  return number < SATURDAY_IN_CODE ? SATURDAY_BY_RESOLUTION : SATURDAY
}
