import { expect, test } from 'vitest'
import { caseStanding, endInForce } from './end-in-force.ts'

test.each([
  ['art. 35 KPA: of the law', '2026-12-23', null, { end: '2026-12-23', setBy: 'law' }],
  ['art. 36: of the notice', '2026-12-23', '2027-01-15', { end: '2027-01-15', setBy: 'earlier-notice' }],
  ['art. 35 § 5: the law’s own end went past it', '2027-03-01', '2027-01-15', { end: '2027-03-01', setBy: 'law' }],
  ['the same day', '2027-01-15', '2027-01-15', { end: '2027-01-15', setBy: 'law' }],
  ['no act sets a term', null, null, null],
] as const)('%s', (_, statutoryEnd, notifiedEnd, expected) => {
  expect(endInForce(statutoryEnd, notifiedEnd)).toEqual(expected)
})

test.each([
  ['art. 35 KPA: the last day of the law is in time', '2026-12-23', null, '2026-12-23', 'in-time'],
  ['art. 37 § 1 pkt 1: past it without a notice', '2026-12-23', null, '2026-12-24', 'overdue'],
  ['art. 36 § 1: told before the end, which has not come', '2026-12-23', '2027-01-15', '2026-12-23', 'in-time'],
  [
    'art. 37 § 1 pkt 1: past the law, not past the day named',
    '2026-12-23',
    '2027-01-15',
    '2026-12-24',
    'delay-notified',
  ],
  ['the last day of the notice', '2026-12-23', '2027-01-15', '2027-01-15', 'delay-notified'],
  ['art. 37 § 1 pkt 1: both have passed', '2026-12-23', '2027-01-15', '2027-01-16', 'overdue'],
  ['art. 35 § 5: the law’s end went past the day named', '2027-03-01', '2027-01-15', '2027-02-01', 'in-time'],
  ['no act sets a term', null, null, '2027-02-01', 'no-term'],
] as const)('%s', (_, statutoryEnd, notifiedEnd, today, expected) => {
  expect(caseStanding({ statutoryEnd, notifiedEnd }, today)).toBe(expected)
})
