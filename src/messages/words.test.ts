import { expect, test } from 'vitest'
import {
  dateTime,
  dayOf,
  daysBetween,
  longDate,
  longDateWithWeekday,
  relativeDays,
  shortDate,
  timeOfDay,
} from './dates.ts'
import { message } from './index.ts'
import { groupThousands, zloty } from './money.ts'
import { countOf } from './plural.ts'

test.each([
  ['2026-11-24', 'pl', '24 listopada 2026 (wtorek)'],
  ['2027-01-01', 'pl', '1 stycznia 2027 (piątek)'],
  ['2028-02-29', 'en', '29 February 2028 (Tuesday)'],
  ['2026-11-24', 'uk', '24 листопада 2026 (вівторок)'],
] as const)('%s in %s', (day, language, text) => {
  expect(longDateWithWeekday(day, language)).toBe(text)
})

test.each(['2026-13-01', '24.11.2026', '', '2026-11-24T00:00'])('%j is not a day', (day) => {
  expect(() => longDate(day)).toThrow('Not a day')
})

test.each([
  ['2026-11-24', 'dziś'],
  ['2026-11-25', 'jutro'],
  ['2026-11-23', 'wczoraj'],
  ['2026-11-27', 'za 3 dni'],
  ['2026-12-16', 'za 22 dni'],
  ['2026-11-29', 'za 5 dni'],
  ['2026-11-22', '2 dni temu'],
  ['2026-10-24', '31 dni temu'],
])('%s seen from 24 November 2026: %s', (day, text) => {
  expect(relativeDays(day, '2026-11-24')).toBe(text)
})

test('days are counted over the change of clocks', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(shortDate('2026-11-04')).toBe('04.11.2026')
})

test.each([
  ['2026-11-24T08:41:00Z', '9:41', '2026-11-24'],
  ['2026-07-01T22:30:00Z', '0:30', '2026-07-02'],
  ['2026-12-31T22:59:00Z', '23:59', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '0:00', '2027-01-01'],
])('%s is %s in Warsaw on %s', (moment, time, day) => {
  expect(timeOfDay(new Date(moment))).toBe(time)
  expect(dayOf(new Date(moment))).toBe(day)
})

test('a moment in words', () => {
  expect(dateTime(new Date('2026-11-24T08:41:00Z'))).toBe('24 listopada 2026, 9:41')
})

test.each([
  [0, '0,00 zł'],
  [5, '0,05 zł'],
  [1700, '17,00 zł'],
  [1234550, '12 345,50 zł'],
  [100000000, '1 000 000,00 zł'],
  [-1700, '−17,00 zł'],
])('%i grosze', (grosze, text) => {
  expect(zloty(grosze).replaceAll('\u00a0', ' ')).toBe(text)
})

test('half a grosz is a fault of the caller', () => {
  expect(() => zloty(0.5)).toThrow('Not a whole number')
  expect(groupThousands(999)).toBe('999')
})

test.each([
  [1, '1 pismo'],
  [2, '2 pisma'],
  [5, '5 pism'],
  [12, '12 pism'],
  [22, '22 pisma'],
  [112, '112 pism'],
  [0, '0 pism'],
])('%i papers', (count, text) => {
  expect(countOf(count, { one: 'pismo', few: 'pisma', many: 'pism' })).toBe(text)
})

test('a value that a message needs and does not get is a fault', () => {
  expect(() => message('common.pageOf', { page: 1 })).toThrow('pages')
  expect(message('common.inDays', { days: 5 }, 'uk')).toBe('через 5 днів')
  expect(message('common.inDays', { days: 1 }, 'en')).toBe('in 1 day')
})
