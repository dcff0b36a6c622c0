import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CaseSign, formatCaseSign, parseCaseSign, sameCase } from './case-sign.ts'
import { compareCaseSigns } from './case-sign-order.ts'

function read(text: string): CaseSign {
  const sign = parseCaseSign(text)
  if (!sign.valid) throw new Error(`${text}: ${sign.reason}`)
  return sign
}

describe('a list is read', () => {
  test.each([
    ['by number, not by its first digit', ['WGD.6621.2.2026', 'WGD.6621.10.2026', 'WGD.6621.100.2026']],
    ['by year before number', ['WGD.6621.9.2025', 'WGD.6621.1.2026']],
    [
      'by class as the plan stands, not by its size',
      ['OR.0050.1.2026', 'OR.152.1.2026', 'OR.1520.1.2026', 'OR.16.1.2026'],
    ],
    ['by group, cases in none first', ['AB.6740.7.2026', 'AB.6740.3.1.2026', 'AB.6740.3.21.2026', 'AB.6740.12.1.2026']],
    ['by unit before class', ['AB.6740.1.2026', 'WGD.5343.1.2026']],
    ['the unit before its sections', ['WKŚ.6131.9.2026', 'WKŚ-I.6131.1.2026', 'WKŚ-I-ZŚ.6131.1.2026']],
    [
      'sections by their number, not by their letters',
      ['I', 'II', 'III', 'IV', 'V', 'VIII', 'IX', 'X', 'XIV', 'XXXIX', 'AB'].map((part) => `WKŚ-${part}.6131.1.2026`),
    ],
    ['in the Polish alphabet', ['OR.152.1.2026', 'OŚR.152.1.2026', 'OZ.152.1.2026', 'PG.152.1.2026']],
    ['numbered units by their number', ['WB2.152.1.2026', 'WB10.152.1.2026']],
  ])('%s', (_how, texts) => {
    const signs = texts.map(read)
    expect([...signs].reverse().sort(compareCaseSigns).map(formatCaseSign)).toEqual(texts)
  })

  test('whoever’s initials: one case is one place', () => {
    expect(compareCaseSigns(read('WGD.6621.3.2026.JK'), read('wgd.6621.3.2026.AN'))).toBe(0)
  })
})

const sign: fc.Arbitrary<CaseSign> = fc.record({
  unit: fc.stringMatching(/^[AIVXŁŚ]{1,2}(-([IVX]{1,3}|[AŚ1-3]{1,2}A))?$/),
  class: fc.stringMatching(/^[0-2]{2,4}$/),
  group: fc.option(fc.integer({ min: 1, max: 3 })),
  number: fc.integer({ min: 1, max: 3 }),
  year: fc.integer({ min: 2025, max: 2026 }),
  initials: fc.option(fc.constantFrom('JK', 'AN')),
})

test('it is one order: nothing is before itself, sides agree, and it leads one way', () => {
  fc.assert(
    fc.property(sign, sign, sign, (a, b, c) => {
      const order = (one: CaseSign, other: CaseSign) => Math.sign(compareCaseSigns(one, other))
      expect(order(a, b)).toBe(-order(b, a) || 0)
      expect(order(a, b) === 0).toBe(sameCase(a, b))
      if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0)
    }),
    { numRuns: 2000 },
  )
})
