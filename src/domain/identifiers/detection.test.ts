/**
 * What each check digit promises, exactly: which slips of the pen are found and which are not, by arithmetic done here in
 * another way than in the checks. Nobody should believe that a rule finds more (or less) than it does.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkIdentifier, type IdentifierKind } from './check.ts'

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`))
const letters = (count: number) => fc.stringMatching(new RegExp(`^[A-Z]{${count}}$`))
const isValid = (kind: IdentifierKind, value: string) => checkIdentifier(kind, value).valid

/** Puts the digit (or digits) that makes the number right at a place, by trying them all; nothing when none does. */
function completed(kind: IdentifierKind, before: string, after = '', width = 1): string | undefined {
  for (let count = 0; count < 10 ** width; count += 1) {
    const number = before + String(count).padStart(width, '0') + after
    if (isValid(kind, number)) return number
  }
  return undefined
}

const right = (kind: IdentifierKind, parts: fc.Arbitrary<[string, string, number]>) =>
  parts
    .map(([before, after, width]) => completed(kind, before, after, width))
    .filter((number): number is string => number !== undefined)

/** A birth day of any century the number can say. */
const born = fc
  .tuple(fc.integer({ min: 1800, max: 2299 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, dayOfMonth]) => {
    const shift = { 18: 80, 19: 0, 20: 20, 21: 40, 22: 60 }[Math.floor(year / 100)]!
    return [year % 100, month + shift, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('')
  })

const start = (before: fc.Arbitrary<string>, after: fc.Arbitrary<string> = fc.constant(''), width = 1) =>
  fc.tuple(before, after, fc.constant(width))

const numbers = {
  pesel: right('pesel', start(fc.tuple(born, digits(4)).map((parts) => parts.join('')))),
  nip: right('nip', start(digits(9))),
  regon: right('regon', start(digits(8))),
  'id-card': right('id-card', start(letters(3), digits(5))),
  iban: right('iban', start(fc.constant('PL'), digits(24), 2)),
  postal: right('postal', start(digits(8).map((serial) => `0075900773${Number(serial) % 2 ? 1 : 4}${serial}`))),
}

/** One digit replaced by another. */
function changed(number: string, at: number, shift: number): string {
  const places = [...number].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []))
  const place = places[at % places.length]!
  return number.slice(0, place) + ((Number(number[place]) + shift) % 10) + number.slice(place + 1)
}

/** Two neighbouring digits that differ, swapped, with their difference; nothing when all neighbours are equal. */
function swapped(number: string, at: number): { number: string; apart: number } | undefined {
  const places = [...number].flatMap((sign, index) =>
    /\d/.test(sign) && /\d/.test(number[index + 1] ?? '') && sign !== number[index + 1] ? [index] : [],
  )
  const place = places[at % places.length]
  if (place === undefined) return undefined
  const [one, other] = [number[place]!, number[place + 1]!]
  return {
    number: number.slice(0, place) + other + one + number.slice(place + 2),
    apart: Math.abs(Number(one) - Number(other)),
  }
}

describe('one wrong digit', () => {
  test.each(['pesel', 'nip', 'id-card', 'iban', 'postal'] as const)('%s: is always found', (kind) => {
    fc.assert(
      fc.property(numbers[kind], fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        expect(isValid(kind, changed(number, at, shift))).toBe(false)
      }),
    )
  })

  test('regon: is found unless the remainder goes from ten to nought or back, which the rule writes alike', () => {
    const remainder = (number: string) =>
      [8, 9, 2, 3, 4, 5, 6, 7].map((weight, index) => weight * Number(number[index])).reduce((a, b) => a + b) % 11
    fc.assert(
      fc.property(numbers.regon, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const other = changed(number, at, shift)
        const alike = [remainder(number), remainder(other)].sort((a, b) => a - b).join() === '0,10'
        expect(isValid('regon', other)).toBe(alike && number[8] === other[8])
      }),
      { numRuns: 500 },
    )
  })

  test('postal, foreign: is found unless the remainder goes from six to nought or back (UPU S10)', () => {
    const remainder = (number: string) =>
      [8, 6, 4, 2, 3, 5, 9, 7].map((weight, index) => weight * Number(number[index + 2])).reduce((a, b) => a + b) % 11
    const foreign = right(
      'postal',
      start(
        digits(8).map((serial) => `RR${serial}`),
        fc.constant('PL'),
      ),
    )
    fc.assert(
      fc.property(foreign, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const other = changed(number, at, shift)
        const alike = [remainder(number), remainder(other)].sort((a, b) => a - b).join() === '0,6'
        expect(isValid('postal', other)).toBe(alike && number[10] === other[10])
      }),
      { numRuns: 500 },
    )
  })
})

describe('two neighbouring digits swapped', () => {
  test.each(['nip', 'iban'] as const)('%s: are always found', (kind) => {
    fc.assert(
      fc.property(numbers[kind], fc.nat(), (number, at) => {
        const slip = swapped(number, at)
        fc.pre(slip !== undefined)
        expect(isValid(kind, slip!.number)).toBe(false)
      }),
    )
  })

  test.each(['pesel', 'id-card', 'postal'] as const)('%s: are found unless they differ by five', (kind) => {
    fc.assert(
      fc.property(numbers[kind], fc.nat(), (number, at) => {
        const slip = swapped(number, at)
        fc.pre(slip !== undefined && slip.apart !== 5)
        expect(isValid(kind, slip!.number)).toBe(false)
      }),
    )
  })

  test('pesel: five apart in the serial part is what the digit cannot see', () => {
    const number = completed('pesel', '4405140527')!
    expect(isValid('pesel', number.replace('0527', '0572'))).toBe(true)
  })
})

test('a change of a letter in an identity card is found unless the letters stand ten or twenty apart', () => {
  fc.assert(
    fc.property(numbers['id-card'], fc.nat(2), letters(1), (number, at, letter) => {
      const other = number.slice(0, at) + letter + number.slice(at + 1)
      const alike = (number.charCodeAt(at) - letter.charCodeAt(0)) % 10 === 0
      expect(isValid('id-card', other)).toBe(alike)
    }),
  )
})
