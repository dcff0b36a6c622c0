import type { PostingPlace } from '#domain/deadlines/kept-term.ts'
import { act } from '#modules/act.ts'
import { openPaper, type Target } from '#modules/cases/index.ts'
import { recordCureIn } from './record-cure-in.ts'

export type CureOrder = Target & {
  itemIds: string[]
  arrivedOn: string
  cameBy: 'hand' | 'post' | 'courier' | 'e-delivery' | 'drop-box'
  postedOn: string | null
  operator: PostingPlace | null
  /** The registered paper that brought the cure, when there is one. */
  supplementId: string | null
}

/**
 * Records what of the summoned lacks was removed, when and how. All removed in time: complete, the filing date stands. After
 * the term but before the notice was dispatched: complete, filed on the day of the cure (NSA I OSK 27/20).
 */
export const recordCure = act('completeness.record-cure', async (frame, input: CureOrder) => {
  const opened = await openPaper(frame, 'completeness.record-cure', input)
  if (!opened.ok) return opened
  return recordCureIn(frame, opened.event, input)
})
