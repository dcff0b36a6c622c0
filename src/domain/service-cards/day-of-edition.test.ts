import { expect, test } from 'vitest'
import { dayOfEdition } from './day-of-edition.ts'

test.each<[string, string | null, string, string]>([
  ['2026-01-01', null, '2026-11-23', 'in force'],
  ['2026-01-01', '2026-11-23', '2026-11-23', 'on its last day'],
  ['2024-01-01', '2024-12-31', '2024-12-31', 'ended'],
  ['2026-12-01', null, '2026-12-01', 'to come'],
  ['2026-12-01', '2026-12-07', '2026-12-01', 'to come for a week'],
  ['2026-03-01', '2026-02-28', '2026-03-01', 'called off'],
])('an edition from %s to %s tells the facts of %s: %s', (validFrom, validTo, day, _what) => {
  expect(dayOfEdition({ validFrom, validTo }, '2026-11-23')).toBe(day)
})
