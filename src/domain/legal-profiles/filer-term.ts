import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import type { Day } from '../calendar/temporal.ts'
import { endOfTerm, type Term } from '../deadlines/term.ts'
import type { Filer, LegalProfile } from './profiles.ts'

/**
 * By when a filer with a shorter term of their own is told how the matter stands or ended (art. 237 § 2 KPA: members of
 * parliament, senators and councillors, also for a complaint they passed on). Null for everybody else. It runs beside the
 * ordinary term and never replaces it: the complaint itself is settled within the month.
 */
export function filerTerm(profile: LegalProfile, filer: Filer, filedOn: Day, calendar: LegalCalendar): Term | null {
  const rule = profile.filerRules.find((one) => one.filers.includes(filer))
  if (!rule) return null
  return endOfTerm({ from: filedOn, event: profile.start, length: rule.term, roll: profile.roll, calendar })
}
