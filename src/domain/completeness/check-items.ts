import type { FormalLack } from '../documents/lacks.ts'
import { type ItemForm, type ItemKind, mayCarrySanction } from '../service-cards/card.ts'

/**
 * What the clerk found. `known` is art. 220 KPA: the office has it or may look it up, so it may not be asked for.
 * `unchecked` is not a finding at all: nobody may be summoned for it, and the paper is not complete.
 */
export const MARKS = ['present', 'missing', 'not-applicable', 'known', 'unchecked'] as const
export type Mark = (typeof MARKS)[number]

/** One line of the checklist of one paper, copied from its card's edition on the day of arrival. */
export type CheckItem = {
  id: string
  name: string
  kind: ItemKind
  basis: string | null
  mark: Mark
  amountGrosze: number | null
}

/** A line with the form in which its card wants it (null outside a card) and whether it comes back. */
export type ListedItem = CheckItem & { form: ItemForm | null; returnable: 'yes' | 'no' }

/** Derived, never stored: only formal items decide whether the application can be examined (art. 64 § 2 KPA). */
export type Completeness = {
  state: 'complete' | 'lacking-formal' | 'lacking-other'
  lacking: Record<ItemKind, CheckItem[]>
}

/** How complete a paper is by its marks; an empty checklist lacks nothing. */
export function completenessOf(items: readonly CheckItem[]): Completeness {
  const open = items.filter((item) => item.mark === 'missing' || item.mark === 'unchecked')
  const of = (kind: ItemKind) => open.filter((item) => item.kind === kind)
  const lacking = { formal: of('formal'), evidence: of('evidence'), fee: of('fee'), courtesy: of('courtesy') }
  if (lacking.formal.length > 0) return { state: 'lacking-formal', lacking }
  return { state: open.length > 0 ? 'lacking-other' : 'complete', lacking }
}

/** A lack that the law lets a summons name. Only `formalLacks` makes one. */
export type SummonableLack = FormalLack & { readonly itemId: string }

/**
 * The one door into a summons: formal items with their article that the clerk found missing. Evidence, fees, courtesy,
 * what the office knows itself (art. 220 KPA) and what nobody checked yet do not pass.
 */
export function formalLacks(items: readonly CheckItem[]): SummonableLack[] {
  return items.flatMap((item) =>
    item.mark === 'missing' && mayCarrySanction(item) && item.basis !== null
      ? [{ itemId: item.id, name: item.name, basis: item.basis }]
      : [],
  )
}
