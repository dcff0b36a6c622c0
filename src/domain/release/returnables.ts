import { accept, type Outcome, refuse } from '../outcome.ts'

/** An original that came with the papers and goes back at release (seed step 6). */
export type Returnable = { id: string; name: string }

/** Which originals go back now, and which stay and why. */
export type Returning = { returned: Returnable[]; left: Returnable[] }

export type NotReturned = { why: 'not-a-returnable' } | { why: 'originals-left-without-reason'; names: string }

/**
 * Originals are ticked one by one; one that stays behind needs a reason, so that none is forgotten.
 * @param waiting originals of the case not yet given back
 */
export function returning(
  waiting: readonly Returnable[],
  tickedIds: readonly string[],
  leftReason: string | null,
): Outcome<Returning, NotReturned> {
  if (tickedIds.some((id) => !waiting.some((one) => one.id === id))) return refuse({ why: 'not-a-returnable' })
  const returned = waiting.filter((one) => tickedIds.includes(one.id))
  const left = waiting.filter((one) => !tickedIds.includes(one.id))
  if (left.length > 0 && !leftReason)
    return refuse({ why: 'originals-left-without-reason', names: left.map((one) => one.name).join(', ') })
  return accept({ returned, left })
}
