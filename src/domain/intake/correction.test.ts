import { expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { correctionOf, filedAfterCorrection } from './correction.ts'

test('only what differs is kept, before and after', () => {
  const outcome = correctionOf({ title: 'a', pages: 2, sign: null }, { title: 'b', pages: 2, sign: 'X.1' })
  expect(outcome).toEqual({
    ok: true,
    event: { before: { title: 'a', sign: null }, after: { title: 'b', sign: 'X.1' } },
  })
})

test('nothing changed is no correction', () => {
  expect(correctionOf({ title: 'a', sign: null }, { title: 'a' })).toEqual({
    ok: false,
    refusal: { why: 'nothing-changed' },
  })
})

test.each([
  ['art. 61 § 3: filing follows arrival', '2026-11-20', '2026-11-20', '2026-11-19', '2026-11-19'],
  ['NSA I OSK 27/20: a late cure moved it', '2026-11-02', '2026-11-20', '2026-11-03', '2026-11-20'],
  ['…but never before the arrival', '2026-11-02', '2026-11-20', '2026-11-21', '2026-11-21'],
])('%s', (_rule, arrivedBefore, filedBefore, arrivedNow, filed) => {
  const days = { arrivedBefore: day(arrivedBefore), filedBefore: day(filedBefore), arrivedNow: day(arrivedNow) }
  expect(filedAfterCorrection(days).toString()).toBe(filed)
})
