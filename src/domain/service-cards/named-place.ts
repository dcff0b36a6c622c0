import type { CardPlace } from './card.ts'

/** The place of the office that a card names: by its address, and of several there by its name. */
export function namedPlace<Place extends { name: string; address: string }>(
  { place }: CardPlace,
  places: readonly Place[],
): Place | undefined {
  const there = places.filter(({ address }) => place?.includes(address))
  return there.find(({ name }) => place?.includes(name)) ?? there[0]
}
