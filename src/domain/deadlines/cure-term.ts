/** The term to remove formal defects (art. 64 § 2 KPA) and when a cure is in time (art. 57 § 5 KPA). */
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { countedDay, type PostingPlace } from './kept-term.ts'
import { endOfTerm, type Term } from './term.ts'

/** Art. 64 § 2 KPA: the term may not be shorter. */
export const SHORTEST_CURE_DAYS = 7

/** Beyond this a "term" only keeps a paper on the shelf for ever; a house limit, not one of the code. */
const LONGEST_CURE_DAYS = 366

export type CureTermRefusal =
  | { why: 'cure-term-too-short'; days: number; shortest: number }
  | { why: 'cure-term-too-long'; days: number; longest: number }

/** The cure term that runs from delivery of the summons (not from filing, not from printing). */
export function cureTerm({
  deliveredOn,
  days,
  calendar,
}: {
  deliveredOn: Day
  days: number
  calendar: LegalCalendar
}): Outcome<Term, CureTermRefusal> {
  if (!Number.isInteger(days) || days < SHORTEST_CURE_DAYS)
    return refuse({ why: 'cure-term-too-short', days, shortest: SHORTEST_CURE_DAYS })
  if (days > LONGEST_CURE_DAYS) return refuse({ why: 'cure-term-too-long', days, longest: LONGEST_CURE_DAYS })
  return accept(
    endOfTerm({
      from: deliveredOn,
      event: 'summons-delivery',
      length: { unit: 'days', count: days },
      roll: 'art-57',
      calendar,
    }),
  )
}

/**
 * The last day on which the office still waits for a cure posted in time (art. 57 § 5): only after it may the system
 * propose leaving the application without examination. Calendar days; a custom of the house, not a term of law.
 */
export function postingGrace(lastDay: Day, graceDays = 7): Day {
  return lastDay.add({ days: graceDays })
}

/**
 * True when the cure kept the term: it arrived by the last day, or was handed over by then at a place of art. 57 § 5.
 * A posting date later than the arrival is impossible and is not counted.
 */
export function isCureInTime({
  lastDay,
  arrivedOn,
  postedOn,
  operator,
}: {
  lastDay: Day
  arrivedOn: Day
  postedOn?: Day | undefined
  operator?: PostingPlace | undefined
}): boolean {
  return !isBefore(lastDay, countedDay({ arrivedOn, postedOn, operator }))
}
