import { expect, test } from 'vitest'
import { isDue, judgeClock } from './daily-work.ts'
import { officeDays } from './office-days.ts'
import { STATUTORY_DAYS } from './statutory.ts'
import { day } from './temporal.ts'

const closed = officeDays([], [{ first: day('2026-11-24'), last: day('2026-11-24'), reason: 'remont' }])
const opening = (closed.ok ? closed.event : STATUTORY_DAYS).opening
const entered = {
  ...opening,
  exceptions: [
    { day: day('2026-11-28'), hours: { opens: '09:15', closes: '12:00' }, reason: 'pracująca sobota' },
    { day: day('2026-11-25'), hours: { opens: '12:30', closes: '18:00' }, reason: 'dłuższe popołudnie' },
    { day: day('2026-11-26'), hours: 'closed' as const, reason: 'dzień bez przyjęć' },
    ...opening.exceptions,
  ],
}
const night = { on: 'every-day', from: '02:00' } as const
const letters = { on: 'opening-hours' } as const

test.each<[string, typeof night | typeof letters, string, string, string | null, boolean]>([
  ['before its hour', night, '2026-11-23', '01:59', null, false],
  ['at its hour', night, '2026-11-23', '02:00', '2026-11-22', true],
  ['done today', night, '2026-11-23', '05:00', '2026-11-23', false],
  ['done on a later day: the clock was ahead', night, '2026-11-23', '05:00', '2026-11-25', false],
  ['missed for days, late in the evening', night, '2026-11-23', '23:00', '2026-11-01', true],
  ['letters in the usual hours where none were entered', letters, '2026-11-23', '14:59', null, true],
  ['letters after hours wait for tomorrow', letters, '2026-11-23', '15:00', null, false],
  ['letters on a closed day', letters, '2026-11-24', '09:00', null, false],
  ['letters on Saturday', letters, '2026-11-21', '09:00', null, false],
  ['a minute before a working Saturday opens', letters, '2026-11-28', '09:14', null, false],
  ['when it opens', letters, '2026-11-28', '09:15', null, true],
  ['when it closes', letters, '2026-11-28', '12:00', null, false],
  ['a day that opens at noon: not in the morning', letters, '2026-11-25', '09:00', null, false],
  ['a day that opens at noon: in the afternoon', letters, '2026-11-25', '17:59', null, true],
  ['a day entered as closed', letters, '2026-11-26', '09:00', null, false],
  ['and on the next open day', letters, '2026-11-27', '09:00', '2026-11-25', true],
  ['letters on 11 November', letters, '2026-11-11', '09:00', null, false],
])('%s', (_case, work, today, time, lastDay, due) => {
  expect(isDue(work, { today: day(today), time, lastDay }, entered)).toBe(due)
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
