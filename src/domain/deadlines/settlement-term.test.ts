import { expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { type SettlementRule, settlementTerm } from './settlement-term.ts'
import { TermError } from './term.ts'

type Row = readonly [string, string, SettlementRule, string, string]

test.each<Row>([
  ['art. 35 § 3: one month', '2026-11-02', { unit: 'months', count: 1 }, '2026-12-02', '2026-12-02'],
  ['art. 35 § 3: two months, Saturday', '2026-11-02', { unit: 'months', count: 2 }, '2027-01-04', '2026-12-31'],
  ['art. 217 § 3: certificate', '2026-11-17', { unit: 'days', count: 7 }, '2026-11-24', '2026-11-24'],
  ['art. 217 § 3 over Christmas', '2026-12-17', { unit: 'days', count: 7 }, '2026-12-28', '2026-12-23'],
  ['a term without a working day of its own', '2026-12-24', { unit: 'days', count: 2 }, '2026-12-28', '2026-12-28'],
  ['art. 12 § 2: at once', '2026-11-24', 'at-once', '2026-11-24', '2026-11-24'],
  ['art. 12 § 2: at once, filed on a Sunday', '2026-11-29', 'at-once', '2026-11-30', '2026-11-30'],
])('%s', (_article, filedOn, rule, lastDay, target) => {
  const term = settlementTerm({ filedOn: day(filedOn), rule })
  expect([term.statutory.lastDay.toString(), term.internalTarget.toString()]).toEqual([lastDay, target])
  expect(term.statutory.steps.every((step) => step.basis.length > 0)).toBe(true)
})

test('art. 35 § 5: waiting for the party moves the statutory end and leaves the target', () => {
  const term = settlementTerm({
    filedOn: day('2026-11-02'),
    rule: { unit: 'months', count: 1 },
    exclusions: [{ from: day('2026-11-02'), to: day('2026-11-06'), reason: 'party-delay' }],
  })
  expect(term.statutory.lastDay.toString()).toBe('2026-12-07')
  expect(term.internalTarget.toString()).toBe('2026-12-02')
})

test('an absurd rule is an error', () => {
  expect(() => settlementTerm({ filedOn: day('2026-11-02'), rule: { unit: 'days', count: 0 } })).toThrow(TermError)
})
