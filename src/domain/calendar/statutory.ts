/**
 * The calendar and the law of the program alone, without anything that the office corrected: for the command line, which
 * has no office, and for tests. An office counts by its own days; `test/architecture.test.ts` sees to it.
 */
import { PROGRAM_LAW } from '../legal-profiles/office-law.ts'
import type { LegalCalendar } from './legal-calendar.ts'
import type { OfficeDays } from './office-days.ts'

/** Statutory free days and rules of terms. */
export const STATUTORY: LegalCalendar = { corrections: new Map(), law: PROGRAM_LAW }

/** The days of an office that has entered nothing: it works on every day that is not free. */
export const STATUTORY_DAYS: OfficeDays = {
  legal: STATUTORY,
  opening: { legal: STATUTORY, periods: [], exceptions: [] },
}
