import { day } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { mayDispatch } from '#domain/completeness/leaving.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import { enterLetters, readyLetters, referencesOf, unsentCopies } from '#modules/outgoing/index.ts'
import { heldAtWindow } from './complete-paper.ts'
import { type Dispatch, findLeaving, setDispatched } from './leavings-store.ts'
import { readEnclosures } from './letter-facts.query.ts'
import { findPendingRequest } from './restoring-store.ts'
import { takeOffShelf } from './shelves-store.ts'

export type DispatchOrder = Target & {
  dispatchedOn: string
  channel: Dispatch['channel']
  reference: string
  wayReason: string
}

/** Records that the notice left the office. Only now is the application left unexamined; originals are to be returned. */
export const dispatchNotice = act('completeness.dispatch-notice', async (frame, input: DispatchOrder) => {
  const opened = await openPaper(frame, 'completeness.dispatch-notice', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const leaving = await findLeaving(frame.tx, paper.id)
  if (!leaving) return refuse({ why: 'no-leaving-decided' })
  if (await findPendingRequest(frame.tx, paper.id)) return refuse({ why: 'restoring-pending' })
  const decidedOn = warsawDay(leaving.decidedAt.getTime())
  const judged = mayDispatch({ decidedOn, dispatchedOn: day(input.dispatchedOn), today: frame.today })
  if (!judged.ok) return judged
  const { dispatchedOn: on, channel } = input
  const of = { subject: { kind: 'leaving', id: leaving.id }, paperId: paper.id, caseId: null } as const
  const letters = leaving.letterId ? await unsentCopies(frame.tx, { ...of, documentId: leaving.letterId }) : []
  const ready = await readyLetters(frame, letters, {
    way: channel,
    dispatchedOn: on,
    reference: input.reference,
    wayReason: input.wayReason,
  })
  if (!ready.ok) return ready
  const reference = referencesOf(ready.event) || input.reference
  await setDispatched(frame.tx, leaving.id, { on, channel, reference, by: frame.actor.staffId })
  await takeOffShelf(frame, paper.id)
  await changePaper(frame.tx, paper.id, { state: 'left-unexamined', ...heldAtWindow(frame, paper) })
  const enclosures = await readEnclosures(frame, paper.id)
  const returnables = enclosures.filter((one) => one.fate === 'returned').map((one) => one.name)
  const data = { dispatchedOn: on, channel, reference, returnables }
  frame.record({ event: 'notice-dispatched', paperId: paper.id, data })
  await enterLetters(frame, ready.event)
  return accept({ paperId: paper.id, returnables, reference })
})
