import { message } from '#messages/index.ts'
import type { PassageTold, UnitNamed } from './unit-passage.query.ts'

const named = ({ symbol, name }: UnitNamed) => `${symbol} (${name})`

/** Both units as sentences name them. */
export function unitValues({ from, to }: Pick<PassageTold, 'from' | 'to'>): { from: string; to: string } {
  return { from: from ? named(from) : message('editionChanges.unit.none'), to: named(to) }
}

/** Where a later edition leads and where the matter is, before anything is decided; null when that is the same. */
export function unitWords(told: PassageTold): string | null {
  return told.passage === 'same' ? null : message(`editionChanges.unit.${told.passage}`, unitValues(told))
}
