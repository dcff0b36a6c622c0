import { expect, test } from 'vitest'
import { STATUTORY_DAYS } from '../calendar/statutory.ts'
import { day } from '../calendar/temporal.ts'
import { acknowledge, acknowledgeBy, custodyAfter, type ItemState, isOverdue, sheetStateOf } from './acknowledgement.ts'

const sent = { state: 'sent', sentBy: 'anna' } as const

test.each([
  ['the other side answers', sent, 'jan', ['sent', 'sent'], true],
  ['the sender answers for herself', sent, 'anna', ['sent'], 'handover-own'],
  ['the sheet is still open', { state: 'open', sentBy: null }, 'jan', ['listed'], 'handover-not-sent'],
  ['one paper has its answer already', sent, 'jan', ['sent', 'received'], 'handover-item-decided'],
  ['refused a moment ago by a colleague', sent, 'jan', ['refused'], 'handover-item-decided'],
  ['nothing is left to answer', sent, 'jan', [], 'handover-nothing-left'],
] as const)('%s', (_case, sheet, actor, items, expected) => {
  const outcome = acknowledge(sheet, actor, items)
  expect(outcome.ok || outcome.refusal.why).toBe(expected)
})

const sheet = { fromWindowId: 'okienko 2', toPostId: 'kancelaria' }

test.each([
  ['received', { state: 'in-unit', holderKind: 'post', holderId: 'kancelaria' }],
  ['refused', { state: 'complete', holderKind: 'window', holderId: 'okienko 2' }],
  ['missing', { state: 'complete', holderKind: 'window', holderId: 'okienko 2' }],
] as const)('a paper that was %s has one holder', (answer, custody) => {
  expect(custodyAfter(answer, sheet)).toEqual(custody)
})

test.each<[ItemState[], string]>([
  [['received', 'refused', 'missing'], 'settled'],
  [['received', 'sent'], 'sent'],
  [['withdrawn', 'received'], 'settled'],
])('a sheet with %j is %s', (items, state) => {
  expect(sheetStateOf(items)).toBe(state)
})

test.each([
  ['Monday', '2026-11-23', '2026-11-24'],
  ['Friday, over the weekend', '2026-11-27', '2026-11-30'],
  ['23 December, over Christmas Eve (free since 2025)', '2026-12-23', '2026-12-28'],
])('a sheet sent on %s is acknowledged by the next working day', (_day, sentOn, by) => {
  expect(acknowledgeBy(day(sentOn), STATUTORY_DAYS.opening).toString()).toBe(by)
  expect([
    isOverdue(day(sentOn), day(by), STATUTORY_DAYS.opening),
    isOverdue(day(sentOn), day(by).add({ days: 1 }), STATUTORY_DAYS.opening),
  ]).toEqual([false, true])
})
