import { expect, test } from 'vitest'
import { hoursText } from './hours-text.ts'
import { hoursIn } from './reading/hours.ts'

const day = (weekday: number, opens: string, closes: string) => ({ weekday, opens, closes })
const week = [4, 1, 2, 3].map((weekday) => day(weekday, '08:00', weekday === 4 ? '16:30' : '15:30'))

test.each([
  [week, 'poniedziałek–środa 8:00–15:30, czwartek 8:00–16:30'],
  [[day(1, '08:00', '12:00'), day(1, '13:00', '15:00')], 'poniedziałek 8:00–12:00, poniedziałek 13:00–15:00'],
  [[day(1, '08:00', '12:00'), day(3, '08:00', '12:00')], 'poniedziałek 8:00–12:00, środa 8:00–12:00'],
  [[], ''],
])('%o is „%s”', (days, text) => {
  expect(hoursText(days)).toBe(text)
})

test('what is written is read again by the reader of cards', () => {
  expect([...hoursIn(hoursText(week))[0]!.week]).toEqual([
    [1, '08:00-15:30'],
    [2, '08:00-15:30'],
    [3, '08:00-15:30'],
    [4, '08:00-16:30'],
  ])
})
