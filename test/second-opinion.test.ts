import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  datesIn,
  fictionOf,
  lastDay,
  lastWorkingUntil,
  said,
  type Unit,
  workingDaysBefore,
} from './support/second-opinion.ts'

// The second opinion judges what the office prints, so it is itself held against the golden table, which was counted by hand.

const rows = readFileSync(new URL('../docs/golden-terms.md', import.meta.url), 'utf8').matchAll(
  /^\| (\d+) (day|week|month|year|working-day)s? \| (\S+) \| (\S+) \|/gm,
)
const terms = [...rows].map(([, count, unit, start, end]) => [Number(count), `${unit}s` as Unit, start, end] as const)

test('the golden table has its terms where they are looked for', () => {
  expect(terms.length).toBeGreaterThan(120)
})

test.each(terms)('%i %s from %s end on %s', (count, unit, start, end) => {
  expect(lastDay(start ?? '', count, unit)).toBe(end)
})

test('a fiction on 24 December, working days before it, and the last one to promise', () => {
  expect(fictionOf('2026-12-10')).toEqual({ delivered: '2026-12-24', termFrom: '2026-12-28' })
  expect([1, 2, 3].map((count) => workingDaysBefore('2026-12-28', count))).toEqual([
    '2026-12-23',
    '2026-12-22',
    '2026-12-21',
  ])
  expect(lastWorkingUntil('2027-01-06')).toBe('2027-01-05')
})

test.each([
  ['do 28 grudnia 2026 (poniedziałek).', [{ day: '2026-12-28', weekday: 'poniedziałek' }]],
  ['Ostatni dzień: środa, 6 stycznia 2027 r.', [{ day: '2027-01-06', weekday: 'środa' }]],
  [
    'od 1.12.2026 do 07.01.2027',
    [
      { day: '2026-12-01', weekday: null },
      { day: '2027-01-07', weekday: null },
    ],
  ],
  ['5 października 2026 r. (poniedziałek)', [{ day: '2026-10-05', weekday: 'poniedziałek' }]],
  ['nr 12 / 2026, art. 64 § 2, tel. 24 367 1234, RR 123 456 789 PL', []],
])('reads the dates of „%s”', (text, dates) => {
  expect(datesIn(text)).toEqual(dates)
})

test('says a day as pages do', () => {
  expect([said('2026-12-28'), said('2027-09-01')]).toEqual([
    '28 grudnia 2026 (poniedziałek)',
    '1 września 2027 (środa)',
  ])
})
