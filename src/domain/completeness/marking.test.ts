import { describe, expect, test } from 'vitest'
import type { PaperState } from '../cases/paper-states.ts'
import type { CheckItem, Mark } from './check-items.ts'
import { markItems, stateByMarks } from './marking.ts'

const item = (id: string, mark: Mark, kind: CheckItem['kind'] = 'formal'): CheckItem => ({
  id,
  name: `Pozycja ${id}`,
  kind,
  basis: 'art. 63 § 3 KPA',
  mark,
  amountGrosze: null,
})

describe('marks', () => {
  const items = [item('a', 'missing'), item('b', 'present')]
  test('change only what differs', () => {
    const outcome = markItems(
      items,
      new Map<string, Mark>([
        ['a', 'present'],
        ['b', 'present'],
      ]),
      new Set(),
    )
    expect(outcome.ok && outcome.event.changes).toEqual([
      { itemId: 'a', name: 'Pozycja a', from: 'missing', to: 'present' },
    ])
  })
  test('do not tick off what a summons names (art. 57 § 5: the day of the cure counts)', () => {
    const outcome = markItems(items, new Map([['a', 'present']]), new Set(['a']))
    expect(outcome).toMatchObject({ refusal: { why: 'item-under-summons', items: 'Pozycja a' } })
  })
  test('may say that a summoned item is known to the office (art. 220)', () => {
    expect(markItems(items, new Map([['a', 'known']]), new Set(['a'])).ok).toBe(true)
  })
  test('of another paper are refused', () => {
    expect(markItems(items, new Map([['z', 'present']]), new Set())).toMatchObject({
      refusal: { why: 'unknown-check-item' },
    })
  })
})

test.each<[PaperState, CheckItem[], PaperState]>([
  ['checking', [item('a', 'present')], 'complete'],
  ['checking', [item('a', 'missing')], 'checking'],
  ['checking', [item('a', 'missing', 'fee')], 'complete'],
  ['complete', [item('a', 'missing')], 'checking'],
  ['complete', [item('a', 'unchecked')], 'checking'],
  ['summoned', [item('a', 'known')], 'complete'],
  ['cure-running', [item('a', 'missing')], 'cure-running'],
  ['cure-running', [item('a', 'not-applicable')], 'complete'],
  ['fee-due', [item('a', 'missing')], 'fee-due'],
])('from %s with %o follows %s', (state, items, after) => {
  expect(stateByMarks(state, items)).toBe(after)
})
