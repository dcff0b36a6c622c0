/**
 * Days as whole numbers, 1 January 2000 being 0: terms are counted day by day, and counting numbers is a hundred times
 * cheaper than counting dates. Only the years whose holidays are known have numbers that lead back to a day.
 */
import { type Day, Temporal } from './temporal.ts'

/** Years for which the rules of free days were checked against the acts. Outside them nothing is guessed. */
export const SUPPORTED_YEARS = { first: 2000, last: 2050 } as const

const START = Temporal.PlainDate.from({ year: SUPPORTED_YEARS.first, month: 1, day: 1 })
const LAST_NUMBER = dayNumber(SUPPORTED_YEARS.last, 12, 31)

/** The number of a civil date; also outside the supported years. Month 1–12, day of the month from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March here, so that the leap day is the last one; days of five months repeat as 153.
  const y = month > 2 ? year : year - 1
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  const fromMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day
  return y * 365 + leaps + fromMarch - 730_426
}

/** The number of a day. */
export function numberOf(day: Day): number {
  return dayNumber(day.year, day.month, day.day)
}

/** True when the number is of a day whose holidays are known. */
export function isSupported(number: number): boolean {
  return number >= 0 && number <= LAST_NUMBER
}

// Remembering a day once made changes no answer; making one costs more than computing a term.
const known: (Day | undefined)[] = []

/** The day of a number. Throws a RangeError outside {@link SUPPORTED_YEARS}. */
export function dayAt(number: number): Day {
  demandSupported(number)
  const day = known[number] ?? START.add({ days: number })
  known[number] = day
  return day
}

/** Throws a RangeError for a number that is not of a day in the supported years. */
export function demandSupported(number: number): void {
  const { first, last } = SUPPORTED_YEARS
  if (!isSupported(number)) throw new RangeError(`Free days are known in the years ${first}–${last} only.`)
}

/** 1 for Monday … 7 for Sunday; 1 January 2000 was a Saturday. */
export function weekdayOf(number: number): number {
  return ((((number + 5) % 7) + 7) % 7) + 1
}

/** Days of a month, 28–31. */
export function daysInMonth(year: number, month: number): number {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return dayNumber(nextYear, nextMonth, 1) - dayNumber(year, month, 1)
}
