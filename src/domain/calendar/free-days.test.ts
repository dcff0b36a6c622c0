import { expect, test } from 'vitest'
import { isFreeDay } from './free-days.ts'
import { STATUTORY } from './statutory.ts'
import { day } from './temporal.ts'

test.each([
  ['art. 57 § 4 KPA', '2026-11-28', 'saturday', 'sobota'],
  ['art. 1 pkt 2 ustawy z 18.01.1951', '2026-11-29', 'sunday', 'niedziela'],
  ['art. 1 pkt 1 ustawy z 18.01.1951', '2026-11-11', 'statutory-holiday', 'Narodowe Święto Niepodległości'],
  ['a holiday is named before its Saturday', '2026-12-26', 'statutory-holiday', 'drugi dzień Bożego Narodzenia'],
  ['a holiday is named before its Sunday', '2026-05-03', 'statutory-holiday', 'Święto Narodowe Trzeciego Maja'],
])('%s: %s is free', (_basis, date, kind, name) => {
  expect(isFreeDay(day(date), STATUTORY)).toMatchObject({ kind, name })
})

test.each(['2026-11-23', '2026-04-03', '2024-12-24', '2026-12-31'])('%s is an ordinary day', (date) => {
  expect(isFreeDay(day(date), STATUTORY)).toBeNull()
})

test.each([
  [
    '2017-05-27',
    'art. 57 § 4 KPA w brzmieniu sprzed 1.06.2017 (Dz.U. 2017 poz. 935) i uchwała NSA z 15.06.2011, I OPS 1/11',
  ],
  ['2017-06-03', 'art. 57 § 4 KPA'],
])('Saturday %s is free by the law of its day', (date, basis) => {
  expect(isFreeDay(day(date), STATUTORY)).toMatchObject({ kind: 'saturday', basis })
})

test('outside the supported years nothing is guessed', () => {
  expect(() => isFreeDay(day('2051-01-02'), STATUTORY)).toThrow(RangeError)
})
