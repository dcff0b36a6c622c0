import { expect, test } from 'vitest'
import type { Fact } from './fact.ts'
import { RATE_MISSING, rateOn } from './rates.ts'
import { hasReferences, resolveIn } from './references.ts'

const rate = { kind: 'rate', key: 'pelnomocnictwo', label: 'opłata za pełnomocnictwo', about: [] } as const
const facts: Fact[] = [
  { ...rate, value: '17 zł', from: '2007-01-01', to: '2026-12-31' },
  { ...rate, value: '21,50 zł', from: '2027-01-01', to: null },
  { ...rate, key: 'dawna', value: '5 zł', from: '2007-01-01', to: '2020-12-31' },
  { ...rate, kind: 'phone', key: 'telefon', value: '24 000 00 10', from: '2007-01-01', to: null },
]

test.each([
  ['pelnomocnictwo', '2026-12-31', 1700],
  ['pelnomocnictwo', '2027-01-01', 2150],
  ['pelnomocnictwo', '2006-12-31', undefined],
  ['dawna', '2026-12-31', undefined],
  ['telefon', '2026-12-31', undefined],
])('the rate „%s” is on %s %s grosze', (code, day, grosze) => {
  expect(rateOn(code, facts, day)).toBe(grosze)
})

const line = { what: 'opłata', grosze: null, text: null, rate: 'pelnomocnictwo' }
test.each([
  ['the rate of the day', {}, { grosze: 1700 }],
  ['the rate of the day, whatever sum was typed', { grosze: 9900 }, { grosze: 1700 }],
  ['its own sum when its rate ended', { grosze: 600, rate: 'dawna' }, { grosze: 600, text: null }],
  ['its own words when its rate ended', { text: 'według cennika', rate: 'dawna' }, { text: 'według cennika' }],
  ['a sentence when its rate ended and it says nothing', { rate: 'dawna' }, { grosze: null, text: RATE_MISSING }],
  ['what it says when it names no rate', { grosze: 600, rate: null }, { grosze: 600, text: null }],
])('a line of a price list tells %s', (_told, change, told) => {
  const card = { fees: [{ ...line, ...change }] }
  expect(resolveIn(card, facts, '2026-12-31').fees[0]).toEqual({ ...line, ...change, ...told })
})

test('a card that names a rate needs the facts of the office, one that names none does not', () => {
  expect(hasReferences({ fees: [line] })).toBe(true)
  expect(hasReferences({ fees: [{ ...line, rate: null }] })).toBe(false)
  expect(hasReferences('mówi „"rate":"”')).toBe(false)
})
