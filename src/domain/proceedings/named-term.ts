import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import type { Day } from '../calendar/temporal.ts'
import { STATUTORY_TERMS, type StatutoryTermName } from '../deadlines/statutory-terms.ts'
import { endOfTerm, type Term } from '../deadlines/term.ts'
import { termRule } from '../legal-profiles/office-law.ts'

/**
 * The statutory term of that name from a day that rules have checked already, by the office's calendar and law.
 * Throws `TermError` outside the calendar.
 */
export function namedTerm(name: StatutoryTermName, from: Day, calendar: LegalCalendar): Term {
  const { event, roll } = STATUTORY_TERMS[name]
  const length = termRule(name, from.toString(), calendar.law)
  return endOfTerm({ from, event, length, roll, calendar })
}
