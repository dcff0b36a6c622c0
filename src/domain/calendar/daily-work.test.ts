import { expect, test } from 'vitest'
import { isDue, judgeClock } from './daily-work.ts'
import { officeDays } from './office-days.ts'
import { STATUTORY_DAYS } from './statutory.ts'
import { day } from './temporal.ts'

const closed = officeDays([], [{ first: day('2026-11-24'), last: day('2026-11-24'), reason: 'remont' }])
const opening = (closed.ok ? closed.event : STATUTORY_DAYS).opening
const night = { from: 2, until: 24, on: 'every-day' } as const
const letters = { from: 8, until: 15, on: 'working-days' } as const

test.each<[string, typeof night | typeof letters, string, number, string | null, boolean]>([
  ['before its hour', night, '2026-11-23', 1, null, false],
  ['at its hour', night, '2026-11-23', 2, '2026-11-22', true],
  ['done today', night, '2026-11-23', 5, '2026-11-23', false],
  ['done on a later day: the clock was ahead', night, '2026-11-23', 5, '2026-11-25', false],
  ['missed for days, late in the evening', night, '2026-11-23', 23, '2026-11-01', true],
  ['letters in working hours', letters, '2026-11-23', 14, null, true],
  ['letters after hours wait for tomorrow', letters, '2026-11-23', 15, null, false],
  ['letters on a closed day', letters, '2026-11-24', 9, null, false],
  ['letters on Saturday', letters, '2026-11-28', 9, null, false],
  ['letters on 11 November', letters, '2026-11-11', 9, null, false],
])('%s', (_case, work, today, hour, lastDay, due) => {
  expect(isDue(work, { today: day(today), hour, lastDay }, opening)).toBe(due)
})

test.each<[string, number, number | string]>([
  ['forward', 5_000, 105_000],
  ['the same', 0, 100_000],
  ['two seconds back: the latest stays', -2_000, 100_000],
  ['more than two seconds back', -2_001, 'clock-went-back'],
  ['a year back', -365 * 86_400_000, 'clock-went-back'],
])('the clock: %s', (_case, step, answer) => {
  const judged = judgeClock(100_000 + step, 100_000)
  expect(judged.ok ? judged.event : judged.refusal.why).toBe(answer)
})
