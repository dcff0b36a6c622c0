import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRegisterNumber, parseRegisterNumber } from './register-number.ts'

test.each([
  [1, '1 / 2026'],
  [9999, '9999 / 2026'],
  [12345, '12\u202f345 / 2026'],
  [319359, '319\u202f359 / 2026'],
  [12345678, '12\u202f345\u202f678 / 2026'],
])('%i is written „%s”', (number, text) => {
  expect(formatRegisterNumber(number, 2026)).toBe(text)
})

test.each([
  '12345/2026',
  '12 345 / 2026',
  '12\u202f345 / 2026',
  '12\u00a0345/2026',
  'RPW 12345/2026',
  'rpw: 12345 / 2026',
  'nr 12345/2026',
])('„%s” is read', (text) => {
  expect(parseRegisterNumber(text)).toEqual({ number: 12345, year: 2026 })
})

test.each([
  '',
  '12345',
  '12345/26',
  '0/2026',
  '-5/2026',
  '1/WNG-II-ZG/2026',
  '12345/2026/1',
  '123456789/2026',
  '1.5/2026',
  `${'1'.repeat(99)}/2026`,
])('„%s” is not a register number', (text) => {
  expect(parseRegisterNumber(text)).toBeUndefined()
})

test('what is written is read back', () => {
  const number = fc.integer({ min: 1, max: 99_999_999 })
  fc.assert(
    fc.property(number, fc.integer({ min: 1990, max: 2099 }), (count, year) => {
      expect(parseRegisterNumber(formatRegisterNumber(count, year))).toEqual({ number: count, year })
    }),
  )
})
