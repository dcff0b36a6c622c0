import { expect, test } from 'vitest'
import { isFreeDay } from './free-days.ts'
import { type FreeDayCorrection, legalCalendar } from './legal-calendar.ts'
import { STATUTORY } from './statutory.ts'
import { day } from './temporal.ts'

const correction = (on: string, effect: 'free' | 'ordinary' = 'free', more: Partial<FreeDayCorrection> = {}) => ({
  date: day(on),
  effect,
  name: 'święto z nowej ustawy',
  basis: 'ustawa z 1.02.2030 (Dz.U. 2030 poz. 1)',
  ...more,
})

function reason(on: string, ...corrections: FreeDayCorrection[]) {
  const outcome = legalCalendar(corrections, STATUTORY.law)
  if (!outcome.ok) throw new Error(outcome.refusal.why)
  return isFreeDay(day(on), outcome.event)
}

test('a day made free by a later act is free, with its act', () => {
  expect(reason('2030-03-04', correction('2030-03-04'))).toEqual({
    kind: 'statutory-holiday',
    name: 'święto z nowej ustawy',
    basis: 'ustawa z 1.02.2030 (Dz.U. 2030 poz. 1)',
  })
  expect(reason('2030-03-05', correction('2030-03-04'))).toBeNull()
  expect(isFreeDay(day('2030-03-04'), STATUTORY)).toBeNull()
})

test('a holiday taken away is ordinary, unless it is a Saturday or Sunday', () => {
  expect(reason('2030-12-24', correction('2030-12-24', 'ordinary'))).toBeNull()
  expect(reason('2028-12-24', correction('2028-12-24', 'ordinary'))?.kind).toBe('sunday')
  expect(reason('2026-12-26', correction('2026-12-26', 'ordinary'))?.kind).toBe('saturday')
})

test('a Saturday or Sunday may become a holiday with a name', () => {
  expect(reason('2026-11-28', correction('2026-11-28'))?.kind).toBe('statutory-holiday')
})

test('other holidays stay', () => {
  expect(reason('2026-11-11', correction('2030-03-04'))?.name).toBe('Narodowe Święto Niepodległości')
})

test.each([
  ['without an act', [correction('2030-03-04', 'free', { basis: ' ' })], 'correction-without-source'],
  ['without a name', [correction('2030-03-04', 'free', { name: ' ' })], 'correction-without-source'],
  ['of one day twice', [correction('2030-03-04'), correction('2030-03-04')], 'correction-twice'],
  ['of a holiday to a holiday', [correction('2030-11-11')], 'correction-changes-nothing'],
  ['of an ordinary day to an ordinary day', [correction('2030-03-04', 'ordinary')], 'correction-changes-nothing'],
  ['of a Sunday to an ordinary day', [correction('2030-03-03', 'ordinary')], 'correction-changes-nothing'],
  ['outside the years', [correction('2051-03-04')], 'correction-outside-calendar'],
])('a correction %s is refused', (_why, corrections, why) => {
  expect(legalCalendar(corrections, STATUTORY.law)).toMatchObject({
    ok: false,
    refusal: { why, date: expect.stringMatching(/^\d+ \S+ 20/) },
  })
})
