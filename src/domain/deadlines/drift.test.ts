import { expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { becomesOverdue, keptSteps } from './drift.ts'
import { endOfTerm } from './term.ts'

test.each<[string, string | null, string | null, boolean]>([
  ['from today to yesterday', '2026-12-28', '2026-12-27', true],
  ['to today: the last day is in time', '2026-12-29', '2026-12-28', false],
  ['overdue before and after', '2026-12-20', '2026-12-18', false],
  ['later', '2026-12-20', '2026-12-30', false],
  ['no day before, a past one after', null, '2026-12-01', true],
  ['no day after', '2026-12-28', null, false],
])('%s', (_case, before, after, overdue) => {
  expect(becomesOverdue({ before, after }, '2026-12-28')).toBe(overdue)
})

test('steps are kept with their days as text and their articles', () => {
  const { steps } = endOfTerm({ from: day('2026-12-17'), length: { unit: 'days', count: 7 }, roll: 'art-57' })
  const kept = keptSteps(steps)
  expect(kept.length).toBe(steps.length)
  expect(kept.every(({ text, basis }) => text !== '' && basis !== '')).toBe(true)
  expect(kept.some((step) => step.day === '2026-12-17')).toBe(true)
})
