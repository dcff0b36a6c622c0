import { expect, test } from 'vitest'
import { day } from '../calendar/temporal.ts'
import type { CheckItem } from './check-items.ts'
import { compareChecklists, dropDemand, type LaterEdition, newerEdition } from './newer-edition.ts'

const item = (id: string, name: string, more: Partial<CheckItem> = {}): CheckItem => ({
  ...{ id, name, kind: 'formal', basis: 'art. 63 § 3 KPA', mark: 'missing', amountGrosze: null },
  ...more,
})
const items = [
  item('podpis', 'Podpis'),
  item('mapa', 'Mapa'),
  item('odpis', 'Odpis KRS'),
  item('wypis', 'Wypis', { mark: 'present' }),
]
const newer: LaterEdition = {
  ...{ edition: 2, validFrom: '2026-12-01', validTo: '2026-12-31' },
  openMatters: { effect: 'from-filing-day', basis: null },
  items: [
    { name: 'podpis ', kind: 'formal' },
    { name: 'Odpis KRS', kind: 'courtesy' },
    { name: 'Zgoda sąsiada', kind: 'formal' },
  ],
}

test.each([
  ['before its first day', '2026-11-30', undefined],
  ['from its first day', '2026-12-01', 2],
  ['until its last day', '2026-12-31', 2],
  ['not after it', '2027-01-01', undefined],
])('nr 43: a newer edition is in force %s', (_, today, edition) => {
  expect(newerEdition([newer], day(today))?.edition).toBe(edition)
})

test('nr 43: the difference: dropped, eased, added; a name in other letters is the same requirement', () => {
  const { dropped, eased, added } = compareChecklists(items, newer.items)
  expect([dropped.map(({ id }) => id), eased.map(({ id }) => id), added]).toEqual([
    ['mapa', 'wypis'],
    ['odpis'],
    ['Zgoda sąsiada'],
  ])
})

test.each<[string, string, LaterEdition | undefined, string | null]>([
  ['what the newer edition gave up may be let go (art. 7a, 8)', 'mapa', newer, null],
  ['never without a newer edition', 'mapa', undefined, 'no-newer-edition'],
  ['not what it still demands', 'podpis', newer, 'item-still-demanded'],
  ['not what it still names as a request', 'odpis', newer, 'item-still-demanded'],
  ['nothing is let go that was given', 'wypis', newer, 'item-not-open'],
  ['only items of this paper: an added demand is none', 'Zgoda sąsiada', newer, 'unknown-check-item'],
])('nr 43: %s', (_, id, edition, why) => {
  const outcome = dropDemand(items, id, edition)
  expect(outcome.ok ? null : outcome.refusal.why).toBe(why)
})
