import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberAt } from './number-range.ts'
import { type Posting, postingBook } from './posting-book.ts'

const range = { stem: '00759007731', ending: '', first: 0, last: 99_999_999 }

const letter = (count: number, rest: Partial<Posting> = {}): Posting => ({
  outgoing: { number: count, year: 2026 },
  service: 'registered-with-slip',
  addressee: 'Helena Zmyślona',
  street: 'ul. Wymyślona 3',
  postalLine: '00-950 Miasto',
  postalNumber: numberAt(range, count),
  caseSign: `WGD.6621.${count}.2026.JK`,
  mass: null,
  size: null,
  fee: 1090,
  ...rest,
})

function book(postings: Posting[], lines = 10) {
  const made = postingBook(postings, lines)
  if (!made.ok) throw new Error(made.refusal.why)
  return made.event
}

test('a line says to whom, where, under which number and what it is', () => {
  expect(book([letter(7, { postalNumber: '(00)7 5900773 1 51200062 1' })]).pages[0]?.lines).toEqual([
    {
      position: 1,
      addressee: 'Helena Zmyślona',
      address: 'ul. Wymyślona 3, 00-950 Miasto',
      postalNumber: '00759007731512000621',
      mass: null,
      size: null,
      slip: 'yes',
      remarks: 'RPWyp 7 / 2026; WGD.6621.7.2026.JK',
      fee: 1090,
    },
  ])
})

test('without a slip, a case or a street', () => {
  const [line] = book([
    letter(8, { service: 'registered', caseSign: null, street: ' ', mass: 40, size: 'M', fee: null }),
  ]).pages[0]!.lines
  expect(line).toMatchObject({
    ...{ address: '00-950 Miasto', remarks: 'RPWyp 8 / 2026', mass: 40, size: 'M', slip: 'no', fee: null },
  })
})

test('pages carry their sums; ordinary letters are counted, not listed', () => {
  const ordinary = letter(9, { service: 'ordinary', postalNumber: null, fee: 500 })
  const made = book([letter(1), ordinary, letter(2, { service: 'registered', fee: 790 }), letter(3, { fee: null })], 2)
  expect(made).toMatchObject({ registered: 3, withSlip: 2, ordinary: 1, fees: 2380 })
  expect(made.pages.map(({ lines, ...sums }) => [lines.map(({ position }) => position), sums])).toEqual([
    [[1, 2], { carriedIn: 0, sum: 1880, carriedOut: 1880 }],
    [[3], { carriedIn: 1880, sum: 0, carriedOut: 1880 }],
  ])
})

test('a day of ordinary letters only has no pages', () => {
  expect(book([letter(1, { service: 'ordinary' })])).toMatchObject({ pages: [], registered: 0, ordinary: 1 })
})

describe('what the operator would not take', () => {
  test.each<[string, Posting[], object]>([
    ['nothing', [], { why: 'posting-nothing' }],
    ['no addressee', [letter(1, { addressee: ' ' })], { why: 'posting-address-missing', outgoing: 'RPWyp 1 / 2026' }],
    ['no locality', [letter(2, { postalLine: '' })], { why: 'posting-address-missing', outgoing: 'RPWyp 2 / 2026' }],
    [
      'an ordinary letter to nobody',
      [letter(2, { service: 'ordinary', addressee: '' })],
      { why: 'posting-address-missing', outgoing: 'RPWyp 2 / 2026' },
    ],
    [
      'no number',
      [letter(1), letter(2, { postalNumber: null })],
      { why: 'posting-number-missing', outgoing: 'RPWyp 2 / 2026' },
    ],
    [
      'a wrong check digit',
      [letter(1, { postalNumber: '00759007731512000622' })],
      { why: 'posting-number-wrong', outgoing: 'RPWyp 1 / 2026', number: '00759007731512000622' },
    ],
    [
      'the number of a parcel',
      [letter(1, { postalNumber: '00759007732512000628' })],
      { why: 'posting-number-wrong', outgoing: 'RPWyp 1 / 2026', number: '00759007732512000628' },
    ],
    [
      'one number twice, spelled in two ways',
      [letter(1, { postalNumber: '00759007731512000621' }), letter(2, { postalNumber: '(00)759007731512000621' })],
      { why: 'posting-number-twice', outgoing: 'RPWyp 2 / 2026', number: '00759007731512000621' },
    ],
    ['a fee below nought', [letter(1, { fee: -1 })], { why: 'posting-fee-wrong', outgoing: 'RPWyp 1 / 2026' }],
    ['a fee in parts of a grosz', [letter(1, { fee: 10.5 })], { why: 'posting-fee-wrong', outgoing: 'RPWyp 1 / 2026' }],
  ])('%s', (_what, postings, refusal) => {
    expect(postingBook(postings, 10)).toEqual({ ok: false, refusal })
  })
})

test('however the pages are cut, every letter stands once and the sums meet', () => {
  const services = fc.constantFrom<Posting['service']>('registered', 'registered-with-slip', 'ordinary')
  const letters = fc.array(fc.tuple(services, fc.option(fc.nat(5000))), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 15 }), (list, lines) => {
      const made = book(
        list.map(([service, fee], index) => letter(index + 1, { service, fee })),
        lines,
      )
      const printed = made.pages.flatMap((page) => page.lines)
      expect(printed.map(({ position }) => position)).toEqual(printed.map((_, index) => index + 1))
      expect(printed.length + made.ordinary).toBe(list.length)
      expect(made.pages.every((page) => page.lines.length > 0 && page.lines.length <= lines)).toBe(true)
      const ordinary = list.reduce((sum, [service, fee]) => sum + (service === 'ordinary' ? (fee ?? 0) : 0), 0)
      expect((made.pages.at(-1)?.carriedOut ?? 0) + ordinary).toBe(made.fees)
    }),
  )
})
