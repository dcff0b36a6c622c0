import { expect, test } from 'vitest'
import { endOfTerm } from '../deadlines/term.ts'
import { type Closure, officeDays } from './office-days.ts'
import { isWorkingDay, workingDayBefore } from './opening.ts'
import { day } from './temporal.ts'

const correction = { date: day('2026-12-23'), effect: 'free' as const, name: 'Dzień pamięci', basis: 'ustawa' }
const closure = (first: string, last: string): Closure => ({
  first: day(first),
  last: day(last),
  reason: 'przeprowadzka',
})
const days = (...made: Parameters<typeof officeDays>) => {
  const outcome = officeDays(...made)
  if (!outcome.ok) throw new Error(outcome.refusal.why)
  return outcome.event
}
const weekEnd = (calendar: ReturnType<typeof days>) =>
  endOfTerm({ from: day('2026-12-16'), length: { unit: 'days', count: 7 }, roll: 'art-57', calendar: calendar.legal })

test.each<[string, ReturnType<typeof days>, string]>([
  ['art. 57 § 4 KPA: no change', days([], []), '2026-12-23'],
  ['art. 57 § 4 KPA: a free day moves the end', days([correction], []), '2026-12-28'],
  ['a closure moves no term of law', days([], [closure('2026-12-21', '2026-12-31')]), '2026-12-23'],
])('%s', (_article, calendar, lastDay) => {
  expect(weekEnd(calendar).lastDay.toString()).toBe(lastDay)
})

test('nobody works on closed days and on days made free, both ends included', () => {
  const { opening } = days([correction], [closure('2026-12-28', '2026-12-29')])
  const working = (iso: string) => isWorkingDay(day(iso), opening)
  expect(['2026-12-22', '2026-12-23', '2026-12-28', '2026-12-29', '2026-12-30'].map(working)).toEqual([
    ...[true, false, false, false, true],
  ])
  expect(workingDayBefore(day('2026-12-30'), 1, opening).toString()).toBe('2026-12-22')
})

test('a doubtful correction is refused here as in the calendar of law', () => {
  const outcome = officeDays([{ ...correction, basis: ' ' }], [])
  expect(outcome).toMatchObject({ ok: false, refusal: { why: 'correction-without-source' } })
})
