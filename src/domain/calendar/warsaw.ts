/** Wall time of the office. A legal day is a day in Warsaw; terms are never computed in UTC. */
import { type Day, Temporal } from './temporal.ts'

const ZONE = 'Europe/Warsaw'

/** A moment as the rest of the program holds it: an Instant, or milliseconds since 1970 (UTC). */
export type Moment = Temporal.Instant | number

/** The civil day in Warsaw at a moment: 31 December 23:30 UTC is already 1 January. */
export function warsawDay(moment: Moment): Day {
  return inWarsaw(moment).toPlainDate()
}

/** The civil year in Warsaw at a moment; a register's numbers restart by it. */
export function warsawYear(moment: Moment): number {
  return inWarsaw(moment).year
}

/** The wall-clock time in Warsaw at a moment. */
export function warsawTime(moment: Moment): Temporal.PlainTime {
  return inWarsaw(moment).toPlainTime()
}

function inWarsaw(moment: Moment): Temporal.ZonedDateTime {
  const instant = typeof moment === 'number' ? Temporal.Instant.fromEpochMilliseconds(moment) : moment
  return instant.toZonedDateTimeISO(ZONE)
}
