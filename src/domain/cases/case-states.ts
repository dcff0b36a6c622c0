import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Permission } from '../people/permissions.ts'

/** Where a case stands in the list of cases (spis spraw). */
export const caseStates = ['open', 'settled', 'closed'] as const
export type CaseState = (typeof caseStates)[number]

/** What may be done to a case in each state; a settled case still gets its documents delivered before it is closed. */
export const actsInCaseState = {
  open: ['cases.join-case', 'cases.assign-officer', 'cases.settle-case', 'release.settle-on-the-spot'],
  settled: ['cases.assign-officer', 'cases.close-case'],
  closed: [],
} as const satisfies Record<CaseState, readonly Permission[]>

/** The refusal of an act that the state of the case does not permit. */
export type CaseNotNow = { why: 'case-not-in-this-state'; state: CaseState; act: Permission }

/** May this act be done to a case in this state? */
export function permittedInCase(state: CaseState, act: Permission): boolean {
  const acts: readonly Permission[] = actsInCaseState[state]
  return acts.includes(act)
}

/** `permittedInCase` as an outcome, for the start of a rule. */
export function inCaseState(state: CaseState, act: Permission): Outcome<CaseState, CaseNotNow> {
  return permittedInCase(state, act) ? accept(state) : refuse({ why: 'case-not-in-this-state', state, act })
}
