import { expect, test } from 'vitest'
import { endUnit, keepUnit, nameSuccessor, type Orphans, type UnitSpan } from './unit-end.ts'

const unit: UnitSpan = { id: 'a', validFrom: '2010-01-01', validTo: null }
const other: UnitSpan = { id: 'b', validFrom: '2026-12-01', validTo: null }
const nothing: Orphans = { cards: 0, papers: 0, cases: 0, parts: 0, keepers: 0, windows: 0, positions: 0 }
const when = { orphans: nothing, from: '2026-12-01', today: '2026-11-23' }

test.each<[string, UnitSpan, UnitSpan | null, Partial<typeof when>, string | null]>([
  ['nothing names it', unit, null, {}, null],
  ['its cards get a successor', unit, other, { orphans: { ...nothing, cards: 3 } }, null],
  ['today', unit, null, { from: '2026-11-23' }, null],
  ['it ended', { ...unit, validTo: '2026-12-31' }, other, {}, 'unit-ended-already'],
  ['yesterday', unit, other, { from: '2026-11-22' }, 'unit-end-in-past'],
  ['on the day it began', { ...unit, validFrom: '2026-12-01' }, null, {}, 'unit-end-in-past'],
  ['a unit under it', unit, other, { orphans: { ...nothing, parts: 1 } }, 'unit-has-parts'],
  ['by itself', unit, unit, {}, 'unit-successor-unfit'],
  ['by one that ends', unit, { ...other, validTo: '2027-01-01' }, {}, 'unit-successor-unfit'],
  ['by one that begins later', unit, { ...other, validFrom: '2026-12-02' }, {}, 'unit-successor-unfit'],
  ['a card without successor', unit, null, { orphans: { ...nothing, cards: 1 } }, 'unit-leaves-orphans'],
  ['a paper without successor', unit, null, { orphans: { ...nothing, papers: 1 } }, 'unit-leaves-orphans'],
  ['a case without successor', unit, null, { orphans: { ...nothing, cases: 1 } }, 'unit-leaves-orphans'],
])('a unit ends, %s: %#', (_, ending, successor, change, why) => {
  const outcome = endUnit(ending, successor, { ...when, ...change })
  expect(outcome.ok ? null : outcome.refusal.why).toBe(why)
})

test.each<[string, string | null, string | null]>([
  ['that does not end', null, 'unit-not-ending'],
  ['that ended yesterday', '2026-11-22', 'unit-end-begun'],
  ['on its last day', '2026-11-23', null],
  ['that ends later', '2026-12-31', null],
])('the end is taken back of a unit %s', (_, validTo, why) => {
  const outcome = keepUnit({ ...unit, validTo }, '2026-11-23')
  expect(outcome.ok ? null : outcome.refusal.why).toBe(why)
})

test.each<[string, string | null, UnitSpan, string]>([
  ['of a unit that does not end', null, other, 'unit-not-ending'],
  ['one that is to end itself', '2026-11-30', { ...other, validTo: '2027-01-01' }, 'unit-successor-unfit'],
  ['itself', '2026-11-30', { ...unit, validTo: '2026-11-30' }, 'unit-successor-unfit'],
  ['one that stands', '2026-11-30', other, '2026-12-01'],
])('a successor is named, %s', (_, validTo, successor, expected) => {
  const outcome = nameSuccessor({ ...unit, validTo }, successor)
  expect(outcome.ok ? outcome.event.from : outcome.refusal.why).toBe(expected)
})
