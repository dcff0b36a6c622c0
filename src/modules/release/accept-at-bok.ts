import { accept, refuse } from '#domain/outcome.ts'
import { windowOf } from '#domain/people/roles.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import { proposeSlot } from '#domain/release/rack-slot.ts'
import { inResultState } from '#domain/release/result-states.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { channelOf, queueMessage } from '#modules/notifications/index.ts'
import { findWindow, getAnsweredPaper, type WindowPlace } from './facts.query.ts'
import { changeResult, type LockedResult, lockRack, lockResult } from './store.ts'

export type AcceptedAtBok = { resultId: string; slot: string; notice: 'e-mail' | 'phone' | 'none' }

/**
 * The service office acknowledges a finished document: its arrival is registered, it gets a place on the rack of this
 * service point, and the client's notice is promised once.
 */
export const acceptAtBok = act<{ resultId: string; slot: string | null }, AcceptedAtBok, { why: string }>(
  'release.accept-at-bok',
  async (frame, input) => {
    const { tx } = frame
    const result = await lockResult(tx, input.resultId)
    frame.allow({}, result.id)
    const now = inResultState(atHand(result), 'release.accept-at-bok')
    if (!now.ok) return now
    const windowId = windowOf(frame.actor)
    const window = windowId ? await findWindow(tx, windowId) : undefined
    if (!window) return refuse({ why: 'no-window-here' })
    const rack = await lockRack(tx, window.id)
    if (!rack) return refuse({ why: 'no-rack-here' })
    if (input.slot && rack.taken.includes(input.slot)) return refuse({ why: 'slot-taken', slot: input.slot })
    const slot = input.slot ?? proposeSlot(rack.taken)
    await changeResult(tx, result.id, {
      state: 'on-rack',
      arrived_at: frame.now,
      arrived_by: frame.actor.staffId,
      window_id: window.id,
      shelf_id: rack.shelfId,
      slot,
    })
    const notice = await promiseNotice(frame, result, window)
    const data = { title: result.title, slot, window: window.name, notice, resultId: result.id }
    frame.record({ event: 'result-accepted', paperId: result.paper_id, caseId: result.case_id, data })
    return accept({ resultId: result.id, slot, notice })
  },
)

/** A locked document as its state is looked at. */
export function atHand(result: LockedResult) {
  return { state: result.state, dispatchedOn: result.dispatched_on, deliveredOn: result.delivered_on }
}

/** Copies made in one act are one piece of news: the key is the case and the moment they were sent. */
async function promiseNotice(
  frame: ActFrame,
  result: LockedResult,
  window: WindowPlace,
): Promise<AcceptedAtBok['notice']> {
  const paper = await getAnsweredPaper(frame.tx, result.paper_id)
  const collects = paper.deliveryForm === 'pickup' || paper.deliveryForm === null
  if (!paper.notifyBy || !collects) return 'none'
  const channel = channelOf(paper.notifyBy)
  const { name: office } = await frame.services.office()
  await queueMessage(
    frame.tx,
    {
      key: `ready:${result.case_id}:${result.created_at.toISOString()}`,
      channel,
      address: paper.notifyBy,
      template: 'ready',
      data: {
        number: formatRegisterNumber(paper.number, paper.year),
        window: window.name,
        point: window.point,
        address: window.address,
        office,
      },
      paperId: paper.id,
    },
    frame,
  )
  return channel
}
