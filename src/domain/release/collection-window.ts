import type { CardPlace } from '../service-cards/card.ts'
import { cardWindows, type OfficeWindow } from '../service-cards/card-windows.ts'

type Rack = Pick<OfficeWindow, 'id' | 'number' | 'point' | 'address'>

/**
 * At which window a finished document should wait (seed step 6): where the card says it is collected; of several there at
 * the one that took the paper. A card that names none leaves it with the window that took it; null: at any.
 * @param windows those with a rack
 */
export function collectionWindow(
  collection: CardPlace | null,
  windows: readonly Rack[],
  takenAt: string | null,
): string | null {
  const named = collection ? cardWindows(collection, windows) : []
  const among = named.length > 0 ? named : windows
  if (among.some(({ id }) => id === takenAt)) return takenAt
  return named[0]?.id ?? null
}

/** Does a document that waits at a place lie where the card tells the client to come? A card that names no window does not say. */
export function liesWhereTold(
  collection: CardPlace | null,
  windows: readonly Omit<Rack, 'id'>[],
  point: string | null,
): 'yes' | 'elsewhere' {
  const named = collection ? cardWindows(collection, windows) : []
  return named.length === 0 || point === null || named.some((window) => window.point === point) ? 'yes' : 'elsewhere'
}
