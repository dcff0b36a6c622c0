/** The catalogue of services as people look at it: by what happened in their lives, and by who deals with it. */
import { LIFE_EVENTS, type LifeEvent, type TranslatedInto } from './card-parts.ts'
import type { FormerSymbol } from './former-symbols.ts'

/** The names of a card in other languages; null where it has none. */
export type CardTitles = Record<TranslatedInto, string | null>

/** A card in force, as lists show it. */
export type ListedCard = {
  symbol: string
  title: string
  /** Its name in other languages, where the card has one. */
  titles: CardTitles
  forWhom: string | null
  unit: string
  unitSymbol: string
  lifeEvents: LifeEvent[]
  formerSymbols: FormerSymbol[]
}

/** A unit with how many services it has. */
export type UnitOfCatalogue = { symbol: string; name: string; cards: number }

/** The whole catalogue of a day: the ways in, and the cards behind them. */
export type Catalogue = {
  events: { event: LifeEvent; cards: number }[]
  units: UnitOfCatalogue[]
  cards: readonly ListedCard[]
}

/** So many cards are still read at a glance; more are looked at by situation or by unit. */
export const SHOWN_WHOLE = 60

/** Counts what the ways in lead to; situations without a service are left out. Cards come by unit and title and stay so. */
export function catalogueOf(cards: readonly ListedCard[]): Catalogue {
  const byEvent = new Map<LifeEvent, number>()
  const byUnit = new Map<string, UnitOfCatalogue>()
  for (const { lifeEvents, unit, unitSymbol } of cards) {
    for (const event of new Set(lifeEvents)) byEvent.set(event, (byEvent.get(event) ?? 0) + 1)
    const known = byUnit.get(unitSymbol) ?? { symbol: unitSymbol, name: unit, cards: 0 }
    byUnit.set(unitSymbol, { ...known, cards: known.cards + 1 })
  }
  const events = LIFE_EVENTS.flatMap((event) => {
    const count = byEvent.get(event)
    return count === undefined ? [] : [{ event, cards: count }]
  })
  return { events, units: [...byUnit.values()], cards }
}

/** The cards of a situation, of a unit, or of both. */
export function cardsBehind(
  { cards }: Pick<Catalogue, 'cards'>,
  { event, unit }: { event?: LifeEvent | undefined; unit?: string | undefined },
): ListedCard[] {
  return cards.filter(
    (card) => (!event || card.lifeEvents.includes(event)) && (unit === undefined || card.unitSymbol === unit),
  )
}
