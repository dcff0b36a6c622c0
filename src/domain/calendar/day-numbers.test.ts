import { describe, expect, test } from 'vitest'
import { dayAt, dayNumber, daysInMonth, demandSupported, isSupported, numberOf, weekdayOf } from './day-numbers.ts'
import { easterSunday } from './easter.ts'
import { day } from './temporal.ts'

test('every day of 2000–2050 has its number, its weekday and its way back', () => {
  let expected = day('2000-01-01')
  for (let number = 0; expected.year < 2051; number += 1) {
    if (numberOf(expected) !== number || weekdayOf(number) !== expected.dayOfWeek || !dayAt(number).equals(expected))
      expect([number, weekdayOf(number), dayAt(number).toString()]).toEqual([
        numberOf(expected),
        expected.dayOfWeek,
        `${expected}`,
      ])
    expected = expected.add({ days: 1 })
  }
  expect(numberOf(expected)).toBe(18_628)
})

test.each([
  [1999, 12, 31, -1],
  [1996, 2, 29, -1402],
  [2051, 1, 1, 18_628],
  [2100, 3, 1, 36_584],
  [1900, 3, 1, -36_465],
])('%i-%i-%i has number %i although it lies outside', (year, month, date, number) => {
  expect(dayNumber(year, month, date)).toBe(number)
  expect(isSupported(number)).toBe(false)
  expect(() => dayAt(number)).toThrow(/2000–2050/)
  expect(() => demandSupported(number)).toThrow(RangeError)
})

test('weekdays go on before 2000', () => {
  expect([-1, -2, -7, -8].map(weekdayOf)).toEqual([5, 4, 6, 5])
})

test.each([
  [2026, 2, 28],
  [2028, 2, 29],
  [2100, 2, 28],
  [2000, 2, 29],
  [2026, 12, 31],
  [2026, 11, 30],
])('month %i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days)
})

describe('Easter, from a printed table', () => {
  const table =
    '2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12 ' +
    '2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 ' +
    '2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 ' +
    '2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10 ' +
    '2040-04-01 2041-04-21 2042-04-06 2043-03-29 2044-04-17 2045-04-09 2046-03-25 2047-04-14 2048-04-05 2049-04-18 2050-04-10'

  test.each(table.split(' '))('%s', (date) => {
    expect(easterSunday(day(date).year).toString()).toBe(date)
  })
})
