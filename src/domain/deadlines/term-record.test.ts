import { expect, test } from 'vitest'
import { type FreeDayCorrection, type LegalCalendar, legalCalendar } from '../calendar/legal-calendar.ts'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { endOfTerm, TermError, type TermRequest } from './term.ts'
import { deriveAgain, movedTerms, recordOf } from './term-record.ts'

const corrected = (...corrections: FreeDayCorrection[]): LegalCalendar => {
  const made = legalCalendar(corrections, STATUTORY.law)
  if (!made.ok) throw new Error(made.refusal.why)
  return made.event
}
const freed = (on: string): FreeDayCorrection => ({
  date: day(on),
  effect: 'free',
  name: 'nowe święto',
  basis: 'nowa ustawa',
})
const kept = (from: string, count: number, more: Pick<TermRequest, 'notCounted' | 'asOf'> = {}) => {
  const request = {
    from: day(from),
    event: 'filing',
    length: { unit: 'days', count },
    roll: 'art-57',
    calendar: STATUTORY,
    ...more,
  } as const
  return recordOf(request, endOfTerm(request))
}

test('a term is kept as plain text and numbers', () => {
  const notCounted = [{ from: day('2026-11-24'), to: day('2026-11-26'), reason: 'mediation' }] as const
  expect(kept('2026-11-23', 7, { notCounted })).toEqual({
    event: 'filing',
    from: '2026-11-23',
    length: { unit: 'days', count: 7 },
    roll: 'art-57',
    notCounted: [{ from: '2026-11-24', to: '2026-11-26', reason: 'mediation' }],
    lastDay: '2026-12-02',
  })
})

test('a period that still lasts is kept open and counted to the day it is computed for', () => {
  const notCounted = [{ from: day('2026-11-24'), to: null, reason: 'suspension' }] as const
  const record = kept('2026-11-23', 7, { notCounted, asOf: day('2026-11-25') })
  expect([record.notCounted[0]?.to, record.lastDay]).toEqual([null, '2026-12-01'])
  expect(deriveAgain(record, { calendar: STATUTORY })).toEqual({ ok: false, refusal: { why: 'interval-still-open' } })
  const later = deriveAgain(record, { asOf: day('2026-11-27'), calendar: STATUTORY })
  expect(later.ok && [later.event.lastDay.toString(), later.event.progress]).toEqual(['2026-12-03', 'stopped'])
})

test('a record with a text that is no day is an error', () => {
  expect(() => deriveAgain({ ...kept('2026-11-23', 7), from: '23.11.2026' }, { calendar: STATUTORY })).toThrow(
    RangeError,
  )
})

test('the rehearsal of a new free day lists the terms it moves, and only those', () => {
  const moved = kept('2026-11-23', 7)
  const others = [kept('2026-11-23', 6), kept('2026-11-24', 7), kept('2026-11-30', 7)]
  const found = movedTerms([moved, ...others], corrected(freed('2026-11-30')))
  expect(found.map(({ record, after, text }) => [record.from, after.toString(), text])).toEqual([
    ['2026-11-23', '2026-12-01', 'Ostatni dzień przesuwa się z 30 listopada 2026 na 1 grudnia 2026.'],
    ['2026-11-23', '2026-12-01', 'Ostatni dzień przesuwa się z 30 listopada 2026 na 1 grudnia 2026.'],
  ])
  expect(found[0]?.before.toString()).toBe('2026-11-30')
  expect(movedTerms([moved], corrected())).toEqual([])
})

test('a holiday taken away brings terms forward', () => {
  const record = kept('2026-12-17', 7)
  const gone: FreeDayCorrection = { ...freed('2026-12-24'), effect: 'ordinary' }
  expect(movedTerms([record], corrected(gone)).map(({ after }) => after.toString())).toEqual(['2026-12-24'])
})

test('open periods are counted in a rehearsal too', () => {
  const notCounted = [{ from: day('2026-11-24'), to: null, reason: 'suspension' }] as const
  const record = kept('2026-11-23', 7, { notCounted, asOf: day('2026-11-24') })
  expect(movedTerms([record], corrected(), day('2026-11-24'))).toEqual([])
  expect(movedTerms([record], corrected(), day('2026-11-26'))).toHaveLength(1)
  expect(() => movedTerms([record], corrected())).toThrow(TermError)
})
