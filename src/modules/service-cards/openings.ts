import type { NextOpening } from '#domain/calendar/next-opening.ts'
import type { CardPlace } from '#domain/service-cards/card.ts'
import type { Services } from '#web/services.ts'

/** The next opening of a place of the office. */
export type PlaceOpening = NextOpening & { name: string; address: string }

/** Who knows when places are open; it stands above the cards and is handed to their pages. */
export type ReadOpenings = (services: Pick<Services, 'database' | 'clock' | 'config'>) => Promise<PlaceOpening[]>

/** The opening of the place that a card names: by its address, and of several there by its name. */
export function openingOf({ place }: CardPlace, openings: readonly PlaceOpening[]): PlaceOpening | undefined {
  const there = openings.filter(({ address }) => place?.includes(address))
  return there.find(({ name }) => place?.includes(name)) ?? there[0]
}
