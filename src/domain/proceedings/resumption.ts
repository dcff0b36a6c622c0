/** An application left unexamined or returned comes back to be checked (art. 37 § 6 KPA, art. 149 and 153 PPSA). */
import { inState, type NotNow, type PaperState } from '../cases/paper-states.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** Who said that the office has to examine it after all. */
export const RESUMPTION_CAUSES = {
  'reminder-upheld': 'art. 37 § 6 KPA',
  'court-ruling': 'art. 149 i art. 153 Prawa o postępowaniu przed sądami administracyjnymi',
  'order-set-aside': 'art. 138 § 2 i art. 144 KPA',
  'left-without-ground': 'art. 64 § 2 KPA i wyrok NSA I OSK 27/20',
} as const
export type ResumptionCause = keyof typeof RESUMPTION_CAUSES

/** May examination be taken up again? By an authorised officer who names the ruling or the finding. */
export function resumeExamination(
  state: PaperState,
  cause: ResumptionCause,
  named: string,
): Outcome<{ state: 'checking'; basis: string }, NotNow | { why: 'resumption-not-named' }> {
  const now = inState(state, 'proceedings.resume-examination')
  if (!now.ok) return now
  if (named.trim() === '') return refuse({ why: 'resumption-not-named' })
  return accept({ state: 'checking', basis: RESUMPTION_CAUSES[cause] })
}
