/** One line of the checklist as the clerk marks it at the window. */
export type Mark = 'present' | 'missing' | 'not-applicable'

/** What was ticked: items one by one, or everything at once. */
export type Ticked = {
  present: readonly string[]
  notApplicable: readonly string[]
  /** Items under a condition that the client's own checklist said apply to them. */
  needed: readonly string[]
  everything: 'yes' | 'no'
}

/**
 * The mark of one item. „Everything is here” means everything that this application needs: items that are only needed
 * under a condition count as not applicable unless ticked, or unless the client said beforehand that the condition is met. What nobody ticked is missing; nothing is assumed.
 */
export function markOf(item: { id: string; condition: string | null }, ticked: Ticked): Mark {
  if (ticked.present.includes(item.id)) return 'present'
  if (ticked.notApplicable.includes(item.id)) return 'not-applicable'
  if (ticked.everything === 'no') return 'missing'
  return item.condition === null || ticked.needed.includes(item.id) ? 'present' : 'not-applicable'
}
