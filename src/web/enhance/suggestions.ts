import { browser } from '#messages/pl/browser.ts'
import { countOf } from '#messages/plural.ts'

/** One offer of a picker: what goes into the field, what the form sends, and a word to tell namesakes apart. */
export interface Suggestion {
  readonly id: string
  readonly text: string
  readonly note?: string
}

/** Reads `{"suggestions":[…]}`; anything of another shape is left out. */
export function readSuggestions(answer: unknown): Suggestion[] {
  const list = (answer as { suggestions?: unknown } | null)?.suggestions
  if (!Array.isArray(list)) return []
  return list.filter(
    (item): item is Suggestion => typeof item?.id === 'string' && typeof item?.text === 'string' && item.text !== '',
  )
}

/** What a screen reader says when the list changes: „5 podpowiedzi. Strzałki wybierają, Enter potwierdza.” */
export function announce(count: number): string {
  if (count === 0) return browser['browser.noSuggestions']
  const forms = { one: 'podpowiedź', few: 'podpowiedzi', many: 'podpowiedzi' }
  return `${countOf(count, forms)}. ${browser['browser.howToChoose']}`
}

/** The position after an arrow key in a list of `count`; −1 is the field itself. The list goes round. */
export function moved(active: number, step: 1 | -1, count: number): number {
  const places = count + 1
  return ((active + 1 + step + places) % places) - 1
}
