import { expect, test } from 'vitest'
import { STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { dueSoonUntil, latestEndToWarn, type TermState, type Urgency, urgency } from './urgency.ts'

type Row = readonly [string, string, string, TermState, Urgency]

test.each<Row>([
  ['the day after the last day', '2026-11-24', '2026-11-25', 'running', 'overdue'],
  ['the last day is still in time', '2026-11-24', '2026-11-24', 'running', 'due-soon'],
  ['tomorrow', '2026-11-25', '2026-11-24', 'running', 'due-soon'],
  ['the day after tomorrow', '2026-11-26', '2026-11-24', 'running', 'in-time'],
  ['Monday seen on Friday', '2026-11-30', '2026-11-27', 'running', 'due-soon'],
  ['Tuesday seen on Friday', '2026-12-01', '2026-11-27', 'running', 'in-time'],
  ['after Christmas seen on 23 December', '2026-12-28', '2026-12-23', 'running', 'due-soon'],
  ['art. 103 KPA: suspended', '2026-11-20', '2026-11-25', 'suspended', 'suspended'],
  ['settled', '2026-11-20', '2026-11-25', 'done', 'done'],
])('%s', (_why, lastDay, today, state, expected) => {
  const soonUntil = dueSoonUntil(day(today), STATUTORY_DAYS.opening)
  expect(urgency({ lastDay: day(lastDay), today: day(today), soonUntil, state })).toBe(expected)
})

test.each<[string, string, number, string]>([
  ['one working day before: tomorrow', '2026-11-24', 1, '2026-11-25'],
  ['on Friday: Monday, and the weekend before it', '2026-11-27', 1, '2026-11-30'],
  ['three working days before, over a weekend', '2026-11-26', 3, '2026-12-01'],
  ['over Christmas, when 24 December is free', '2026-12-22', 3, '2026-12-29'],
  ['seen on a Sunday', '2026-11-29', 1, '2026-11-30'],
])('warned %s', (_why, today, count, latest) => {
  expect(latestEndToWarn(day(today), count, STATUTORY_DAYS.opening).toString()).toBe(latest)
})
