import { describe, expect, test } from 'vitest'
import { permittedInResult, resultStates } from '../release/result-states.ts'
import { caseStates, permittedInCase } from './case-states.ts'
import { paperStates, permitted } from './paper-states.ts'
import { leadsTo, type Step, TRANSITIONS } from './transitions.ts'

const steps = TRANSITIONS.flatMap(({ id, steps: moves }) => moves.map((step) => [id, step.of, step.act, step] as const))

function refusedFrom(step: Step): string[] {
  if (step.of === 'paper') return step.from.filter((state) => !permitted(state, step.act))
  if (step.of === 'case') return step.from.filter((state) => !permittedInCase(state, step.act))
  return step.from.filter((state) => !permittedInResult(state, step.act))
}

describe('the state model', () => {
  test('T1 to T31 stand once each, in order, with their article', () => {
    expect(TRANSITIONS.map((one) => one.id)).toEqual(TRANSITIONS.map((_, at) => `T${at + 1}`))
    expect(TRANSITIONS.filter((one) => one.basis === '' || one.event === '')).toEqual([])
  })

  test.each(steps)('%s: %s by %s starts where the act is permitted', (_id, _of, _act, step) => {
    expect(refusedFrom(step)).toEqual([])
  })

  test.each([
    ['paper', paperStates, ['closed', 'annulled']],
    ['case', caseStates, []],
    ['result', resultStates, ['in-unit', 'on-the-way']],
  ] as const)('every state of a %s is reached, but those with an act of their own', (of, states, elsewhere) => {
    const reached = steps.filter(([, kind]) => kind === of).flatMap(([, , , step]) => step.to as readonly string[])
    expect(states.filter((state) => !reached.includes(state))).toEqual(elsewhere)
  })

  test('only the passing of the term has no act: a person decides what follows (NSA I OPS 2/13)', () => {
    expect(TRANSITIONS.filter((one) => one.steps.length === 0).map((one) => one.id)).toEqual(['T12'])
  })
})

test.each([
  ['art. 65 § 1', 'checking', 'proceedings.forward-paper', ['forwarded']],
  ['art. 64 § 1', 'no-address', 'completeness.leave-without-address', ['left-unexamined']],
  ['art. 63 § 1', 'channel-doubtful', 'intake.decide-channel', ['checking', 'channel-doubtful', 'left-unexamined']],
  ['art. 261 § 2', 'fee-due', 'completeness.dispatch-order', ['returned']],
  [
    'art. 64 § 2: whole or in part',
    'cure-running',
    'completeness.record-cure',
    ['complete', 'summoned', 'cure-running'],
  ],
  ['nothing moves', 'closed', 'proceedings.record-reminder', []],
] as const)('leadsTo, %s: %s by %s', (_article, state, act, to) => {
  expect(leadsTo(state, act)).toEqual(to)
})
