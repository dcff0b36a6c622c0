import { type Day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { type CaseNotNow, type CaseState, inCaseState } from './case-states.ts'
import { inState, type NotNow, type PaperState } from './paper-states.ts'

/** What joining a paper to a case looks at. */
export type JoiningFacts = {
  paperState: PaperState
  paperFiledOn: Day
  /** Whether the paper repeats one that is in the case already. */
  paper: 'duplicate' | 'other'
  caseState: CaseState
  caseInitiatedOn: Day
  /** Unit ids. A paper without a unit may join any case. */
  paperUnit: string | null
  caseUnit: string
}

export type JoiningRefusal = NotNow | CaseNotNow | { why: 'case-of-another-unit' }

/**
 * May the paper be put to the file of this case? A duplicate that was filed earlier moves the beginning of the case to
 * its day (the sign stays); any other paper leaves it.
 */
export function joinCase(facts: JoiningFacts): Outcome<{ initiatedOn: Day; term: 'stays' | 'moves' }, JoiningRefusal> {
  const now = inState(facts.paperState, 'cases.join-case')
  if (!now.ok) return now
  const open = inCaseState(facts.caseState, 'cases.join-case')
  if (!open.ok) return open
  if (facts.paperUnit !== null && facts.paperUnit !== facts.caseUnit) return refuse({ why: 'case-of-another-unit' })
  if (facts.paper === 'duplicate' && isBefore(facts.paperFiledOn, facts.caseInitiatedOn))
    return accept({ initiatedOn: facts.paperFiledOn, term: 'moves' })
  return accept({ initiatedOn: facts.caseInitiatedOn, term: 'stays' })
}
