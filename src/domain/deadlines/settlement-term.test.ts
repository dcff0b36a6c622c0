import { describe, expect, test } from 'vitest'
import { legalCalendar } from '../calendar/legal-calendar.ts'
import { STATUTORY, STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { type SettlementRule, settlementTerm, threeDates } from './settlement-term.ts'
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

describe('three dates side by side', () => {
  const days = { calendar: STATUTORY, opening: STATUTORY_DAYS.opening }
  const request = { filedOn: day('2026-11-02'), rule: { unit: 'months', count: 2 }, ...days } as const

  test('what the law demands, what the office means, what the client heard', () => {
    const outcome = threeDates(request, day('2026-12-18'))
    if (!outcome.ok) throw new Error(outcome.refusal.why)
    const { statutory, target, promised } = outcome.event
    expect([statutory.day.toString(), target.day.toString(), promised?.day.toString()]).toEqual([
      '2027-01-04',
      '2026-12-31',
      '2026-12-18',
    ])
    expect(statutory.steps[0]?.text).toContain('Wniesienie podania')
    expect(target.steps).toEqual([
      {
        day: day('2026-12-31'),
        text: 'Cel wewnętrzny: 31 grudnia 2026 (czwartek). To dzień pracy urzędu najbliższy końcowi terminu z obliczenia (2 stycznia 2027), bez przesuwania i bez okresów, których nie wlicza się do terminu.',
        basis: 'zasada wewnętrzna urzędu',
      },
    ])
    expect(promised?.steps).toEqual([
      {
        day: day('2026-12-18'),
        text: 'Klient usłyszał w okienku: 18 grudnia 2026 (piątek).',
        basis: 'ustalenie z klientem',
      },
    ])
  })

  test.each([
    ['nothing promised', null, undefined],
    ['the last day itself', '2027-01-04', undefined],
    ['the day of filing', '2026-11-02', undefined],
    ['a day too late', '2027-01-05', { why: 'promise-after-statutory-end', lastDay: '4 stycznia 2027' }],
    ['before filing', '2026-11-01', { why: 'promise-before-filing', filedOn: '2 listopada 2026' }],
  ])('%s', (_why, promised, refusal) => {
    const outcome = threeDates(request, promised === null ? null : day(promised))
    expect(outcome.ok ? undefined : outcome.refusal).toEqual(refusal)
    if (outcome.ok) expect(outcome.event.promised?.day.toString()).toBe(promised ?? undefined)
  })

  test('„niezwłocznie” names no last day that a promise could pass', () => {
    const outcome = threeDates({ ...request, rule: 'at-once' }, day('2026-11-05'))
    expect(outcome.ok && outcome.event.statutory.steps).toEqual([
      {
        day: day('2026-11-02'),
        text: 'Sprawę załatwia się niezwłocznie: 2 listopada 2026 (poniedziałek).',
        basis: 'art. 35 § 1–2 i art. 12 § 2 KPA',
      },
    ])
  })
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
})

test('the target follows the opening hours', () => {
  const closed = { day: day('2026-12-02'), hours: 'closed', reason: 'dzień wolny' } as const
  const rule = { unit: 'months', count: 1 } as const
  const opening = { legal: STATUTORY, periods: [], exceptions: [closed] }
  expect(
    settlementTerm({ filedOn: day('2026-11-02'), rule, opening, calendar: STATUTORY }).internalTarget.toString(),
  ).toBe('2026-12-01')
})
