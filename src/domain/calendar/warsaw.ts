/** Wall time of the office. A legal day is a day in Warsaw; terms are never computed in UTC. */
import { type Day, Temporal } from './temporal.ts'

const ZONE = 'Europe/Warsaw'

/** A moment as the rest of the program holds it: an Instant, or milliseconds since 1970 (UTC). */
export type Moment = Temporal.Instant | number

/** The civil day in Warsaw at a moment: 31 December 23:30 UTC is already 1 January of the next year of every register. */
export function warsawDay(moment: Moment): Day {
  const instant = typeof moment === 'number' ? Temporal.Instant.fromEpochMilliseconds(moment) : moment
  return instant.toZonedDateTimeISO(ZONE).toPlainDate()
}
