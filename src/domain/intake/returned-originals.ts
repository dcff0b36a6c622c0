import type { CardItem } from '../service-cards/card.ts'
import { markOf, type Ticked } from './checklist.ts'

/** An item of the card as far as its return is looked at. */
export type ReturnedItem = Pick<CardItem, 'name' | 'form' | 'returnable' | 'condition'> & { id: string }

/** Does the card want the original and promise it back? Of other forms nobody can tell whether a copy came. */
export const goesBack = ({ form, returnable }: Pick<ReturnedItem, 'form' | 'returnable'>): boolean =>
  form === 'original' && returnable === 'yes'

/** Originals that came and go back when the matter ends (seed step 6), by their names in the list of the card. */
export function originalsBrought(items: readonly ReturnedItem[], ticked: Ticked): string[] {
  return items.filter((item) => goesBack(item) && markOf(item, ticked) === 'present').map(({ name }) => name)
}

/** A row of the list of enclosures, as it is typed. */
export type EnclosureRow = { name: string; pages: string; form: string; returnable: string }

const FREE: EnclosureRow = { name: '', pages: '', form: 'copy', returnable: 'no' }

/**
 * The list of enclosures with a row for each original that came. A row is proposed once, so that whoever clears it has
 * taken it back; one proposed for what is no longer ticked is freed. Rows keep their places, for somebody types in them.
 * @param proposed names proposed so far
 */
export function listOriginals(
  rows: readonly EnclosureRow[],
  brought: readonly string[],
  proposed: readonly string[],
): EnclosureRow[] {
  const gone = (name: string) => proposed.includes(name) && !brought.includes(name)
  const kept = rows.map((row) => (gone(row.name) ? FREE : row))
  const missing = brought.filter((name) => !proposed.includes(name) && !kept.some((row) => row.name === name))
  const last = kept.at(-1)
  const free = last && last.name === '' && last.pages === '' ? kept.slice(0, -1) : kept
  return missing.length === 0 ? kept : [...free, ...missing.map(original)]
}

/** The row of one original that goes back. */
export const original = (name: string): EnclosureRow => ({ name, pages: '', form: 'original', returnable: 'yes' })
