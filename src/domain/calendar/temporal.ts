/** The one door to Temporal: only this file knows that it comes from a polyfill. */
import { Temporal } from 'temporal-polyfill'

export { Temporal }

export type Day = Temporal.PlainDate

const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** The civil day written as YYYY-MM-DD. Throws a RangeError for any other spelling and for days that do not exist. */
export function day(text: string): Day {
  const found = findDay(text)
  if (!found) throw new RangeError(`Not a day: ${text}`)
  return found
}

/** The civil day written as YYYY-MM-DD, or nothing when the spelling is another or the day does not exist. */
export function findDay(text: string): Day | undefined {
  if (!SHAPE.test(text)) return undefined
  const [year, month, dayOfMonth] = text.split('-').map(Number)
  try {
    return Temporal.PlainDate.from({ year: year!, month: month!, day: dayOfMonth! }, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/** True when `a` is earlier than `b`. */
export function isBefore(a: Day, b: Day): boolean {
  return Temporal.PlainDate.compare(a, b) < 0
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return isBefore(a, b) ? b : a
}
