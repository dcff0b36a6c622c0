import { expect, test } from 'vitest'
import { code128Widths } from './code128.ts'

const widths = (digits: string) => code128Widths(digits).join('')
const pairs = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))

test.each([
  ['1202600012345112', '2112321122322222213141112122221122321311232131131122324121212331112'],
  ['00', '2112322122222222212331112'],
  ['78', '2112322411121112422331112'],
])('%s is drawn as other encoders draw it', (digits, drawn) => {
  expect(widths(digits)).toBe(drawn)
})

test('every pair of digits has eleven modules of its own, three bars of even and three gaps of odd width', () => {
  const symbols = pairs.map((pair) => code128Widths(pair).slice(6, 12))
  expect(new Set(symbols.map(String)).size).toBe(100)
  for (const [a, b, c, d, e, f] of symbols as [number, number, number, number, number, number][])
    expect([(a + c + e) % 2, a + b + c + d + e + f]).toEqual([0, 11])
})

test('every value of the check symbol occurs and is drawn differently', () => {
  const checks = pairs.flatMap((one) => pairs.map((two) => code128Widths(one + two).slice(18, 24)))
  expect(new Set(checks.map(String)).size).toBe(103)
})

test.each(['123', '12a4', '', '12 4'])('refuses %j, which set C cannot hold', (digits) => {
  expect(() => code128Widths(digits)).toThrow(RangeError)
})
