import { accept, type Outcome, refuse } from '../outcome.ts'
import { type CaseNotNow, type CaseState, inCaseState } from './case-states.ts'

export type ClosingRefusal = CaseNotNow | { why: 'results-not-delivered'; count: number }

/** May the case be closed in the list? Only when it is settled and every finished document reached the client. */
export function closeCase(facts: { state: CaseState; undelivered: number }): Outcome<'closed', ClosingRefusal> {
  const now = inCaseState(facts.state, 'cases.close-case')
  if (!now.ok) return now
  if (facts.undelivered > 0) return refuse({ why: 'results-not-delivered', count: facts.undelivered })
  return accept('closed')
}
