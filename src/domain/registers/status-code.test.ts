import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatStatusCode, parseStatusCode, statusCodeFrom } from './status-code.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWX'
const fair = fc.uint8Array({ minLength: 12, maxLength: 12, max: 239 })
const code = fair.map((bytes) => statusCodeFrom(bytes))

test('a code is shown 4-4-4-1 and read back however it is typed', () => {
  fc.assert(
    fc.property(code, (one) => {
      const shown = formatStatusCode(one)
      expect(shown).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/)
      expect(shown).not.toMatch(/[ILOUYZ]/)
      for (const typed of [
        shown,
        one.toLowerCase(),
        ` ${shown.replaceAll('-', ' – ')} `,
        one.replaceAll('0', 'o'),
        one.replaceAll('1', 'l'),
      ])
        expect(parseStatusCode(typed)).toEqual({ valid: true, code: one })
    }),
  )
})

test('one wrong symbol never passes', () => {
  fc.assert(
    fc.property(code, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 29 }), (one, at, shift) => {
      const wrong = ALPHABET[(ALPHABET.indexOf(one[at]!) + shift) % 30]
      expect(parseStatusCode(one.slice(0, at) + wrong + one.slice(at + 1))).toEqual({
        valid: false,
        reason: 'checksum',
      })
    }),
  )
})

test('two neighbours exchanged pass in fewer than one code in a hundred', () => {
  let exchanges = 0
  let passed = 0
  for (const one of fc.sample(code, { numRuns: 400, seed: 7 }))
    for (let at = 0; at < 11; at += 1) {
      const swapped = one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2)
      if (swapped === one) continue
      exchanges += 1
      if (parseStatusCode(swapped).valid) passed += 1
    }
  expect(exchanges).toBeGreaterThan(4000)
  expect(passed / exchanges).toBeLessThan(0.01)
})

describe('the symbols are fair', () => {
  test('every byte that counts gives each symbol equally often', () => {
    const counts = new Map<string, number>()
    for (let byte = 0; byte < 240; byte += 1) {
      const symbol = statusCodeFrom(new Uint8Array(12).fill(byte))[0]!
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
    }
    expect([...counts.keys()].sort().join('')).toBe([...ALPHABET].sort().join(''))
    expect(new Set(counts.values())).toEqual(new Set([8]))
  })

  test('bytes that would favour some symbols are passed over', () => {
    const plain = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(statusCodeFrom(new Uint8Array([255, 240, ...plain]))).toBe(statusCodeFrom(plain))
    expect(() => statusCodeFrom(new Uint8Array(32).fill(250))).toThrow(RangeError)
    expect(() => statusCodeFrom(new Uint8Array(11))).toThrow(RangeError)
  })
})

test.each([
  ['', 'length'],
  ['0000', 'length'],
  ['0'.repeat(14), 'length'],
  ['0'.repeat(100_000), 'length'],
  ['U000-0000-0000-0', 'symbol'],
  ['0000/0000/0000/0', 'symbol'],
  ['<script>alert', 'symbol'],
])('„%s” is refused: %s', (text, reason) => {
  expect(parseStatusCode(text)).toEqual({ valid: false, reason })
})

test.each([
  ['https://bok.example.pl/s/', ''],
  ['HTTPS://BOK.EXAMPLE.PL/L/', ''],
  ['http://localhost:3000/lista/', ' '],
])('a scanner types the whole address: %s…%s', (before, after) => {
  const code = statusCodeFrom(new Uint8Array(32).fill(7))
  expect(parseStatusCode(before + formatStatusCode(code) + after)).toEqual({ valid: true, code })
  expect(parseStatusCode(`${before}x/${code}`).valid).toBe(false)
})
