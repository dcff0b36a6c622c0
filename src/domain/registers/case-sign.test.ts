import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import fixture from '#test/fixtures/case-marks.json' with { type: 'json' }
import {
  type CaseSign,
  formatCaseSign,
  type ParsedCaseSign,
  parseCaseSign,
  type SignForm,
  sameCase,
} from './case-sign.ts'

type Published = { class_symbol?: string; unit?: string; group_number?: number | null; number?: number; year?: number }

function read(text: string): CaseSign & { valid: true; form: SignForm } {
  const parsed: ParsedCaseSign = parseCaseSign(text)
  if (!parsed.valid) throw new Error(`${text}: ${parsed.reason}`)
  return parsed
}

describe('published case signs', () => {
  const signs = fixture.marks.filter((mark) => mark.parse && 'class_symbol' in mark.parse)

  test.each(signs)('$id $string', ({ string, parse, normalized, valid_strict }) => {
    const expected = parse as Published & { initials: string | null }
    const sign = read(string)
    expect(sign).toMatchObject({
      unit: expected.unit,
      class: expected.class_symbol,
      group: expected.group_number,
      number: expected.number,
      year: expected.year,
      initials: expected.initials,
    })
    if (normalized) expect(formatCaseSign(sign)).toBe(normalized)
    // only a sign of the instruction in force, in its own spelling, may be given today
    expect(sign.form === 'since-2011' && formatCaseSign(sign) === string).toBe(valid_strict)
  })

  const others = fixture.marks.filter((mark) => !mark.parse || !('class_symbol' in mark.parse))

  test.each(others)('$id $string is not a case sign', ({ string, kind }) => {
    expect(parseCaseSign(string)).toEqual({
      valid: false,
      reason: kind === 'receipt-number' ? 'receipt-number' : 'shape',
    })
  })
})

test.each([
  ['wgd.6621.3.2026.jk', 'WGD.6621.3.2026.JK'],
  ['WKŚ–II . 6131 . 417 . 2025 . JP', 'WKŚ-II.6131.417.2025.JP'],
  ['WKS\u0301-II.6131.417.2025', 'WKŚ-II.6131.417.2025'],
  ['wgd 6621 3 2026', 'WGD.6621.3.2026'],
  ['WGD 6740 3 21 2026 JK', 'WGD.6740.3.21.2026.JK'],
  ['WGD/6621/3/2026', 'WGD.6621.3.2026'],
  ['WGD,6621,3,2026', 'WGD.6621.3.2026'],
  ['znak sprawy: WGD.6621.3.2026.', 'WGD.6621.3.2026'],
  ['WGD.6621.003.2026', 'WGD.6621.3.2026'],
  ['WGD.66210.3.2026', 'WGD.66210.3.2026'],
  ['WGD.0050.3.2026', 'WGD.0050.3.2026'],
  ['WGD.6621.3.2026 JK', 'WGD.6621.3.2026.JK'],
  ['WGD.6740.3 1.2026', 'WGD.6740.3.1.2026'],
  ['OŚ 7624-12/09', 'OŚ.7624-12/09'],
  ['WG.I.7430-2/98', 'WG.I.7430-2/98'],
  ['DG.IX.0931-2-06', 'DG.IX.0931-2/06'],
])('„%s” is read as %s', (text, sign) => {
  expect(formatCaseSign(read(text))).toBe(sign)
})

test.each([
  ['', 'empty'],
  [' . ', 'empty'],
  ['WGD', 'shape'],
  ['WGD.6621.2026', 'shape'],
  ['6621.3.2026', 'shape'],
  ['123.6621.3.2026', 'unit'],
  ['-WGD.6621.3.2026', 'unit'],
  ['WG_D.6621.3.2026', 'unit'],
  ['WGD..3.2026', 'class'],
  ['WGD.6.3.2026', 'class'],
  ['WGD.66a1.3.2026', 'class'],
  ['WGD.6621.0.2026', 'number'],
  ['WGD.6621.12345678.2026', 'number'],
  ['WGD.6621.0.3.2026', 'group'],
  ['WGD.6621.3.26', 'year'],
  ['WGD.6621.3.1826', 'year'],
  ['WGD.6621.3.2026.J1', 'initials'],
  ['WGD.6621.3.2026.JKLMNO', 'initials'],
  ['WGD.6740.3.21.2026.JK.5', 'shape'],
  ['WGD-6621-3-2026', 'shape'],
  ['12 345 / 2026', 'receipt-number'],
  ['RPW 12345/2026', 'receipt-number'],
  ['RPWyp 12345 / 2026', 'receipt-number'],
  ['WGD.6621.٣.2026', 'number'],
  ['<b>.6621.3.2026', 'unit'],
  ['W'.repeat(100_000), 'too-long'],
])('„%s” is refused: %s', (text, reason) => {
  expect(parseCaseSign(text)).toEqual({ valid: false, reason })
})

test('the same case under other initials, another case under another group', () => {
  expect(sameCase(read('WGD.6621.3.2026.JK'), read('wgd.6621.3.2026.AN'))).toBe(true)
  expect(sameCase(read('WGD.6740.3.21.2026'), read('WGD.6740.4.21.2026'))).toBe(false)
  expect(sameCase(read('WGD.6740.3.21.2026'), read('WGD.6740.21.2026'))).toBe(false)
  expect(sameCase(read('AB -II.6740.3.21.2022'), read('AB-II.6740.3.21.2022'))).toBe(true)
  expect(sameCase(read('B-PG.1431.1.2021'), read('WB1-PP.1431.1.2021'))).toBe(false)
})

test('what is written is read back, and any text gets an answer', () => {
  const sign = fc.record({
    unit: fc.stringMatching(/^[A-ZŁŚ]{1,4}(-[A-ZŁŚ0-9]{1,3}){0,2}$/),
    class: fc.stringMatching(/^\d{2,6}$/),
    group: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
    number: fc.integer({ min: 1, max: 9_999_999 }),
    year: fc.integer({ min: 1990, max: 2099 }),
    initials: fc.option(fc.stringMatching(/^[A-ZŻ]{2,4}$/)),
  })
  fc.assert(
    fc.property(sign, (one) => {
      expect(read(formatCaseSign(one))).toMatchObject(one)
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseCaseSign(text)).toHaveProperty('valid')
    }),
  )
})
