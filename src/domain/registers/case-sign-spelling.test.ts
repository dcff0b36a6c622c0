/** A sign stays the same case however it is typed, copied from a letter or read over the telephone. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CaseSign, formatCaseSign, parseCaseSign, sameCase } from './case-sign.ts'

const sign: fc.Arbitrary<CaseSign> = fc.record({
  unit: fc.stringMatching(/^[A-ZĄŁŚŻ]{1,4}[0-9]?(-([IVX]{1,4}|[A-ZŚ]{2})){0,2}$/),
  class: fc.stringMatching(/^\d{2,5}$/),
  group: fc.option(fc.integer({ min: 1, max: 999 })),
  number: fc.integer({ min: 1, max: 99_999 }),
  year: fc.integer({ min: 2011, max: 2099 }),
  initials: fc.option(fc.stringMatching(/^[A-ZŁŻ]{2,3}$/)),
})

const between = fc.constantFrom('.', ' . ', '. ', ' .', '/', ' / ', ',', ', ', ' ', '\u00a0', '\t')
const dash = fc.constantFrom('-', ' - ', '‑', '–', '—', '−', '\u2010', ' – ')
const around = fc.record({
  label: fc.constantFrom('', 'znak: ', 'Znak sprawy: ', 'ZNAK SPRAWY:', 'nr sprawy: ', ' ', '\n'),
  end: fc.constantFrom('', '.', ' ', '\u00a0'),
  letters: fc.constantFrom('upper', 'lower', 'decomposed'),
  hidden: fc.constantFrom('', '\u200b', '\u2060', '\u00ad'),
})

function spell(
  text: string,
  dot: string,
  hyphen: string,
  { label, end, letters, hidden }: { label: string; end: string; letters: string; hidden: string },
): string {
  const spelled = text.replaceAll('-', hyphen).replaceAll('.', dot + hidden)
  const cased =
    letters === 'lower' ? spelled.toLowerCase() : letters === 'decomposed' ? spelled.normalize('NFD') : spelled
  return label + cased + end
}

test('any separator, dash, case, label or space that does not show', () => {
  fc.assert(
    fc.property(sign, between, dash, around, (one, dot, hyphen, rest) => {
      // with spaces for dots a dash stands close, or nobody could tell where the unit ends
      fc.pre(dot.trim() !== '' || hyphen.trim() === hyphen)
      const parsed = parseCaseSign(spell(formatCaseSign(one), dot, hyphen, rest))
      expect(parsed).toMatchObject({ valid: true, ...one })
      expect(parsed.valid && sameCase(parsed, one)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('signs of the instruction before 2011 keep their own spelling', () => {
  const old = fc.record({
    unit: fc.stringMatching(/^[A-ZŁŚ]{2,4}(\.[IVX]{1,3})?$/),
    class: fc.stringMatching(/^\d{4}$/),
    group: fc.option(fc.integer({ min: 0, max: 99 })),
    number: fc.integer({ min: 1, max: 9999 }),
    year: fc.integer({ min: 1999, max: 2010 }),
    initials: fc.constant(null),
    form: fc.constant('before-2011' as const),
  })
  fc.assert(
    fc.property(old, (one) => {
      expect(parseCaseSign(formatCaseSign(one))).toEqual({ valid: true, ...one })
    }),
  )
})

test.each([
  ['another unit', 'WGD.6621.3.2026', 'WGN.6621.3.2026'],
  ['another section', 'WGD-I.6621.3.2026', 'WGD-II.6621.3.2026'],
  ['another class', 'WGD.6621.3.2026', 'WGD.6620.3.2026'],
  ['a class with a nought before it', 'WGD.050.3.2026', 'WGD.0050.3.2026'],
  ['another number', 'WGD.6621.3.2026', 'WGD.6621.13.2026'],
  ['another year', 'WGD.6621.3.2026', 'WGD.6621.3.2025'],
  ['a Polish letter', 'OS.6621.3.2026', 'OŚ.6621.3.2026'],
])('%s is another case', (_what, a, b) => {
  const [one, other] = [parseCaseSign(a), parseCaseSign(b)]
  expect(one.valid && other.valid && sameCase(one, other)).toBe(false)
})
