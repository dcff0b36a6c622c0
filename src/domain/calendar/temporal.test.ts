import { expect, test } from 'vitest'
import { day, findDay, isBefore, laterOf } from './temporal.ts'

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11-31',
  '2026-1-5',
  '20261105',
  '2026-11-05T10:00',
  '',
  ' 2026-11-05',
])('„%s” is not a day', (text) => {
  expect(findDay(text)).toBeUndefined()
  expect(() => day(text)).toThrow(RangeError)
})

test('a day is read, compared and written back', () => {
  expect(day('2024-02-29').toString()).toBe('2024-02-29')
  expect(isBefore(day('2026-11-05'), day('2026-11-06'))).toBe(true)
  expect(isBefore(day('2026-11-06'), day('2026-11-06'))).toBe(false)
  expect(laterOf(day('2026-11-05'), day('2026-11-06')).toString()).toBe('2026-11-06')
})
