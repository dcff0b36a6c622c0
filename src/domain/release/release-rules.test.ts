import { describe, expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { deliveredOn, dispatchedOn, signedOn } from './delivery-days.ts'
import { onTheSpot, type SpotFacts } from './on-the-spot.ts'
import { proposeSlot } from './rack-slot.ts'
import { remedyOf } from './remedy.ts'
import { inResultState, type ResultAtHand, type ResultState } from './result-states.ts'
import { returning } from './returnables.ts'

const whyOf = (outcome: { ok: true } | { ok: false; refusal: { why: string } }) => outcome.ok || outcome.refusal.why

test.each<[ResultState, Parameters<typeof inResultState>[1], true | string]>([
  ['on-the-way', 'release.accept-at-bok', true],
  ['on-rack', 'release.accept-at-bok', 'result-not-in-this-state'],
  ['on-rack', 'release.release-to-client', true],
  ['on-the-way', 'release.release-to-client', 'result-not-here-yet'],
  ['released', 'release.release-to-client', 'result-already-delivered'],
  ['delivered', 'release.release-to-client', 'result-already-delivered'],
  ['in-delivery', 'release.release-to-client', 'result-in-delivery'],
  ['released', 'release.dispatch-result', 'result-already-delivered'],
  ['in-delivery', 'release.dispatch-result', 'result-in-delivery'],
  ['on-rack', 'release.dispatch-result', true],
  ['in-delivery', 'release.record-delivery', true],
  ['on-rack', 'release.record-delivery', 'result-not-in-this-state'],
])('a document %s: %s → %s (never delivered twice, edge case 29)', (state, act, expected) => {
  const gone = state === 'released' || state === 'delivered'
  const result: ResultAtHand = {
    state,
    dispatchedOn: state === 'in-delivery' ? '2026-11-20' : null,
    deliveredOn: gone ? '2026-11-23' : null,
  }
  expect(whyOf(inResultState(result, act))).toBe(expected)
})

describe('originals (seed step 6)', () => {
  const waiting = [
    { id: 'a', name: 'akt własności' },
    { id: 'b', name: 'mapa' },
  ]
  test.each([
    ['all ticked', ['a', 'b'], null, true],
    ['one stays without a reason', ['a'], null, 'originals-left-without-reason'],
    ['one stays with a reason', ['a'], 'potrzebna w drugiej sprawie', true],
    ['something that is not there', ['a', 'x'], 'powód', 'not-a-returnable'],
  ])('%s', (_case, ticked, reason, expected) => {
    expect(whyOf(returning(waiting, ticked, reason))).toBe(expected)
  })
  test('nothing waits, nothing is asked', () => {
    expect(returning([], [], null)).toEqual({ ok: true, event: { returned: [], left: [] } })
  })
})

test.each([
  [[], '1'],
  [['1', '2', '4'], '3'],
  [['przy drzwiach', '1'], '2'],
])('with %j taken the rack proposes %s', (taken, slot) => {
  expect(proposeSlot(taken)).toBe(slot)
})

describe('days', () => {
  const [before, on, today, tomorrow] = ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24'].map(day)
  test.each([
    ['signed on the first day', signedOn(on!, on!, today!), true],
    ['signed before the case began', signedOn(before!, on!, today!), 'result-signed-before-initiation'],
    ['signed tomorrow', signedOn(tomorrow!, on!, today!), 'result-signed-in-future'],
    ['sent on the day of signing', dispatchedOn(on!, on!, today!), true],
    ['sent before signing', dispatchedOn(before!, on!, today!), 'result-dispatched-before-signed'],
    ['sent tomorrow', dispatchedOn(tomorrow!, on!, today!), 'result-dispatched-in-future'],
    ['delivered on the day of sending', deliveredOn(on!, on!, today!), true],
    ['delivered before it was sent', deliveredOn(before!, on!, today!), 'result-delivered-before-dispatched'],
    ['delivered tomorrow', deliveredOn(tomorrow!, on!, today!), 'result-delivered-in-future'],
  ])('%s', (_case, outcome, expected) => {
    expect(whyOf(outcome)).toBe(expected)
  })
})

test.each([
  ['decision, art. 129 § 2: 14 days', 'decision', 14, 'appeal 2026-12-07'],
  ['order, art. 141 § 2: 7 days', 'order', 7, 'complaint 2026-11-30'],
  ['a decision nobody may appeal', 'decision', null, 'none'],
  ['certificate', 'certificate', 14, 'none'],
])('%s', (_case, kind, days, expected) => {
  const remedy = remedyOf(kind, days, day('2026-11-23'), STATUTORY)
  expect(remedy.kind === 'none' ? 'none' : `${remedy.kind} ${remedy.lastDay}`).toBe(expected)
})

describe('on the spot (T17)', () => {
  const facts: SpotFacts = {
    state: 'checking',
    clerk: 'authorised',
    card: 'allowed',
    jrwaClass: '5345',
    formalMarks: ['present', 'not-applicable'],
    feeMarks: ['present'],
    place: 'here',
    visit: 'today',
  }
  test.each<[string, Partial<SpotFacts>, true | string]>([
    ['everything is in order', {}, true],
    ['cured a moment ago', { state: 'complete' }, true],
    ['the card does not allow it', { card: 'not-allowed' }, 'spot-not-allowed'],
    ['the card names no class', { jrwaClass: null }, 'spot-not-allowed'],
    ['the clerk does not sign for the authority (art. 268a KPA)', { clerk: 'not-authorised' }, 'spot-not-authorised'],
    ['a signature is missing', { formalMarks: ['missing'] }, 'spot-formal-missing'],
    ['the fee is not paid', { feeMarks: ['missing'] }, 'spot-fee-unpaid'],
    ['it came yesterday', { visit: 'earlier' }, 'spot-not-this-visit'],
    ['it lies at another window', { place: 'elsewhere' }, 'spot-not-this-visit'],
    ['it is in its unit already', { state: 'in-unit' }, 'not-in-this-state'],
  ])('%s', (_case, change, expected) => {
    expect(whyOf(onTheSpot({ ...facts, ...change }))).toBe(expected)
  })
})
