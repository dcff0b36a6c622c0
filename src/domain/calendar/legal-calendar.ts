/**
 * The calendar of law as an office holds it: the statutory rules of this program and, until it is brought up to date,
 * the office's corrections, each with the act it rests on. Opening hours are another calendar (`opening.ts`).
 */
import type { OfficeLaw } from '../legal-profiles/office-law.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { isSupported, numberOf } from './day-numbers.ts'
import { polishDay } from './polish-dates.ts'
import { findHolidayAt } from './statutory-holidays.ts'
import type { Day } from './temporal.ts'

/** An act younger than this program made a day free, or took a holiday away. `basis` names the act and its journal. */
export type FreeDayCorrection = { date: Day; effect: 'free' | 'ordinary'; name: string; basis: string }

/** Corrections by the number of their day, made by {@link legalCalendar} only, and the rules of terms as the office holds them. */
export type LegalCalendar = { corrections: ReadonlyMap<number, FreeDayCorrection>; law: OfficeLaw }

export type CorrectionRefusal =
  | { why: 'correction-without-source'; date: string }
  | { why: 'correction-twice'; date: string }
  | { why: 'correction-changes-nothing'; date: string }
  | { why: 'correction-outside-calendar'; date: string }

/** The calendar with an office's corrections; a correction that is doubtful in itself is refused, not guessed about. */
export function legalCalendar(
  corrections: readonly FreeDayCorrection[],
  law: OfficeLaw,
): Outcome<LegalCalendar, CorrectionRefusal> {
  const byNumber = new Map<number, FreeDayCorrection>()
  for (const correction of corrections) {
    const number = numberOf(correction.date)
    const why = doubt(correction, number, byNumber)
    if (why) return refuse({ why, date: polishDay(correction.date) })
    byNumber.set(number, correction)
  }
  return accept({ corrections: byNumber, law })
}

function doubt(
  { effect, name, basis }: FreeDayCorrection,
  number: number,
  earlier: ReadonlyMap<number, FreeDayCorrection>,
): CorrectionRefusal['why'] | undefined {
  if (!isSupported(number)) return 'correction-outside-calendar'
  if (name.trim() === '' || basis.trim() === '') return 'correction-without-source'
  if (earlier.has(number)) return 'correction-twice'
  const holiday = findHolidayAt(number) !== undefined
  return holiday === (effect === 'free') ? 'correction-changes-nothing' : undefined
}
