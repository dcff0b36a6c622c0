import { expect, test } from 'vitest'
import type { LifeEvent } from './card-parts.ts'
import { cardsBehind, catalogueOf, type ListedCard } from './catalogue.ts'

const card = (symbol: string, unitSymbol: string, lifeEvents: LifeEvent[]): ListedCard => ({
  symbol,
  title: symbol,
  titles: { en: null, uk: null },
  forWhom: null,
  unit: `Wydział ${unitSymbol}`,
  unitSymbol,
  lifeEvents,
  formerSymbols: [],
})
const cards = [card('A', 'WGD', ['property', 'building-home']), card('B', 'WGD', ['property']), card('C', 'USC', [])]

test('situations stand in their fixed order with how many services they have, empty ones are left out', () => {
  expect(catalogueOf(cards).events).toEqual([
    { event: 'building-home', cards: 1 },
    { event: 'property', cards: 2 },
  ])
})

test('units stand in the order of their cards', () => {
  expect(catalogueOf(cards).units).toEqual([
    { symbol: 'WGD', name: 'Wydział WGD', cards: 2 },
    { symbol: 'USC', name: 'Wydział USC', cards: 1 },
  ])
})

test.each([
  [{ event: 'property' as const }, ['A', 'B']],
  [{ unit: 'USC' }, ['C']],
  [{ event: 'building-home' as const, unit: 'WGD' }, ['A']],
  [{ unit: 'NIE-MA' }, []],
  [{}, ['A', 'B', 'C']],
])('behind %j stand %j', (way, symbols) => {
  expect(cardsBehind({ cards }, way).map(({ symbol }) => symbol)).toEqual(symbols)
})
