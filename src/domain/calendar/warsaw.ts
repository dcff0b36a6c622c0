/** Wall time of the office. A legal day is a day in Warsaw; terms are never computed in UTC. */
import { type Day, Temporal } from './temporal.ts'

const ZONE = 'Europe/Warsaw'

/** A moment as the rest of the program holds it: an Instant, or milliseconds since 1970 (UTC). */
export type Moment = Temporal.Instant | number

/** In Warsaw neither a day nor summer time ever began within a quarter of an hour since 1919. */
const quarterMs = 900_000
const mostRemembered = 2_000
const remembered = new Map<number, Day>()

/** The civil day in Warsaw at a moment: 31 December 23:30 UTC is already 1 January of the next year of every register. */
export function warsawDay(moment: Moment): Day {
  const ms = typeof moment === 'number' ? moment : moment.epochMilliseconds
  const quarter = Math.floor(ms / quarterMs)
  const known = remembered.get(quarter)
  if (known) return known
  const day = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE).toPlainDate()
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(quarter, day)
  return day
}

/** The moment (milliseconds since 1970, UTC) of a wall time in Warsaw; of an hour that comes twice the first, of a skipped one the later. */
export function warsawMoment(day: Day, hour: number, minute: number): number {
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: { hour, minute } }).epochMilliseconds
}
