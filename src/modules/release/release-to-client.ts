import { accept, refuse } from '#domain/outcome.ts'
import { windowOf } from '#domain/people/roles.ts'
import { inResultState } from '#domain/release/result-states.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { lockCaseFile } from '#modules/cases/index.ts'
import { atHand } from './accept-at-bok.ts'
import { type Delivered, type Delivering, deliverIn } from './deliver-in.ts'
import { findWindow } from './facts.query.ts'
import { getCaseOfResult, type LockedResult, lockResult } from './store.ts'

/** Gives a document that waits on the rack into the hands of whoever may take it, once (T24; art. 40, 42 § 2, 46 KPA). */
export const releaseToClient = act<{ resultId: string } & Delivering, Delivered, { why: string }>(
  'release.release-to-client',
  async (frame, input) => {
    const found = await lockCaseFile(frame.tx, await getCaseOfResult(frame.tx, input.resultId))
    const result = await lockResult(frame.tx, input.resultId)
    frame.allow({}, result.id)
    const now = inResultState(atHand(result), 'release.release-to-client')
    if (!now.ok) return now
    const elsewhere = await findElsewhere(frame, result)
    if (elsewhere) return refuse(elsewhere)
    const delivered = await deliverIn(frame, found, result, { ...input, delivery: 'pickup' })
    return delivered.ok ? accept(delivered.event) : delivered
  },
)

/** A document can only be handed over where it lies: at a window of the same service point. */
async function findElsewhere({ tx, actor }: ActFrame, result: LockedResult) {
  const windowId = windowOf(actor)
  const here = windowId ? await findWindow(tx, windowId) : undefined
  if (!here) return { why: 'no-window-here' }
  const rack = result.window_id ? await findWindow(tx, result.window_id) : undefined
  return rack && rack.pointId !== here.pointId ? { why: 'result-elsewhere', point: rack.point } : undefined
}
