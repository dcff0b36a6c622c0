import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Role } from '../people/roles.ts'
import { type CaseNotNow, type CaseState, inCaseState } from './case-states.ts'

/** Roles in a unit whose holder may run its cases. */
export const officerRoles = ['case-officer', 'stand-alone-post', 'signatory'] as const satisfies readonly Role[]

export type AssigningRefusal = CaseNotNow | { why: 'not-an-officer-here' } | { why: 'already-the-officer' }

/** May this person be put in charge of the case? `candidate` says whether they hold one of the roles in its unit today. */
export function assignOfficer(facts: {
  state: CaseState
  current: string | null
  officer: string
  candidate: 'officer-here' | 'other'
}): Outcome<{ officer: string }, AssigningRefusal> {
  const now = inCaseState(facts.state, 'cases.assign-officer')
  if (!now.ok) return now
  if (facts.candidate === 'other') return refuse({ why: 'not-an-officer-here' })
  if (facts.current === facts.officer) return refuse({ why: 'already-the-officer' })
  return accept({ officer: facts.officer })
}
