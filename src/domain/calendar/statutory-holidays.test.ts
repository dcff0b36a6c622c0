import OracleHolidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { numberOf, SUPPORTED_YEARS } from './day-numbers.ts'
import { easterSunday } from './easter.ts'
import { findHolidayAt, statutoryHolidays } from './statutory-holidays.ts'
import { day } from './temporal.ts'

const { first, last } = SUPPORTED_YEARS
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** The oracle does not know the one-off act of 7.11.2018 (Dz.U. 2018 poz. 2117). */
const KNOWN_GAPS = ['2018-11-12']

describe('statutory holidays against an independent calendar', () => {
  const oracle = new OracleHolidays('PL')
  test.each(years)('%i', (year) => {
    const ours = statutoryHolidays(year).map(({ date }) => date.toString())
    const theirs = oracle.getHolidays(year).filter((one) => one.type === 'public')
    expect(ours.filter((date) => !KNOWN_GAPS.includes(date))).toEqual(theirs.map((one) => one.date.slice(0, 10)))
  })
})

describe('dated rules, act of 18.01.1951', () => {
  test.each([
    ['Trzech Króli od 2011, Dz.U. 2010 nr 224 poz. 1459', '2010-01-06', undefined],
    ['Trzech Króli od 2011, Dz.U. 2010 nr 224 poz. 1459', '2011-01-06', 'Święto Trzech Króli'],
    ['jednorazowo 2018, Dz.U. 2018 poz. 2117', '2017-11-12', undefined],
    [
      'jednorazowo 2018, Dz.U. 2018 poz. 2117',
      '2018-11-12',
      'Święto Narodowe z okazji Setnej Rocznicy Odzyskania Niepodległości',
    ],
    ['jednorazowo 2018, Dz.U. 2018 poz. 2117', '2019-11-12', undefined],
    ['Wigilia od 2025, Dz.U. 2024 poz. 1965', '2024-12-24', undefined],
    ['Wigilia od 2025, Dz.U. 2024 poz. 1965', '2025-12-24', 'Wigilia Bożego Narodzenia'],
    ['Wielki Piątek nie jest wolny', '2026-04-03', undefined],
    ['2 maja nie jest wolny', '2026-05-02', undefined],
    ['31 grudnia nie jest wolny', '2026-12-31', undefined],
    ['art. 1 pkt 1: Boże Ciało', '2026-06-04', 'dzień Bożego Ciała'],
    ['art. 1 pkt 1: Zielone Świątki', '2027-05-16', 'pierwszy dzień Zielonych Świątek'],
  ])('%s: %s', (_basis, date, name) => {
    expect(findHolidayAt(numberOf(day(date)))?.name).toBe(name)
  })

  test.each([
    [2010, 12],
    [2011, 13],
    [2018, 14],
    [2024, 13],
    [2025, 14],
    [2050, 14],
  ])('in %i there are %i of them', (year, count) => {
    expect(statutoryHolidays(year)).toHaveLength(count)
  })

  test.each([1999, 2051, 2026.5, Number.NaN])('year %d is refused, not guessed', (year) => {
    expect(() => statutoryHolidays(year)).toThrow(RangeError)
  })
})

test.each(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21'])(
  'Easter falls on %s',
  (date) => {
    expect(easterSunday(day(date).year).toString()).toBe(date)
  },
)
