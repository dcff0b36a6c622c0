import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPaperBarcode, type PaperKind, parsePaperBarcode } from './paper-barcode.ts'

const code = fc.record({
  kind: fc.constantFrom<PaperKind>('incoming', 'handover-sheet', 'finished-document'),
  year: fc.integer({ min: 2000, max: 2099 }),
  number: fc.integer({ min: 0, max: 99_999_999 }),
  installation: fc.integer({ min: 0, max: 9 }),
})

test('the digits stand where they should', () => {
  const text = formatPaperBarcode({ kind: 'incoming', year: 2026, number: 12345, installation: 7 })
  expect(text).toMatch(/^12026000123457\d\d$/)
  expect(BigInt(text) % 97n).toBe(1n)
})

test('what is printed is scanned back', () => {
  fc.assert(
    fc.property(code, (one) => {
      expect(parsePaperBarcode(formatPaperBarcode(one))).toEqual({ valid: true, ...one })
    }),
  )
})

test('one wrong digit, or two neighbours exchanged, never passes', () => {
  const place = fc.integer({ min: 0, max: 15 })
  fc.assert(
    fc.property(code, place, fc.integer({ min: 1, max: 9 }), (one, at, shift) => {
      const text = formatPaperBarcode(one)
      const digit = (Number(text[at]) + shift) % 10
      expect(parsePaperBarcode(text.slice(0, at) + digit + text.slice(at + 1)).valid).toBe(false)
      const swapped = text.slice(0, at) + (text[at + 1] ?? '') + text[at] + text.slice(at + 2)
      if (swapped !== text) expect(parsePaperBarcode(swapped).valid).toBe(false)
    }),
  )
})

test.each([
  ['', 'format'],
  ['120260001234570', 'format'],
  ['WGD.6621.3.2026', 'format'],
  ['1202600012345700', 'checksum'],
  // a good check under a kind nobody prints
  ['9202600012345714', 'kind'],
])('„%s” is refused: %s', (text, reason) => {
  expect(parsePaperBarcode(text)).toEqual({ valid: false, reason })
})

test.each([
  { kind: 'incoming', year: 2026, number: 100_000_000, installation: 1 },
  { kind: 'incoming', year: 2026, number: 1, installation: 10 },
  { kind: 'incoming', year: 2026, number: -1, installation: 1 },
  { kind: 'incoming', year: 2026.5, number: 1, installation: 1 },
] as const)('%o does not fit', (one) => {
  expect(() => formatPaperBarcode(one)).toThrow(RangeError)
})
