import { expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { becomesOverdue, keptSteps } from './drift.ts'
import { endOfTerm } from './term.ts'

test.each<[string, string | null, string | null, boolean, string?]>([
  ['from today to yesterday', '2026-12-28', '2026-12-27', true],
  ['to today: the last day is in time', '2026-12-29', '2026-12-28', false],
  ['overdue before and after', '2026-12-20', '2026-12-18', false],
  ['later', '2026-12-20', '2026-12-30', false],
  ['no day before, a past one after', null, '2026-12-01', true],
  ['no day after', '2026-12-28', null, false],
  ['art. 37 § 1: a new day was named that has not come', '2026-12-29', '2026-12-27', false, '2026-12-28'],
  ['art. 37 § 1: the day that was named has passed too', '2026-12-29', '2026-12-27', true, '2026-12-27'],
])('%s', (_case, before, after, overdue, notified) => {
  expect(becomesOverdue({ before, after, ...(notified && { notified }) }, '2026-12-28')).toBe(overdue)
})

test('steps are kept with their days as text and their articles', () => {
  const { steps } = endOfTerm({
    from: day('2026-12-17'),
    length: { unit: 'days', count: 7 },
    roll: 'art-57',
    calendar: STATUTORY,
  })
  const kept = keptSteps(steps)
  expect(kept.length).toBe(steps.length)
  expect(kept.every(({ text, basis }) => text !== '' && basis !== '')).toBe(true)
  expect(kept.some((step) => step.day === '2026-12-17')).toBe(true)
})
