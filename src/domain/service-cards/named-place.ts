import { addressesIn, samePlace } from '../facts/reading/places.ts'
import { fold } from '../facts/spelling.ts'
import type { CardPlace } from './card.ts'

/** Places that have one of the addresses written in a text, however it is spelled („al. Piłsudskiego 6”, „Al. J. Piłsudskiego 6”). */
function placesAt<Place extends { address: string }>(text: string, places: readonly Place[]): Place[] {
  const written = addressesIn(text)
  return places.filter(
    ({ address }) =>
      text.includes(address) ||
      addressesIn(address).some(({ norm }) => written.some((one) => samePlace(one.norm, norm))),
  )
}

/** The place of the office that a card names: by its address, of several there and where none is written by its name. */
export function namedPlace<Place extends { name: string; address: string }>(
  { place }: Pick<CardPlace, 'place'>,
  places: readonly Place[],
): Place | undefined {
  if (place === null) return undefined
  const called = ({ name }: Place) => fold(place).includes(fold(name))
  const there = placesAt(place, places)
  if (there.length > 0) return there.find(called) ?? there[0]
  return addressesIn(place).length === 0 ? places.find(called) : undefined
}
