import { expect, test } from 'vitest'
import { hoursText } from './hours-text.ts'
import { hoursIn } from './reading/hours.ts'

const day = (weekday: number, opens: string, closes: string) => ({ weekday, opens, closes })
const breaks = [2, 1].flatMap((weekday) => [day(weekday, '12:30', '16:00'), day(weekday, '08:00', '12:00')])
const week = [4, 1, 2, 3].map((weekday) => day(weekday, '08:00', weekday === 4 ? '16:30' : '15:30'))

test.each([
  [week, 'poniedziałek–środa 8:00–15:30, czwartek 8:00–16:30'],
  [[day(1, '08:00', '12:00'), day(1, '13:00', '15:00')], 'poniedziałek 8:00–12:00 i 13:00–15:00'],
  [[day(1, '08:00', '12:00'), day(3, '08:00', '12:00')], 'poniedziałek 8:00–12:00, środa 8:00–12:00'],
  [[...breaks, day(3, '08:00', '12:00')], 'poniedziałek–wtorek 8:00–12:00 i 12:30–16:00, środa 8:00–12:00'],
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
  expect([...hoursIn(hoursText([...breaks, day(3, '09:00', '10:00')]))[0]!.week]).toEqual([
    [1, '08:00-12:00 12:30-16:00'],
    [2, '08:00-12:00 12:30-16:00'],
    [3, '09:00-10:00'],
  ])
})
