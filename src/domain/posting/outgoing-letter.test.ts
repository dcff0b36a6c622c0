import { describe, expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { lastOf, leavingDay, type OutgoingWay, slipAwaited } from './outgoing-letter.ts'

describe('a return slip is awaited', () => {
  test.each<[OutgoingWay, string | null, string, string]>([
    ['post', null, 'awaited', 'a registered letter comes back with its slip'],
    ['courier', null, 'awaited', 'the office’s own courier brings one too (art. 39 § 3, 46)'],
    ['hand', null, 'slip-not-for-this-way', 'handed over at the office: signed for at once'],
    ['e-delivery', null, 'slip-not-for-this-way', 'e-Doręczenia give a proof of receipt instead (art. 41 of the act)'],
    ['post', '2026-12-14', 'slip-after-delivery', 'the first delivery stands (art. 46)'],
  ])('%s, delivered %s → %s (%s)', (way, deliveredOn, reading) => {
    const outcome = slipAwaited({ way, deliveredOn })
    expect(outcome.ok ? outcome.event : outcome.refusal.why).toBe(reading)
  })
})

describe('the day a letter leaves', () => {
  test.each<[string, string, string]>([
    ['2026-11-23', '2026-11-23', 'on the day it was written'],
    ['2026-11-24', '2026-11-24', 'today'],
    ['2026-11-22', 'letter-left-before-written', 'before it was written'],
    ['2026-11-25', 'letter-left-in-future', 'tomorrow'],
  ])('%s → %s (%s)', (on, reading) => {
    const outcome = leavingDay(day(on), day('2026-11-23'), day('2026-11-24'))
    expect(outcome.ok ? outcome.event.toString() : outcome.refusal.why).toBe(reading)
  })
})

describe('a letter to several (art. 40 § 3)', () => {
  const copy = (delivered: string, termFrom = delivered) => ({ deliveredOn: day(delivered), termFrom: day(termFrom) })
  test('starts the term with the last delivery, whichever was entered last', () => {
    expect(lastOf([copy('2026-12-14'), copy('2026-11-30')])).toEqual(copy('2026-12-14'))
    expect(lastOf([copy('2026-12-12', '2026-12-14'), copy('2026-12-13')])).toEqual(copy('2026-12-12', '2026-12-14'))
  })
  test('starts none while one copy is on its way, and none without a letter', () => {
    expect(lastOf([copy('2026-12-14'), null])).toBeNull()
    expect(lastOf([])).toBeNull()
  })
})
