import { describe, expect, test } from 'vitest'
import { notices } from '#test/support/deliveries.ts'
import { STATUTORY } from '../calendar/statutory.ts'
import { delivery } from './delivery.ts'

describe('art. 44: the second notice', () => {
  test.each([
    ['missing', null, 'second-notice-missing'],
    ['before the first', '2026-11-27', 'second-notice-before-first'],
    ['on the day of the first', '2026-11-30', 'second-notice-too-early'],
    ['on the seventh day', '2026-12-07', 'second-notice-too-early'],
    ['after the storage', '2026-12-15', 'second-notice-after-storage'],
  ])('%s: no fiction', (_why, second, why) => {
    expect(delivery(notices('2026-11-30', second), null, STATUTORY)).toMatchObject({ ok: false, refusal: { why } })
  })

  test.each([
    ['on the eighth day', '2026-11-30', '2026-12-08', []],
    ['on the ninth', '2026-11-30', '2026-12-09', ['second-notice-late']],
    ['on the fourteenth', '2026-11-30', '2026-12-14', ['second-notice-late']],
    ['on Monday, for the eighth day is a Saturday', '2026-11-20', '2026-11-30', []],
    ['on Tuesday, for the eighth day is a Saturday', '2026-11-20', '2026-12-01', ['second-notice-late']],
    ['on Saturday itself', '2026-11-20', '2026-11-28', []],
  ])('%s', (_why, first, second, doubts) => {
    expect(delivery(notices(first, second), null, STATUTORY)).toMatchObject({
      ok: true,
      event: { effect: 'deemed', doubts },
    })
  })

  test('late, and the storage ends on a Saturday: both are told', () => {
    expect(delivery(notices('2026-11-14', '2026-11-26'), null, STATUTORY)).toMatchObject({
      event: { doubts: ['second-notice-late', 'last-day-is-free'] },
    })
  })
})

test('the days a refusal names are the ones to act by', () => {
  expect(delivery(notices('2026-11-30', '2026-12-01'), null, STATUTORY)).toMatchObject({
    refusal: { earliest: '8 grudnia 2026' },
  })
  expect(delivery(notices('2026-11-30', '2026-12-20'), null, STATUTORY)).toMatchObject({
    refusal: { lastDay: '14 grudnia 2026' },
  })
  expect(delivery(notices('2026-11-30', '2026-11-28'), null, STATUTORY)).toMatchObject({
    refusal: { firstNotice: '30 listopada 2026' },
  })
})
