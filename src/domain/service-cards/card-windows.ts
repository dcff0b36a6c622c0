import type { CardPlace } from './card.ts'
import { namedPlace } from './named-place.ts'

/** A window of the office with the place it stands in. */
export type OfficeWindow = {
  id: string
  number: number | null
  kind: 'filing-desk' | 'subject' | 'release'
  name: string
  point: string
  address: string
}

/** The windows of the office that a card names: those of its place that bear its numbers; none when it names no such place. */
export function cardWindows<Window extends Pick<OfficeWindow, 'number' | 'point' | 'address'>>(
  place: CardPlace,
  windows: readonly Window[],
): Window[] {
  const places = windows.map(({ point, address }) => ({ name: point, address }))
  const named = namedPlace(place, places)
  return windows.filter(
    ({ number, point, address }) =>
      point === named?.name && address === named.address && number !== null && place.windows.includes(number),
  )
}
