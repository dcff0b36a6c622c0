import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatOutgoingNumber, parseOutgoingNumber } from './outgoing-number.ts'

test.each([
  [7, 'RPWyp 7 / 2026'],
  [12345, 'RPWyp 12\u202f345 / 2026'],
])('%i is written „%s”', (number, text) => {
  expect(formatOutgoingNumber({ number, year: 2026 })).toBe(text)
})

test.each(['RPWyp 12345/2026', 'rpwyp: 12 345 / 2026', 'RPWYP.12345/2026', ' RPWyp 12\u202f345 / 2026'])(
  '„%s” is read',
  (text) => {
    expect(parseOutgoingNumber(text)).toEqual({ number: 12345, year: 2026 })
  },
)

test.each([
  ['', 'nothing'],
  ['RPWyp', 'no number'],
  ['12345/2026', 'no name: it could be an incoming item'],
  ['RPW 12345/2026', 'an incoming item'],
  ['RPWyp RPW 12345/2026', 'two names'],
  ['RPWypis 12345/2026', 'another word'],
  ['RPWyp 0/2026', 'nothing is numbered nought'],
  ['RPWyp 12345/26', 'a year of two digits'],
  ['x RPWyp 12345/2026', 'something before'],
])('„%s” is not an outgoing number: %s', (text) => {
  expect(parseOutgoingNumber(text)).toBeUndefined()
})

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 2011, max: 2099 }), (number, year) => {
      expect(parseOutgoingNumber(formatOutgoingNumber({ number, year }))).toEqual({ number, year })
    }),
  )
})
