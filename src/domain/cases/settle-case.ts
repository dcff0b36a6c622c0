import { type Day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { type CaseNotNow, type CaseState, inCaseState } from './case-states.ts'

/**
 * How a case ends: a decision (art. 104 KPA), a certificate (art. 217), an order (e.g. refusing a certificate, art. 219),
 * or another way, which is then put into words.
 */
export const caseOutcomes = ['decision', 'certificate', 'order', 'other'] as const
export type CaseOutcome = (typeof caseOutcomes)[number]

/** What settling looks at. */
export type SettlingFacts = {
  state: CaseState
  act: 'cases.settle-case' | 'release.settle-on-the-spot'
  initiatedOn: Day
  settledOn: Day
  today: Day
  outcome: CaseOutcome
  note: string
}

export type SettlingRefusal =
  | CaseNotNow
  | { why: 'settled-before-initiation'; initiatedOn: string }
  | { why: 'settled-in-future' }
  | { why: 'other-end-without-words' }

/** May the case be settled on this day in this way? The day is that of the act's signature. */
export function settleCase(facts: SettlingFacts): Outcome<{ settledOn: Day; outcome: CaseOutcome }, SettlingRefusal> {
  const now = inCaseState(facts.state, facts.act)
  if (!now.ok) return now
  if (isBefore(facts.settledOn, facts.initiatedOn))
    return refuse({ why: 'settled-before-initiation', initiatedOn: facts.initiatedOn.toString() })
  if (isBefore(facts.today, facts.settledOn)) return refuse({ why: 'settled-in-future' })
  if (facts.outcome === 'other' && facts.note.trim() === '') return refuse({ why: 'other-end-without-words' })
  return accept({ settledOn: facts.settledOn, outcome: facts.outcome })
}
