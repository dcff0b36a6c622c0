import { expect, test } from 'vitest'
import { polishCount, polishDay, polishDayWithWeekday, polishMonthLocative } from './polish-dates.ts'
import { day } from './temporal.ts'

test('days are said in Polish', () => {
  expect(polishDay(day('2026-11-24'))).toBe('24 listopada 2026')
  expect(polishDayWithWeekday(day('2026-11-25'))).toBe('25 listopada 2026 (środa)')
  expect(polishMonthLocative(day('2026-02-28'))).toBe('lutym 2026')
})

test.each([
  [1, '1 miesiąc'],
  [2, '2 miesiące'],
  [4, '4 miesiące'],
  [5, '5 miesięcy'],
  [11, '11 miesięcy'],
  [12, '12 miesięcy'],
  [14, '14 miesięcy'],
  [21, '21 miesięcy'],
  [22, '22 miesiące'],
  [112, '112 miesięcy'],
  [0, '0 miesięcy'],
])('%i of a noun', (count, text) => {
  expect(polishCount(count, ['miesiąc', 'miesiące', 'miesięcy'])).toBe(text)
})
