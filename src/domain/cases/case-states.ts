import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Permission } from '../people/permissions.ts'

/**
 * Where a case stands in the list of cases (spis spraw). Delay notified (art. 36 KPA) is a fact of an open case and no
 * state: the case still has to be settled. Whether its decision is final is the standing of the decision.
 */
export const caseStates = ['open', 'suspended', 'settled', 'appealed', 'closed'] as const
export type CaseState = (typeof caseStates)[number]

/** What comes in is recorded in any state: nobody at the window may refuse to take a reminder or an appeal (art. 63). */
const always = ['proceedings.record-reminder', 'proceedings.forward-reminder', 'proceedings.end-reminder'] as const
const running = [
  ...always,
  'cases.join-case',
  'cases.assign-officer',
  'proceedings.exclude-official',
  'proceedings.declare-urgency',
  'proceedings.record-withdrawal',
] as const
/** An appeal is recorded even when late, and comes with the request to restore its term (art. 58 § 2, art. 134 KPA). */
const afterDecision = ['proceedings.record-appeal', 'proceedings.record-waiver', 'proceedings.note-finality'] as const

/** What may be done to a case in each state; a settled case still gets its documents delivered before it is closed. */
export const actsInCaseState = {
  open: [
    ...running,
    'cases.settle-case',
    'release.settle-on-the-spot',
    'proceedings.suspend-case',
    'proceedings.notify-delay',
    'proceedings.enter-uncounted-period',
    'proceedings.note-tacit-settlement',
  ],
  // a suspended case is taken up before it is settled (art. 97 § 2, art. 102 KPA); its terms do not run (art. 103)
  suspended: [...running, 'proceedings.resume-case', 'proceedings.enter-uncounted-period'],
  // a decision that nobody has yet does not bind, so the application may still be withdrawn (art. 110 KPA)
  settled: [
    ...always,
    ...afterDecision,
    'cases.assign-officer',
    'cases.close-case',
    'proceedings.exclude-official',
    'proceedings.declare-urgency',
    'proceedings.record-withdrawal',
  ],
  appealed: [
    ...running,
    'proceedings.decide-restoration',
    'proceedings.review-appeal',
    'proceedings.send-appeal',
    'proceedings.record-appeal-result',
    'proceedings.record-appeal',
  ],
  closed: [...always, ...afterDecision],
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
