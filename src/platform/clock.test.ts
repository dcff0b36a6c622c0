import { expect, test } from 'vitest'
import { movableClock } from './clock.ts'

test('a movable clock stands, goes on by what it is told, and is never changed through a date it gave', () => {
  const clock = movableClock('2026-11-24T08:15:00+01:00')
  clock.now().setFullYear(1999)
  expect(clock.now().toISOString()).toBe('2026-11-24T07:15:00.000Z')
  clock.advance(60_000)
  expect(clock.now().toISOString()).toBe('2026-11-24T07:16:00.000Z')
  clock.set('2027-01-01T00:00:00+01:00')
  expect(clock.now().toISOString()).toBe('2026-12-31T23:00:00.000Z')
})

test('a movable clock refuses what is not an instant', () => {
  expect(() => movableClock('tomorrow')).toThrow(RangeError)
})
