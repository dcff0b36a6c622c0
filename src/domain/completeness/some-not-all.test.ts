/** Where one item of several decides, and where it does not: one cured, one of another paper, one no longer missing. */

import { describe, expect, test } from 'vitest'
import { STATUTORY } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { type CheckItem, completenessOf, formalLacks, type Mark } from './check-items.ts'
import { type CureStanding, judgeCure } from './cure.ts'
import { callForFee, deliverFeeCall } from './fee-call.ts'
import { lacksToLeaveFor, mayLeave } from './leaving.ts'
import { markItems, stateByMarks } from './marking.ts'

const item = (id: string, mark: Mark, kind: CheckItem['kind'] = 'formal'): CheckItem => ({
  id,
  name: `Pozycja ${id}`,
  kind,
  basis: 'art. 63 § 3 KPA',
  mark,
  amountGrosze: null,
})

/** Two defects in the summons; the first was cured in the term. */
const standing: CureStanding = {
  today: day('2026-12-20'),
  issuedOn: day('2026-11-23'),
  lastDay: day('2026-11-30'),
  items: [
    { itemId: 'done', curedOn: day('2026-11-25') },
    { itemId: 'late', curedOn: null },
    { itemId: 'open', curedOn: null },
  ],
  leaving: 'none',
}
const cure = (...itemIds: string[]) => ({ itemIds, arrivedOn: day('2026-12-04'), postedOn: null, operator: null })

describe('a late cure (NSA I OSK 27/20)', () => {
  test('of one of two does not move the day of filing yet', () => {
    expect(judgeCure(cure('late'), standing)).toMatchObject({
      ok: true,
      event: { timing: 'late', rest: ['open'], filedOn: null },
    })
  })

  test('of the last one does', () => {
    const outcome = judgeCure(cure('late', 'open'), standing)
    expect(outcome.ok && outcome.event.filedOn?.toString()).toBe('2026-12-04')
  })

  test.each([
    ['one of them was never summoned for', ['late', 'elsewhere'], 'cure-not-summoned'],
    ['one of them is cured already', ['late', 'done'], 'item-already-cured'],
  ])('is refused when %s', (_what, ids, why) => {
    expect(judgeCure(cure(...ids), standing)).toEqual({ ok: false, refusal: { why } })
  })
})

describe('leaving unexamined (art. 64 § 2)', () => {
  test('only for what the summons named and nobody removed', () => {
    const items = [item('done', 'missing'), item('open', 'missing'), item('new', 'missing'), item('late', 'present')]
    expect(lacksToLeaveFor(items, standing.items).map(({ itemId }) => itemId)).toEqual(['open'])
  })

  test('answers with the last day of the term it stands on', () => {
    const facts = { today: day('2026-12-20'), lastDay: day('2026-11-30'), uncured: 1, leaving: 'none' as const }
    expect(mayLeave(facts)).toEqual({ ok: true, event: { lastDay: day('2026-11-30') } })
  })

  test('a formal item without an article is no lack for it', () => {
    expect(formalLacks([{ ...item('open', 'missing'), basis: null }])).toEqual([])
  })
})

test('each kind of lack is kept apart', () => {
  const kinds = ['formal', 'evidence', 'fee', 'courtesy'] as const
  const { lacking } = completenessOf(kinds.map((kind) => item(kind, 'missing', kind)))
  expect(kinds.map((kind) => lacking[kind].map(({ id }) => id))).toEqual(kinds.map((kind) => [kind]))
})

describe('marks', () => {
  test('are refused when one of them belongs to another paper', () => {
    const wanted = new Map<string, Mark>([
      ['a', 'present'],
      ['elsewhere', 'present'],
    ])
    expect(markItems([item('a', 'missing')], wanted, new Set())).toEqual({
      ok: false,
      refusal: { why: 'unknown-check-item' },
    })
  })

  test('name every item that stands under the summons', () => {
    const wanted = new Map<string, Mark>([
      ['a', 'present'],
      ['b', 'present'],
    ])
    expect(markItems([item('a', 'missing'), item('b', 'missing')], wanted, new Set(['a', 'b']))).toMatchObject({
      refusal: { why: 'item-under-summons', items: 'Pozycja a; Pozycja b' },
    })
  })

  test.each(['fee-due', 'in-unit', 'left-unexamined'] as const)('do not move a paper that is %s', (state) => {
    expect(stateByMarks(state, [item('a', 'present')])).toBe(state)
    expect(stateByMarks(state, [item('a', 'missing')])).toBe(state)
  })
})

describe('a call for a fee (art. 261)', () => {
  const facts = { regime: 'stamp-duty-261' as const, item: item('duty', 'missing', 'fee'), days: 7, formalLacks: 0 }

  test.each([
    [-100, 'fee-amount-missing'],
    [0, 'fee-amount-missing'],
    [1, 1],
  ])('of %d grosze: %s', (typedGrosze, answer) => {
    const outcome = callForFee({ ...facts, typedGrosze })
    expect(outcome.ok ? outcome.event.grosze : outcome.refusal.why).toBe(answer)
  })

  test('for an item of no checklist is refused', () => {
    expect(callForFee({ ...facts, item: undefined, typedGrosze: 1700 })).toMatchObject({
      refusal: { why: 'not-a-missing-fee' },
    })
  })

  test('says that its term runs from the delivery of the call', () => {
    const days = { issuedOn: day('2026-11-23'), deliveredOn: day('2026-11-23'), days: 7, today: day('2026-11-24') }
    const outcome = deliverFeeCall({ ...days, calendar: STATUTORY })
    expect(outcome.ok && outcome.event).toMatchObject({ event: 'fee-call-delivery', roll: 'art-57' })
  })
})
