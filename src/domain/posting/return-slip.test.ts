import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { type ReturnSlip, readReturnSlip } from './return-slip.ts'

const context = { calendar: STATUTORY, dispatchedOn: day('2026-11-27'), today: day('2026-12-31') }
const notices = (first: string, second: string | null) => ({
  firstNotice: day(first),
  secondNotice: second === null ? null : day(second),
})
const received = (on: string, rest: Partial<Extract<ReturnSlip, { outcome: 'received' }>> = {}): ReturnSlip => ({
  outcome: 'received',
  on: day(on),
  taker: 'addressee',
  takerNotice: 'not-left',
  notices: null,
  ...rest,
})
const sentBack = (on: string, first: string, second: string | null): ReturnSlip => ({
  outcome: 'sent-back',
  on: day(on),
  notices: notices(first, second),
})

function read(slip: ReturnSlip, given = context) {
  const outcome = readReturnSlip(slip, given)
  if (!outcome.ok) return `refused: ${outcome.refusal.why}`
  const { event } = outcome
  if (event.standing === 'waiting') return `waiting until ${event.storedUntil}`
  if (event.standing === 'undelivered') return `undelivered: ${event.reason.why}`
  return `${event.delivery.effect} ${event.delivery.deliveredOn}`
}

describe('a slip that proves delivery', () => {
  test.each<[string, ReturnSlip, string, string]>([
    ['art. 42, 46', received('2026-11-30'), 'actual 2026-11-30', 'taken at the door'],
    ['art. 45', received('2026-11-30', { taker: 'authorised' }), 'actual 2026-11-30', 'taken by who receives mail'],
    ['art. 42', received('2026-11-27'), 'actual 2026-11-27', 'on the day of dispatch'],
    [
      'art. 43',
      received('2026-11-30', { taker: 'household-member' }),
      'actual 2026-11-30',
      'an adult of the household',
    ],
    [
      'art. 43',
      received('2026-11-30', { taker: 'neighbour', takerNotice: 'left' }),
      'actual 2026-11-30',
      'a neighbour, with a notice left',
    ],
    ['art. 47', { outcome: 'refused', on: day('2026-11-30') }, 'actual 2026-11-30', 'the addressee would not take it'],
    [
      'art. 46',
      received('2026-12-03', { notices: notices('2026-11-30', null) }),
      'actual 2026-12-03',
      'collected after the first notice',
    ],
    [
      'art. 46',
      received('2026-12-14', { notices: notices('2026-11-30', '2026-12-08') }),
      'actual 2026-12-14',
      'collected on the last day',
    ],
    [
      'art. 44 § 4',
      received('2026-12-15', { notices: notices('2026-11-30', '2026-12-08') }),
      'deemed 2026-12-14',
      'handed over by mistake a day too late: the fiction stands',
    ],
    ['art. 44 § 4', sentBack('2026-12-15', '2026-11-30', '2026-12-08'), 'deemed 2026-12-14', 'nobody came'],
    [
      'art. 44 § 3',
      sentBack('2026-12-15', '2026-11-30', '2026-12-14'),
      'deemed 2026-12-14',
      'a late second notice adds no days',
    ],
  ])('%s: %s → %s (%s)', (_article, slip, reading, _why) => {
    expect(read(slip)).toBe(reading)
  })
})

describe('a slip that proves too little: kept, and a person decides', () => {
  test.each<[string, ReturnSlip, string]>([
    ['one notice only', sentBack('2026-12-15', '2026-11-30', null), 'second-notice-missing'],
    [
      'the second notice before seven days have passed',
      sentBack('2026-12-15', '2026-11-30', '2026-12-07'),
      'second-notice-too-early',
    ],
    ['the second notice the same day', sentBack('2026-12-15', '2026-11-30', '2026-11-30'), 'second-notice-too-early'],
    [
      'the second notice after the storage',
      sentBack('2026-12-16', '2026-11-30', '2026-12-15'),
      'second-notice-after-storage',
    ],
    ['sent back on the fourteenth day', sentBack('2026-12-14', '2026-11-30', '2026-12-08'), 'sent-back-early'],
    ['sent back with the second notice', sentBack('2026-12-08', '2026-11-30', '2026-12-08'), 'sent-back-early'],
    ['a neighbour without a notice', received('2026-11-30', { taker: 'neighbour' }), 'substitute-notice-missing'],
    ['a caretaker without a notice', received('2026-11-30', { taker: 'caretaker' }), 'substitute-notice-missing'],
    ['moved away (art. 41)', { outcome: 'undeliverable', on: day('2026-11-30'), reason: 'moved-away' }, 'moved-away'],
    ['unknown there', { outcome: 'undeliverable', on: day('2026-11-30'), reason: 'unknown' }, 'unknown'],
    ['died', { outcome: 'undeliverable', on: day('2026-11-30'), reason: 'deceased' }, 'deceased'],
    [
      'no number of the house',
      { outcome: 'undeliverable', on: day('2026-11-30'), reason: 'address-incomplete' },
      'address-incomplete',
    ],
  ])('%s', (_what, slip, why) => {
    expect(read(slip)).toBe(`undelivered: ${why}`)
  })
})

