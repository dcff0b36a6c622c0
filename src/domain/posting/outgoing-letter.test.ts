import { describe, expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import {
  lastOf,
  leavingDay,
  mayBeKept,
  type OutgoingSubject,
  type OutgoingWay,
  outgoingSubjects,
  type PostalService,
  serviceFor,
  slipAwaited,
  slipsLateBefore,
} from './outgoing-letter.ts'

describe('a return slip is awaited', () => {
  test.each<[OutgoingWay | PostalService, string | null, string, string]>([
    ['registered-with-slip', null, 'awaited', 'a registered letter comes back with its slip'],
    ['registered', null, 'slip-not-for-this-way', 'a registered letter without a receipt brings nothing back'],
    ['ordinary', null, 'slip-not-for-this-way', 'nor does an ordinary one'],
    ['courier', null, 'awaited', 'the office’s own courier brings one too (art. 39 § 3, 46)'],
    ['hand', null, 'slip-not-for-this-way', 'handed over at the office: signed for at once'],
    ['e-delivery', null, 'slip-not-for-this-way', 'e-Doręczenia give a proof of receipt instead (art. 41 of the act)'],
    ['registered-with-slip', '2026-12-14', 'slip-after-delivery', 'the first delivery stands (art. 46)'],
  ])('%s, delivered %s → %s (%s)', (way, deliveredOn, reading) => {
    const others: OutgoingWay[] = ['hand', 'courier', 'e-delivery']
    const other = others.find((one) => one === way)
    const sent = other
      ? ({ way: other, service: null } as const)
      : ({ way: 'post', service: way as PostalService } as const)
    const outcome = slipAwaited({ ...sent, deliveredOn })
    expect(outcome.ok ? outcome.event : outcome.refusal.why).toBe(reading)
  })
})

describe('the authority delivers against a receipt (art. 39 § 1)', () => {
  test.each<[OutgoingSubject, string | null, PostalService, string]>([
    ['summons', 'summons', 'registered-with-slip', 'registered-with-slip'],
    ['summons', 'summons', 'registered', 'letter-needs-slip'],
    ['result', null, 'ordinary', 'letter-needs-slip'],
    ['order', 'order', 'registered', 'letter-needs-slip'],
    ['letter', 'order', 'registered', 'letter-needs-slip'],
    ['letter', 'delay-notice', 'ordinary', 'letter-needs-slip'],
    ['letter', 'notice', 'ordinary', 'ordinary'],
    ['letter', 'reminder-forwarding', 'registered', 'registered'],
    ['appeal', null, 'registered', 'registered'],
    ['letter', null, 'registered', 'letter-needs-slip'],
  ])('%s printed as %s, %s → %s', (subject, documentKind, service, reading) => {
    const outcome = serviceFor({ subject, documentKind }, service)
    expect(outcome.ok ? outcome.event : outcome.refusal.why).toBe(reading)
  })
})

describe('a printed letter may stay in the office', () => {
  const readings: Record<OutgoingSubject, string> = {
    summons: 'letter-awaited-by-term', // art. 64 § 2: its term runs from delivery
    'fee-call': 'letter-awaited-by-term', // art. 261 § 1: likewise
    leaving: 'letter-awaited-by-term', // art. 64 § 2: the paper is left once the notice is sent
    order: 'letter-awaited-by-term', // art. 141 § 2: the complaint runs from delivery
    result: 'letter-awaited-by-term', // art. 110 § 1: binds from delivery
    appeal: 'letter-awaited-by-term', // art. 133: sent up within seven days
    letter: 'kept',
  }

  test.each(outgoingSubjects)('%s', (subject) => {
    const outcome = mayBeKept(subject)
    expect(outcome.ok ? outcome.event : outcome.refusal.why).toBe(readings[subject])
  })
})

test('a slip is late three weeks after posting: the letter may be stored for fourteen days (art. 44 § 1)', () => {
  expect(slipsLateBefore(day('2026-12-24')).toString()).toBe('2026-12-03')
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
