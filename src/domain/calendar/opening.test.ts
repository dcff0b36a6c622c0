import { describe, expect, test } from 'vitest'
import { isFreeDay } from './free-days.ts'
import {
  findHours,
  firstWorkingDayOnOrAfter,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  type OpeningCalendar,
  workingDayBefore,
} from './opening.ts'
import { STATUTORY, STATUTORY_DAYS } from './statutory.ts'
import { day } from './temporal.ts'

const long = { opens: '08:30', closes: '17:30' }
const early = { opens: '08:00', closes: '15:30' }
const friday = { opens: '08:00', closes: '14:30' }

const office: OpeningCalendar = {
  legal: STATUTORY,
  periods: [
    { from: day('2018-01-01'), until: day('2024-07-31'), week: [early, early, early, long, early, 'closed', 'closed'] },
    { from: day('2024-08-01'), week: [early, early, early, early, friday, 'closed', 'closed'] },
  ],
  exceptions: [
    { day: day('2018-05-12'), hours: early, reason: 'pracująca sobota' },
    { day: day('2026-05-04'), hours: 'closed', reason: 'dzień wolny za święto w sobotę' },
  ],
}

describe('opening hours are dated data', () => {
  test.each([
    ['before any period', '2017-12-29', undefined],
    ['last day of the old hours', '2024-07-25', long],
    ['first day of the new hours', '2024-08-01', early],
    ['an ordinary Friday', '2026-11-20', friday],
    ['an ordinary Saturday', '2026-11-21', 'closed'],
    ['a working Saturday', '2018-05-12', early],
    ['a day off given for a holiday', '2026-05-04', 'closed'],
    ['a statutory holiday on a weekday', '2026-11-11', 'closed'],
  ])('%s', (_why, date, hours) => {
    expect(findHours(office, day(date))).toEqual(hours)
  })
})

test('the two calendars are apart: a working Saturday stays free in law, a day off stays ordinary', () => {
  expect(isWorkingDay(day('2018-05-12'), office)).toBe(true)
  expect(isFreeDay(day('2018-05-12'), STATUTORY)?.kind).toBe('saturday')
  expect(isWorkingDay(day('2026-05-04'), office)).toBe(false)
  expect(isFreeDay(day('2026-05-04'), STATUTORY)).toBeNull()
})

test.each([
  ['a working day is itself', '2026-11-20', '2026-11-20', '2026-11-20'],
  ['Saturday', '2026-11-21', '2026-11-20', '2026-11-23'],
  ['holidays, weekend', '2026-12-26', '2026-12-23', '2026-12-28'],
  ['a day off of the office', '2026-05-04', '2026-04-30', '2026-05-05'],
])('nearest working days: %s', (_why, date, before, after) => {
  expect(lastWorkingDayOnOrBefore(day(date), office).toString()).toBe(before)
  expect(firstWorkingDayOnOrAfter(day(date), office).toString()).toBe(after)
})

test('without an opening calendar the legal one decides', () => {
  expect(lastWorkingDayOnOrBefore(day('2017-12-26'), STATUTORY_DAYS.opening).toString()).toBe('2017-12-22')
})

test.each([
  ['T-1 of a Wednesday', '2026-11-25', 1, '2026-11-24'],
  ['T-3 of a Wednesday: over the weekend', '2026-11-25', 3, '2026-11-20'],
  ['T-1 after Christmas', '2026-12-28', 1, '2026-12-23'],
  ['T-3 after Christmas', '2026-12-28', 3, '2026-12-21'],
  ['none before: the day itself', '2026-11-25', 0, '2026-11-25'],
  ['over a day off of the office', '2026-05-05', 1, '2026-04-30'],
])('warnings count back in working days: %s', (_why, date, count, expected) => {
  expect(workingDayBefore(day(date), count, office).toString()).toBe(expected)
})

test('an office closed for ever is an error, not an endless search', () => {
  const never: OpeningCalendar = {
    legal: STATUTORY,
    periods: [
      { from: day('2020-01-01'), week: ['closed', 'closed', 'closed', 'closed', 'closed', 'closed', 'closed'] },
    ],
    exceptions: [],
  }
  expect(() => firstWorkingDayOnOrAfter(day('2026-01-02'), never)).toThrow(RangeError)
})
