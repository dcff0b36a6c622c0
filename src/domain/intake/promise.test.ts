import { expect, test } from 'vitest'
import { STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import type { SettlementRule } from '../deadlines/settlement-term.ts'
import { promise } from './promise.ts'

test.each<[string, string, SettlementRule | null, string | undefined]>([
  ['art. 35 § 3: one month', '2026-11-02', { unit: 'months', count: 1 }, '2026-12-02'],
  [
    'art. 57 § 4: the end rolls to Monday, the promise does not',
    '2026-11-02',
    { unit: 'months', count: 2 },
    '2026-12-31',
  ],
  ['art. 217 § 3: a certificate before Christmas', '2026-12-17', { unit: 'days', count: 7 }, '2026-12-23'],
  ['art. 12 § 2: at once', '2026-11-24', 'at-once', '2026-11-24'],
  ['the card names no term: nothing is promised', '2026-11-02', null, undefined],
])('%s', (_article, filedOn, rule, expected) => {
  const given = promise(day(filedOn), rule, STATUTORY_DAYS)
  expect(given?.expectedOn.toString()).toBe(expected)
  expect(given?.why.length).not.toBe(0)
})
