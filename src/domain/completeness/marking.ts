import type { PaperState } from '../cases/paper-states.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { type CheckItem, completenessOf, type Mark } from './check-items.ts'

/** What the clerk's marks change, and the state that follows from them. */
export type Marking = { changes: { itemId: string; name: string; from: Mark; to: Mark }[]; items: CheckItem[] }

export type MarkingRefusal = { why: 'unknown-check-item' } | { why: 'item-under-summons'; items: string }

/**
 * Applies marks to a checklist. An item named in the summons in force is not ticked off here: its removal has a day and a
 * way of coming, which decide about the term (`record-cure`). That it is not needed after all may be said at any time.
 */
export function markItems(
  items: readonly CheckItem[],
  wanted: ReadonlyMap<string, Mark>,
  summoned: ReadonlySet<string>,
): Outcome<Marking, MarkingRefusal> {
  if ([...wanted.keys()].some((id) => !items.some((item) => item.id === id)))
    return refuse({ why: 'unknown-check-item' })
  const marked = items.map((item) => ({ ...item, mark: wanted.get(item.id) ?? item.mark }))
  const changes = items.flatMap((item, at) => {
    const to = marked[at]?.mark ?? item.mark
    return to === item.mark ? [] : [{ itemId: item.id, name: item.name, from: item.mark, to }]
  })
  const ticked = changes.filter((change) => change.to === 'present' && summoned.has(change.itemId))
  if (ticked.length > 0)
    return refuse({ why: 'item-under-summons', items: ticked.map((change) => change.name).join('; ') })
  return accept({ changes, items: marked })
}

/**
 * The state of a paper that follows from its checklist. Only a paper that is being checked or waits for a cure moves by
 * marks; a fee in progress ends by its own acts (art. 261 KPA).
 */
export function stateByMarks(state: PaperState, items: readonly CheckItem[]): PaperState {
  const lacking = completenessOf(items).state === 'lacking-formal'
  if (state === 'checking' || state === 'complete') return lacking ? 'checking' : 'complete'
  if (state === 'summoned' || state === 'cure-running') return lacking ? state : 'complete'
  return state
}
