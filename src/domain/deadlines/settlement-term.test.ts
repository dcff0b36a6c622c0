import { expect, test } from 'vitest'
import { legalCalendar } from '../calendar/legal-calendar.ts'
import { STATUTORY, STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { type SettlementRule, settlementTerm, targetStep } from './settlement-term.ts'
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
  const term = settlementTerm({ filedOn: day(filedOn), rule, calendar: STATUTORY, opening: STATUTORY_DAYS.opening })
  expect([term.statutory.lastDay.toString(), term.internalTarget.toString()]).toEqual([lastDay, target])
  expect(term.statutory.steps.every((step) => step.basis.length > 0)).toBe(true)
})

test('art. 35 § 5: waiting for the party moves the statutory end and leaves the target', () => {
  const term = settlementTerm({
    filedOn: day('2026-11-02'),
    rule: { unit: 'months', count: 1 },
    exclusions: [{ from: day('2026-11-02'), to: day('2026-11-06'), reason: 'party-delay' }],
    calendar: STATUTORY,
    opening: STATUTORY_DAYS.opening,
  })
  expect(term.statutory.lastDay.toString()).toBe('2026-12-07')
  expect(term.internalTarget.toString()).toBe('2026-12-02')
})

test('an absurd rule is an error', () => {
  expect(() =>
    settlementTerm({
      filedOn: day('2026-11-02'),
      rule: { unit: 'days', count: 0 },
      calendar: STATUTORY,
      opening: STATUTORY_DAYS.opening,
    }),
  ).toThrow(TermError)
})

test('the internal target says the end by length that it comes from', () => {
  const request = { rule: { unit: 'months', count: 2 }, calendar: STATUTORY, opening: STATUTORY_DAYS.opening } as const
  const { statutory, internalTarget } = settlementTerm({ filedOn: day('2026-11-02'), ...request })
  expect(targetStep(statutory.endByLength, internalTarget)).toEqual({
    day: day('2026-12-31'),
    text: 'Cel wewnętrzny: 31 grudnia 2026 (czwartek). To dzień pracy urzędu najbliższy końcowi terminu z obliczenia (2 stycznia 2027), bez przesuwania i bez okresów, których nie wlicza się do terminu.',
    basis: 'zasada wewnętrzna urzędu',
  })
  expect(statutory.steps[0]?.text).toContain('Wniesienie podania')
})

test('a suspension not yet lifted and a corrected calendar are passed on', () => {
  const made = legalCalendar(
    [{ date: day('2026-12-16'), effect: 'free', name: 'święto', basis: 'ustawa' }],
    STATUTORY.law,
  )
  const { statutory } = settlementTerm({
    filedOn: day('2026-11-02'),
    rule: { unit: 'months', count: 1 },
    event: 'late-cure',
    exclusions: [{ from: day('2026-11-10'), to: null, reason: 'suspension' }],
    asOf: day('2026-11-24'),
    calendar: made.ok ? made.event : STATUTORY,
    opening: STATUTORY_DAYS.opening,
  })
  expect([statutory.lastDay.toString(), statutory.event, statutory.progress]).toEqual([
    '2026-12-17',
    'late-cure',
    'stopped',
  ])
})

test('„niezwłocznie” passes no day and leaves none out', () => {
  const { statutory } = settlementTerm({
    filedOn: day('2026-11-29'),
    rule: 'at-once',
    calendar: STATUTORY,
    opening: STATUTORY_DAYS.opening,
  })
  expect(statutory).toMatchObject({ event: 'filing', length: 'at-once', roll: 'none', notCounted: [], passed: [] })
  expect(statutory.steps).toEqual([
    {
      day: day('2026-11-30'),
      text: 'Sprawę załatwia się niezwłocznie: 30 listopada 2026 (poniedziałek).',
      basis: 'art. 35 § 1–2 i art. 12 § 2 KPA',
    },
  ])
})

test('the target follows the opening hours', () => {
  const closed = { day: day('2026-12-02'), hours: 'closed', reason: 'dzień wolny' } as const
  const rule = { unit: 'months', count: 1 } as const
  const opening = { legal: STATUTORY, periods: [], exceptions: [closed] }
  expect(
    settlementTerm({ filedOn: day('2026-11-02'), rule, opening, calendar: STATUTORY }).internalTarget.toString(),
  ).toBe('2026-12-01')
})
