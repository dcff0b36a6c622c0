/** The days of one office: its calendar of law with corrections, and the days on which the whole office is shut. */
import { type LawChange, type LawRefusal, officeLaw } from '../legal-profiles/office-law.ts'
import { accept, type Outcome } from '../outcome.ts'
import { type CorrectionRefusal, type FreeDayCorrection, type LegalCalendar, legalCalendar } from './legal-calendar.ts'
import type { OpeningCalendar } from './opening.ts'
import { type Day, isBefore } from './temporal.ts'

/** What terms and internal targets of an office are counted by. Only `legal` moves a term of law. */
export type OfficeDays = { legal: LegalCalendar; opening: OpeningCalendar }

/** Days on which the whole office does not work, both included. */
export type Closure = { first: Day; last: Day; reason: string }

/**
 * Puts corrections, closures and changes of law together. A closure makes no day free for art. 57 § 4 KPA: it only keeps internal targets
 * and warnings off days on which nobody works. A corrected free day shuts the office as a holiday does.
 */
export function officeDays(
  corrections: readonly FreeDayCorrection[],
  closures: readonly Closure[],
  laws: readonly LawChange[] = [],
): Outcome<OfficeDays, CorrectionRefusal | LawRefusal> {
  const law = officeLaw(laws)
  if (!law.ok) return law
  const legal = legalCalendar(corrections, law.event)
  if (!legal.ok) return legal
  const shut = corrections
    .filter(({ effect }) => effect === 'free')
    .map(({ date, name }) => ({ day: date, reason: name }))
  const closed = closures.flatMap(({ first, last, reason }) => daysBetween(first, last).map((day) => ({ day, reason })))
  const exceptions = [...shut, ...closed].map((one) => ({ ...one, hours: 'closed' as const }))
  return accept({ legal: legal.event, opening: { legal: legal.event, periods: [], exceptions } })
}

function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; !isBefore(last, day); day = day.add({ days: 1 })) days.push(day)
  return days
}
