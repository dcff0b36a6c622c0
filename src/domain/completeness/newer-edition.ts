import { type Day, day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { OpenMatters } from '../service-cards/card-parts.ts'
import { plain } from './card-change.ts'
import type { CheckItem } from './check-items.ts'

/** An edition of a paper's card that came after the one that governs the paper; days ISO, inclusive. */
export type LaterEdition = {
  edition: number
  validFrom: string
  validTo: string | null
  openMatters: OpenMatters
  items: Pick<CheckItem, 'name' | 'kind'>[]
}

/** The later edition in force on `today`; undefined when the paper's own is still the newest. */
export function newerEdition(editions: readonly LaterEdition[], today: Day): LaterEdition | undefined {
  return editions.find(
    ({ validFrom, validTo }) =>
      !isBefore(today, day(validFrom)) && (validTo === null || !isBefore(day(validTo), today)),
  )
}

/** How the checklist of a newer edition differs from that of the paper. Nothing here changes the paper by itself. */
export type ChecklistDifference = {
  /** What the newer edition no longer demands. */
  dropped: CheckItem[]
  /** What it still names, but no longer under the sanction of art. 64 § 2 KPA. */
  eased: CheckItem[]
  /** What it demands besides; never asked of this paper. */
  added: string[]
}

/** Compares the paper's checklist with the newer edition's, by names. */
export function compareChecklists(items: readonly CheckItem[], newer: LaterEdition['items']): ChecklistDifference {
  const now = new Map(newer.map((item) => [plain(item.name), item.kind]))
  const mine = new Set(items.map((item) => plain(item.name)))
  const kindNow = (item: CheckItem) => now.get(plain(item.name))
  return {
    dropped: items.filter((item) => kindNow(item) === undefined),
    eased: items.filter((item) => item.kind === 'formal' && ![undefined, 'formal'].includes(kindNow(item))),
    added: newer.filter((item) => !mine.has(plain(item.name))).map((item) => item.name),
  }
}

export type DroppingRefusal =
  | { why: 'unknown-check-item' }
  | { why: 'no-newer-edition' }
  | { why: 'item-still-demanded'; name: string; edition: number }
  | { why: 'item-not-open'; name: string }

/**
 * May an officer say that an item of the paper is no longer demanded (edge case 43)? The edition of the day of arrival
 * goes on governing; only what a newer one in force has given up may be let go, in the client's favour (art. 7a and 8
 * KPA). What a newer edition adds can never be asked for here.
 */
export function dropDemand(
  items: readonly CheckItem[],
  itemId: string,
  newer: LaterEdition | undefined,
): Outcome<{ item: CheckItem; edition: number }, DroppingRefusal> {
  const item = items.find(({ id }) => id === itemId)
  if (!item) return refuse({ why: 'unknown-check-item' })
  if (!newer) return refuse({ why: 'no-newer-edition' })
  const { edition } = newer
  const dropped = compareChecklists(items, newer.items).dropped.some(({ id }) => id === itemId)
  if (!dropped) return refuse({ why: 'item-still-demanded', name: item.name, edition })
  if (item.mark !== 'missing' && item.mark !== 'unchecked') return refuse({ why: 'item-not-open', name: item.name })
  return accept({ item, edition })
}