test('a letter that waits is not delivered, whatever day it is', () => {
  expect(read({ outcome: 'noticed', notices: notices('2026-11-30', null) })).toBe('waiting until 2026-12-14')
  expect(read({ outcome: 'noticed', notices: notices('2026-11-30', '2026-12-08') })).toBe('waiting until 2026-12-14')
})

describe('impossible days are refused', () => {
  const today = day('2026-12-01')
  test.each<[string, ReturnSlip, string]>([
    ['taken before dispatch', received('2026-11-26'), 'delivery-before-dispatch'],
    ['refused before dispatch', { outcome: 'refused', on: day('2026-11-26') }, 'delivery-before-dispatch'],
    [
      'noticed before dispatch',
      { outcome: 'noticed', notices: notices('2026-11-26', null) },
      'delivery-before-dispatch',
    ],
    [
      'returned before dispatch',
      { outcome: 'undeliverable', on: day('2026-11-26'), reason: 'unknown' },
      'delivery-before-dispatch',
    ],
    [
      'the second notice before the first',
      { outcome: 'noticed', notices: notices('2026-11-30', '2026-11-28') },
      'second-notice-before-first',
    ],
    ['the same, sent back', sentBack('2026-12-01', '2026-11-30', '2026-11-28'), 'second-notice-before-first'],
    [
      'collected before the notice',
      received('2026-11-28', { notices: notices('2026-11-30', null) }),
      'collected-before-notice',
    ],
    ['sent back before the notice', sentBack('2026-11-28', '2026-11-30', null), 'slip-returned-before-notice'],
    ['taken tomorrow', received('2026-12-02'), 'slip-in-future'],
    ['noticed tomorrow', { outcome: 'noticed', notices: notices('2026-12-02', null) }, 'slip-in-future'],
    ['noticed again tomorrow', { outcome: 'noticed', notices: notices('2026-11-30', '2026-12-02') }, 'slip-in-future'],
  ])('%s', (_what, slip, why) => {
    expect(read(slip, { ...context, today })).toBe(`refused: ${why}`)
  })

  test('and say which day is the matter', () => {
    expect(readReturnSlip(sentBack('2026-12-07', '2026-11-30', '2026-12-08'), context)).toEqual({
      ok: false,
      refusal: { why: 'slip-returned-before-notice', noticedOn: '8 grudnia 2026' },
    })
    expect(readReturnSlip(received('2026-11-26'), context)).toMatchObject({
      refusal: { dispatchedOn: '27 listopada 2026' },
    })
    expect(readReturnSlip({ outcome: 'noticed', notices: notices('2026-11-30', '2026-11-29') }, context)).toMatchObject(
      {
        refusal: { firstNotice: '30 listopada 2026' },
      },
    )
  })

  test('a year whose free days are not known is an error, never a guess', () => {
    const far = { calendar: STATUTORY, dispatchedOn: day('2051-01-02'), today: day('2051-12-31') }
    expect(read(received('2051-01-03'), far)).toBe('refused: term-outside-calendar')
  })
})

test('no slip proves a delivery before dispatch or after today, nor a fiction before the fifteenth day', () => {
  const offset = fc.integer({ min: -3, max: 40 })
  fc.assert(
    fc.property(offset, offset, fc.option(offset), fc.integer({ min: 0, max: 40 }), (on, first, second, today) => {
      const at = (days: number) => context.dispatchedOn.add({ days })
      const slip: ReturnSlip = {
        outcome: 'sent-back',
        on: at(on),
        notices: { firstNotice: at(first), secondNotice: second === null ? null : at(second) },
      }
      const outcome = readReturnSlip(slip, { ...context, today: at(today) })
      if (!outcome.ok || outcome.event.standing !== 'delivered') return
      const { deliveredOn } = outcome.event.delivery
      expect(deliveredOn.equals(at(first + 14))).toBe(true)
      expect([first >= 0, second !== null && second >= first + 8, on > first + 14, today >= on]).toEqual(
        Array(4).fill(true),
      )
    }),
    { numRuns: 2000 },
  )
})
