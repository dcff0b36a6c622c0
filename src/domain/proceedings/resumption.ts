/** An application left unexamined, returned or withdrawn comes back to be checked (art. 37 § 6 KPA, art. 149 and 153 PPSA). */
import { inState, type NotNow, type PaperState } from '../cases/paper-states.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** Who said that the office has to examine it after all. */
export const RESUMPTION_CAUSES = {
  'reminder-upheld': 'art. 37 § 6 KPA',
  'court-ruling': 'art. 149 i art. 153 Prawa o postępowaniu przed sądami administracyjnymi',
  'order-set-aside': 'art. 138 § 2 i art. 144 KPA',
  'left-without-ground': 'art. 64 § 2 KPA i wyrok NSA I OSK 27/20',
  'withdrawal-void': 'art. 61 § 1 i art. 105 § 2 KPA',
} as const
export type ResumptionCause = keyof typeof RESUMPTION_CAUSES

/** What brings a paper back from each end: an order is set aside, a withdrawal proves void, a leaving falls. */
const CAUSES_IN: Partial<Record<PaperState, readonly ResumptionCause[]>> = {
  'left-unexamined': ['reminder-upheld', 'court-ruling', 'left-without-ground'],
  returned: ['order-set-aside', 'court-ruling'],
  withdrawn: ['withdrawal-void', 'court-ruling'],
}

/** The causes that can bring a paper back from this state. */
export function causesIn(state: PaperState): readonly ResumptionCause[] {
  return CAUSES_IN[state] ?? []
}

export type ResumptionRefusal = NotNow | { why: 'resumption-not-named' } | { why: 'resumption-cause-not-here' }

/** May examination be taken up again? By an authorised officer who names the ruling or the finding. */
export function resumeExamination(
  state: PaperState,
  cause: ResumptionCause,
  named: string,
): Outcome<{ state: 'checking'; basis: string }, ResumptionRefusal> {
  const now = inState(state, 'proceedings.resume-examination')
  if (!now.ok) return now
  if (!causesIn(state).includes(cause)) return refuse({ why: 'resumption-cause-not-here' })
  if (named.trim() === '') return refuse({ why: 'resumption-not-named' })
  return accept({ state: 'checking', basis: RESUMPTION_CAUSES[cause] })
}
