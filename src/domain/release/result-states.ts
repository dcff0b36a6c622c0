import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Permission } from '../people/permissions.ts'

/** Where a finished document stands between the unit and the client. */
export const resultStates = ['in-unit', 'on-the-way', 'on-rack', 'released', 'in-delivery', 'delivered'] as const
export type ResultState = (typeof resultStates)[number]

/** What may be done to a finished document in each state; a delivered one is never delivered again (art. 40, 46 KPA). */
export const actsInResultState = {
  'in-unit': ['release.dispatch-result'],
  'on-the-way': ['release.accept-at-bok', 'release.dispatch-result'],
  'on-rack': ['release.release-to-client', 'release.dispatch-result'],
  released: [],
  'in-delivery': ['release.record-delivery'],
  delivered: [],
} as const satisfies Record<ResultState, readonly Permission[]>

export type ResultNotNow =
  | { why: 'result-already-delivered'; day: string }
  | { why: 'result-in-delivery'; day: string }
  | { why: 'result-not-here-yet' }
  | { why: 'result-not-in-this-state' }

/** A finished document as its state is looked at. */
export type ResultAtHand = { state: ResultState; dispatchedOn: string | null; deliveredOn: string | null }

/** May this act be done to a finished document now? */
export function permittedInResult(state: ResultState, act: Permission): boolean {
  const acts: readonly Permission[] = actsInResultState[state]
  return acts.includes(act)
}

/** `permittedInResult` as an outcome that says what has already become of the document. */
export function inResultState(result: ResultAtHand, act: Permission): Outcome<ResultState, ResultNotNow> {
  const { state, deliveredOn, dispatchedOn } = result
  if (permittedInResult(state, act)) return accept(state)
  if (deliveredOn) return refuse({ why: 'result-already-delivered', day: deliveredOn })
  if (state === 'in-delivery' && dispatchedOn) return refuse({ why: 'result-in-delivery', day: dispatchedOn })
  if (state === 'on-the-way' || state === 'in-unit') return refuse({ why: 'result-not-here-yet' })
  return refuse({ why: 'result-not-in-this-state' })
}
