/** A term as it is kept: plain text and numbers, enough to compute the same day again (and to find that it moved). */

import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, day } from '../calendar/temporal.ts'
import type { Outcome } from '../outcome.ts'
import type { Exclusion, ExclusionReason } from './exclusions.ts'
import type { StartEvent } from './start-events.ts'
import { deriveTerm, type Roll, type Term, TermError, type TermRefusal, type TermRequest } from './term.ts'
import type { TermLength } from './term-length.ts'

/** Days as 'YYYY-MM-DD'; `lastDay` is what was computed when the term was kept. */
export type TermRecord = {
  event: StartEvent
  from: string
  length: TermLength
  roll: Roll
  notCounted: readonly { from: string; to: string | null; reason: ExclusionReason }[]
  lastDay: string
}

/** What to keep of a term. Periods are kept as they were given, so that a later reading of the law can join them anew. */
export function recordOf(request: TermRequest & { from: Day }, { event, lastDay }: Term): TermRecord {
  const notCounted = (request.notCounted ?? []).map(({ from, to, reason }) => ({
    from: from.toString(),
    to: to === null ? null : to.toString(),
    reason,
  }))
  const { from, length, roll } = request
  return { event, from: from.toString(), length, roll, notCounted, lastDay: lastDay.toString() }
}

/**
 * Computes a kept term again, by the rules and the calendar of now; `asOf` counts a period that still lasts.
 * Throws a RangeError when the record holds a text that is not a day.
 */
export function deriveAgain(
  record: TermRecord,
  given: Pick<TermRequest, 'asOf' | 'calendar'>,
): Outcome<Term, TermRefusal> {
  const notCounted = record.notCounted.map(
    ({ from, to, reason }): Exclusion => ({ from: day(from), to: to === null ? null : day(to), reason }),
  )
  const { event, from, length, roll } = record
  return deriveTerm({ event, from: day(from), length, roll, notCounted, ...given })
}

/** A kept term whose last day would be another one by a calendar. */
export type MovedTerm = { record: TermRecord; before: Day; after: Day; text: string }

/**
 * Which kept terms a calendar moves: the rehearsal of a new free day. Terms it does not move are left out.
 * Throws `TermError` for a term that the calendar would move out of the supported years.
 */
export function movedTerms(records: readonly TermRecord[], calendar: LegalCalendar, asOf?: Day): MovedTerm[] {
  return records.flatMap((record) => {
    const outcome = deriveAgain(record, { calendar, ...(asOf && { asOf }) })
    if (!outcome.ok) throw new TermError(outcome.refusal)
    const before = day(record.lastDay)
    if (outcome.event.lastDay.equals(before)) return []
    const after = outcome.event.lastDay
    return [
      { record, before, after, text: `Ostatni dzień przesuwa się z ${polishDay(before)} na ${polishDay(after)}.` },
    ]
  })
}
