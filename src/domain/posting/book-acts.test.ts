import { describe, expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { type BookState, bookAccepted, bookDay, bookOpen, bookStates, postingDay } from './book-acts.ts'

test('only an open book changes', () => {
  expect(bookStates.map((state) => bookOpen(state).ok)).toEqual([true, false, false])
})

test.each([
  ['2026-11-23', true, 'today'],
  ['2026-11-24', true, 'tomorrow, prepared in the evening'],
  ['2026-11-22', false, 'yesterday'],
])('a book for %s: %s (%s)', (on, may) => {
  expect(bookDay(day(on), day('2026-11-23')).ok).toBe(may)
})

describe('the operator’s stamp', () => {
  test.each<[BookState, string, string | null, string]>([
    ['closed', '2026-11-23', null, '2026-11-23'],
    ['closed', '2026-11-24', '2026-11-24', '2026-11-24'],
    ['open', '2026-11-23', null, 'posting-book-open'],
    ['accepted', '2026-11-23', null, 'posting-book-accepted'],
    ['closed', '2026-11-26', null, 'posting-accepted-in-future'],
    ['closed', '2026-11-22', null, 'posting-accepted-before-closing'],
    ['closed', '2026-11-24', '2026-11-23', 'posting-after-delivery'],
  ])('on a book that is %s, of %s, one letter delivered %s → %s', (state, on, delivered, reading) => {
    const closedOn = state === 'open' ? null : day('2026-11-23')
    const letters = [{ deliveredOn: null }, { deliveredOn: delivered === null ? null : day(delivered) }]
    const outcome = bookAccepted({ state, closedOn }, day(on), day('2026-11-25'), letters)
    expect(outcome.ok ? outcome.event.toString() : outcome.refusal.why).toBe(reading)
  })

  test('is a posting day in law only where the operator is the designated one (art. 57 § 5 pkt 2)', () => {
    expect(postingDay('designated', day('2026-11-23'))?.toString()).toBe('2026-11-23')
    expect(postingDay('other', day('2026-11-23'))).toBeNull()
  })
})
