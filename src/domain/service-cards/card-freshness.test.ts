import { describe, expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import { type CardToReview, confirmUnchanged, dueAfter, freshnessOf, nextReview } from './card-freshness.ts'

test.each([
  ['2027-01-15', '2026-12-15', 'fresh'],
  ['2027-01-15', '2026-12-16', 'due-soon'],
  ['2027-01-15', '2027-01-15', 'due-soon'],
  ['2027-01-15', '2027-01-16', 'overdue'],
  [null, '2027-01-16', 'unplanned'],
])('a card due on %s is on %s %s', (dueOn, today, state) => {
  expect(freshnessOf(dueOn === null ? null : day(dueOn), day(today))).toBe(state)
})

test.each([
  ['2026-11-23', 12, '2027-11-23'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
])('looked at on %s, every %i months: again until %s', (on, months, next) => {
  expect(nextReview(day(on), months).toString()).toBe(next)
})

test.each([
  ['nobody planned it', [], null],
  ['it was looked at', [{ since: null, dueOn: '2026-09-08' }], '2026-09-08'],
  [
    'an edition is to come',
    [
      { since: null, dueOn: '2026-09-08' },
      { since: '2026-11-24', dueOn: '2027-11-20' },
    ],
    '2026-09-08',
  ],
  [
    'an edition has begun',
    [
      { since: null, dueOn: '2026-09-08' },
      { since: '2026-11-23', dueOn: '2027-11-20' },
    ],
    '2027-11-20',
  ],
])('%s: due by the looks that count today', (_, looks, due) => {
  expect(dueAfter(looks, day('2026-11-23'))?.toString() ?? null).toBe(due)
})

describe('a card is confirmed unchanged', () => {
  const card: CardToReview = { owner: 'dyrektor, WGD', edition: 2, seenEdition: 2, unit: 'exists' }
  const keeper = { positions: ['dyrektor, WGD'], coordinates: 'no' } as const

  test('by its keeper, by who stands in for the keeper, and by the coordinator', () => {
    expect(confirmUnchanged(card, keeper)).toEqual({ ok: true, event: { edition: 2 } })
    expect(confirmUnchanged(card, { ...keeper, positions: ['inspektor, WGD', 'dyrektor, WGD'] }).ok).toBe(true)
    expect(confirmUnchanged(card, { positions: ['koordynator'], coordinates: 'yes' }).ok).toBe(true)
  })

  test.each([
    [{ owner: null }, 'card-review-unplanned'],
    [{ owner: 'dyrektor, WUA' }, 'card-review-not-owner'],
    [{ edition: null }, 'card-review-not-in-force'],
    [{ edition: 3 }, 'card-review-edition-changed'],
    [{ unit: 'ended' as const }, 'card-review-unit-ended'],
  ])('not with %o: %s', (change, why) => {
    const outcome = confirmUnchanged({ ...card, ...change }, keeper)
    expect(outcome.ok ? null : outcome.refusal.why).toBe(why)
  })
})
