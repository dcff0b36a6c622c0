import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import type { Day } from '../calendar/temporal.ts'
import { STATUTORY_TERMS, type StatutoryTermName } from '../deadlines/statutory-terms.ts'
import { endOfTerm, type Term } from '../deadlines/term.ts'

/**
 * The statutory term of that name from a day that rules have checked already, by the office's calendar where one is given.
 * Throws `TermError` outside the calendar.
 */
export function namedTerm(name: StatutoryTermName, from: Day, calendar?: LegalCalendar): Term {
  const { event, unit, count, basis, roll } = STATUTORY_TERMS[name]
  return endOfTerm({ from, event, length: { unit, count, basis }, roll, ...(calendar && { calendar }) })
}
