import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Temporal } from './temporal.ts'
import { warsawDay, warsawMoment } from './warsaw.ts'

test.each([
  ['winter, new year comes an hour early', '2026-12-31T23:30:00Z', '2027-01-01'],
  ['winter, still the old year', '2026-12-31T22:59:59Z', '2026-12-31'],
  ['summer time', '2026-07-14T22:00:00Z', '2026-07-15'],
  ['02:30 for the first time on 25.10.2026', '2026-10-25T00:30:00Z', '2026-10-25'],
  ['02:30 for the second time', '2026-10-25T01:30:00Z', '2026-10-25'],
  ['02:30 of 28.03.2027 does not exist', '2027-03-28T01:30:00Z', '2027-03-28'],
])('%s', (_why, utc, date) => {
  const instant = Temporal.Instant.from(utc)
  expect(warsawDay(instant).toString()).toBe(date)
  expect(warsawDay(instant.epochMilliseconds).toString()).toBe(date)
})

test('a day that is remembered is the day of the wall clock, on both sides of midnight and of summer time', () => {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', dateStyle: 'short' })
  const quarters = fc.integer({ min: -2_000_000, max: 2_200_000 })
  fc.assert(
    fc.property(quarters, fc.integer({ min: -2, max: 2 }), (quarter, ms) => {
      const moment = quarter * 900_000 + ms
      const day = wall.format(moment)
      expect([warsawDay(moment).toString(), warsawDay(moment).toString()]).toEqual([day, day])
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['winter', '2026-12-01', 22, 14, '2026-12-01T21:14:00Z'],
  ['summer', '2026-07-01', 0, 5, '2026-06-30T22:05:00Z'],
  ['an hour that comes twice is the first one', '2026-10-25', 2, 30, '2026-10-25T00:30:00Z'],
  ['a skipped hour is the later one', '2027-03-28', 2, 30, '2027-03-28T01:30:00Z'],
])('a wall time in Warsaw as a moment: %s', (_why, on, hour, minute, utc) => {
  expect(warsawMoment(Temporal.PlainDate.from(on), hour, minute)).toBe(Temporal.Instant.from(utc).epochMilliseconds)
})
