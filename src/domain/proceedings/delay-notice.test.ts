import { describe, expect, test } from 'vitest'
import { STATUTORY, STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { getLegalProfile } from '../legal-profiles/get-profile.ts'
import { type DelayFacts, delayNoticeDue, delayWarnings, latestNewDate, notifyDelay } from './delay-notice.ts'
import { type ReminderFacts, reminderWay } from './reminder.ts'

const profile = (code: Parameters<typeof getLegalProfile>[0]) => getLegalProfile(code, '2026-11-02', STATUTORY.law)
const why = (outcome: { ok: true } | { ok: false; refusal: { why: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal.why

describe('notifyDelay', () => {
  const facts: DelayFacts = {
    calendar: STATUTORY,
    state: 'open',
    profile: profile('KPA_DECISION'),
    filedOn: day('2026-11-02'),
    firstEnd: day('2026-12-02'),
    currentEnd: day('2026-12-02'),
    newDate: day('2027-01-15'),
    reasons: 'Opinia biegłego',
    instruction: 'given',
    earlierNotices: 0,
    today: day('2026-11-27'),
  }
  const udip = {
    profile: profile('UDIP'),
    firstEnd: day('2026-11-16'),
    currentEnd: day('2026-11-16'),
    today: day('2026-11-13'),
  }
  const petition = {
    profile: profile('PETITION'),
    firstEnd: day('2027-02-02'),
    currentEnd: day('2027-02-02'),
    today: day('2027-01-25'),
  }
  test.each<[string, Partial<DelayFacts>, string]>([
    ['art. 36 § 1: reason, new day, instruction', {}, 'ok'],
    ['art. 36 § 1: again', { earlierNotices: 2 }, 'ok'],
    ['art. 36 § 1: without reasons', { reasons: ' ' }, 'delay-without-reasons'],
    ['art. 36 § 1: without the instruction on ponaglenie', { instruction: 'missing' }, 'delay-without-instruction'],
    ['not later than the end in force', { newDate: day('2026-12-02') }, 'delay-date-not-later'],
    ['in the past', { newDate: day('2026-11-26') }, 'delay-date-in-past'],
    ['of a suspended case', { state: 'suspended' }, 'case-not-in-this-state'],
    ['art. 36 § 1: after the end it is sent all the same', { today: day('2026-12-10') }, 'ok'],
    ['art. 13 ust. 2 UDIP: within two months of filing', { ...udip, newDate: day('2027-01-04') }, 'ok'],
    ['art. 13 ust. 2 UDIP: not later', { ...udip, newDate: day('2027-01-05') }, 'delay-beyond-most'],
    [
      'art. 13 ust. 2 UDIP: no ponaglenie to tell of',
      { ...udip, newDate: day('2026-12-15'), instruction: 'missing' },
      'ok',
    ],
    ['art. 13 ust. 2 UDIP: once', { ...udip, newDate: day('2026-12-15'), earlierNotices: 1 }, 'delay-only-once'],
    ['art. 10 ust. 3 of the act on petitions: three months more', { ...petition, newDate: day('2027-05-04') }, 'ok'],
    ['art. 10 ust. 3: not longer', { ...petition, newDate: day('2027-05-05') }, 'delay-beyond-most'],
  ])('%s', (_, change, expected) => {
    expect(why(notifyDelay({ ...facts, ...change }))).toBe(expected)
  })

  test.each([
    ['2026-12-02', 'before-the-end'],
    ['2026-12-03', 'after-the-end'],
  ])('written on %s it is %s', (today, timing) => {
    const outcome = notifyDelay({ ...facts, today: day(today) })
    expect(outcome.ok && outcome.event).toMatchObject({ newDate: day('2027-01-15'), timing, basis: 'art. 36 KPA' })
  })

  test('no limit where the act sets none', () => {
    expect(latestNewDate(profile('KPA_DECISION'), facts)).toBeNull()
  })
})

test.each([
  ['2026-12-02', '2026-11-27', '2026-12-01'],
  // 24 to 27 December are free
  ['2026-12-28', '2026-12-21', '2026-12-23'],
  ['2027-01-07', '2026-12-31', '2027-01-05'],
])('delayWarnings of %s: three and one working days before', (end, early, last) => {
  const warnings = delayWarnings(day(end), STATUTORY_DAYS.opening)
  expect([warnings.early.toString(), warnings.last.toString()]).toEqual([early, last])
})

test.each([
  ['2026-11-26', 'not-yet'],
  ['2026-11-27', 'draft'],
  ['2026-11-30', 'draft'],
  ['2026-12-01', 'tomorrow'],
  ['2026-12-02', 'tomorrow'],
  ['2026-12-03', 'owed'],
])('delayNoticeDue of 2 December on %s: %s', (today, due) => {
  expect(delayNoticeDue(day('2026-12-02'), day(today), STATUTORY_DAYS.opening)).toBe(due)
})

describe('reminderWay', () => {
  const facts: ReminderFacts = {
    calendar: STATUTORY,
    complains: 'of-inactivity',
    filedOn: day('2026-12-03'),
    end: day('2026-12-02'),
    higherAuthority: 'exists',
  }
  test.each<[string, Parameters<typeof getLegalProfile>[0], Partial<ReminderFacts>, string, string | null]>([
    ['art. 37 § 3–4: forwarded in seven days', 'KPA_DECISION', {}, 'forward', '2026-12-10'],
    ['art. 37 § 3: no authority above', 'KPA_DECISION', { higherAuthority: 'none' }, 'decide-itself', '2026-12-10'],
    [
      'art. 37 § 3a: on the last day it is premature',
      'KPA_DECISION',
      { filedOn: day('2026-12-02') },
      'leave-unexamined',
      null,
    ],
    [
      'art. 37 § 1 pkt 2: of length it may be sooner',
      'KPA_DECISION',
      { filedOn: day('2026-11-20'), complains: 'of-length' },
      'officer',
      '2026-11-27',
    ],
    ['no term to have passed', 'KPA_DECISION', { end: null }, 'officer', '2026-12-10'],
    [
      'before 10.11.2022 premature ones went up',
      'KPA_DECISION',
      { filedOn: day('2022-11-09'), end: day('2022-12-02') },
      'forward',
      '2022-11-16',
    ],
    [
      'since then they do not',
      'KPA_DECISION',
      { filedOn: day('2022-11-10'), end: day('2022-12-02') },
      'leave-unexamined',
      null,
    ],
    ['UDIP knows no ponaglenie', 'UDIP', {}, 'officer', null],
  ])('%s', (_, code, change, way, by) => {
    const found = reminderWay(profile(code), { ...facts, ...change })
    expect(found.way).toBe(way)
    expect('by' in found ? (found.by?.lastDay.toString() ?? null) : null).toBe(by)
  })
})
