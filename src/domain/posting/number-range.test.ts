import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkIdentifier } from '../identifiers/check.ts'
import { formatPostal } from '../identifiers/postal.ts'
import {
  type NumberRange,
  nextNumber,
  numberAt,
  numbersLeft,
  rangesOverlap,
  readRange,
  typedNumber,
} from './number-range.ts'

function range(first: string, last: string): NumberRange {
  const read = readRange(first, last)
  if (!read.ok) throw new Error(read.refusal.why)
  return read.event
}

const domestic = range('(00)7 5900773 1 51200062 1', '00759007731512000669')

describe('a range from the operator', () => {
  test('domestic: the kind and the operator stand before the counted digits', () => {
    expect(domestic).toEqual({ stem: '00759007731', ending: '', first: 51200062, last: 51200066 })
  })

  test('foreign: letters before, country after', () => {
    expect(range('RR 47312482 9 PL', 'RR473124850PL')).toEqual({
      stem: 'RR',
      ending: 'PL',
      first: 47312482,
      last: 47312485,
    })
  })

  test.each([
    ['a wrong check digit', '00759007731512000622', '00759007731512000669', 'posting-range-number-wrong'],
    ['a wrong check digit at the end', '00759007731512000621', '00759007731512000668', 'posting-range-number-wrong'],
    ['a parcel', '00759007732512000628', '00759007732512000628', 'posting-range-number-wrong'],
    ['nothing', '', '00759007731512000669', 'posting-range-number-wrong'],
    ['two pools', '00759007731512000621', '00259007731200020004', 'posting-range-mixed'],
    ['domestic and foreign', '00759007731512000621', 'RR473124829PL', 'posting-range-mixed'],
    [
      'two countries',
      'RR473124829PL',
      numberAt({ stem: 'RR', ending: 'DE', first: 1, last: 99999999 }, 47312490),
      'posting-range-mixed',
    ],
    ['the end before the beginning', '00759007731512000669', '00759007731512000621', 'posting-range-backwards'],
  ])('refused: %s', (_what, first, last, why) => {
    expect(readRange(first, last)).toMatchObject({ ok: false, refusal: { why } })
  })

  test('the wrong one is named', () => {
    expect(readRange('00759007731512000621', 'RR1')).toEqual({
      ok: false,
      refusal: { why: 'posting-range-number-wrong', number: 'RR1' },
    })
  })

  test('one number is a range too', () => {
    expect(range('RR473124829PL', 'RR473124829PL')).toMatchObject({ first: 47312482, last: 47312482 })
  })
})

describe('giving numbers out', () => {
  test('one after another, then no more', () => {
    const given: string[] = []
    let last: number | null = null
    for (;;) {
      expect(numbersLeft(domestic, last)).toBe(5 - given.length)
      const next = nextNumber(domestic, last)
      if (!next.ok) {
        expect(next.refusal).toEqual({ why: 'posting-numbers-exhausted', last: '00759007731512000669' })
        break
      }
      given.push(next.event.number)
      last = next.event.serial
    }
    expect(given.map((number) => number.slice(-3))).toEqual(['621', '638', '645', '652', '669'])
  })

  test('a last number from before the range does not pull it back', () => {
    expect(nextNumber(domestic, 7)).toMatchObject({ event: { serial: 51200062 } })
    expect(numbersLeft(domestic, 7)).toBe(5)
    expect(numbersLeft(domestic, 99999999)).toBe(0)
    expect(numbersLeft({ ...domestic, first: 0, last: 9 }, null)).toBe(10)
  })

  test.each([51200061, 51200067, 51200062.5])('%d is not in the range', (serial) => {
    expect(() => numberAt(domestic, serial)).toThrow('Not in the range')
  })

  test('every number of every range is a right one, and is read back', () => {
    const stems = fc.constantFrom(
      { stem: '00759007731', ending: '' },
      { stem: '00259007734', ending: '' },
      { stem: 'RR', ending: 'PL' },
    )
    fc.assert(
      fc.property(stems, fc.integer({ min: 0, max: 99_999_999 }), (kind, serial) => {
        const all = { ...kind, first: 0, last: 99_999_999 }
        const number = numberAt(all, serial)
        expect(checkIdentifier('postal', number)).toEqual({ valid: true, reason: 'ok', normalized: number })
        expect(range(number, number)).toEqual({ ...kind, first: serial, last: serial })
      }),
    )
  })
})

test.each([
  [1, 5, 6, 9, 'no'],
  [1, 5, 5, 9, 'yes'],
  [5, 9, 1, 5, 'yes'],
  [6, 9, 1, 5, 'no'],
  [1, 9, 3, 4, 'yes'],
  [3, 4, 1, 9, 'yes'],
] as const)('%i–%i and %i–%i hold a number in common: %s', (a, b, c, d, answer) => {
  const one = { stem: 'RR', ending: 'PL', first: a, last: b }
  expect(rangesOverlap(one, { ...one, first: c, last: d })).toBe(answer)
  expect(rangesOverlap(one, { ...one, stem: 'RB', first: c, last: d })).toBe('no')
  expect(rangesOverlap(one, { ...one, ending: 'US', first: c, last: d })).toBe('no')
})

describe('a number typed by a person', () => {
  const foreign = range('RR473124829PL', 'RR473124850PL')
  test.each<[string, string, NumberRange[], string]>([
    ['lies in a range', '(00)7 5900773 1 51200063 8', [foreign, domestic], '00759007731512000638'],
    ['is the last of a range', '00759007731512000669', [domestic], '00759007731512000669'],
    ['is foreign and in its range', 'rr473124829pl', [domestic, foreign], 'RR473124829PL'],
    ['is right where the office has no ranges', '00759007731512000638', [], '00759007731512000638'],
    [
      'lies behind the range',
      numberAt({ ...domestic, last: 99999999 }, 51200067),
      [domestic],
      'posting-number-outside',
    ],
    ['lies before the range', numberAt({ ...domestic, first: 0 }, 51200061), [domestic], 'posting-number-outside'],
    [
      'belongs to another pool',
      numberAt({ ...domestic, stem: '00259007731' }, 51200063),
      [domestic],
      'posting-number-outside',
    ],
    ['has a wrong check digit', '00759007731512000639', [domestic], 'posting-number-invalid'],
    ['is no number of a letter', 'list 4', [], 'posting-number-invalid'],
  ])('%s: %s', (_what, typed, ranges, reading) => {
    const outcome = typedNumber(typed, ranges)
    expect(outcome.ok ? outcome.event : outcome.refusal.why).toBe(reading)
  })
})

test.each([
  ['00759007731512000638', '(00) 7 5900773 1 51200063 8'],
  ['RR473124829PL', 'RR473124829PL'],
  ['', ''],
])('a number %s reads as on its label: %s', (number, label) => {
  expect(formatPostal(number)).toBe(label)
})
