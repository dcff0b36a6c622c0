import { day } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { addresseesOf } from '#domain/completeness/addressees.ts'
import { mayDispatch } from '#domain/completeness/leaving.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changePaper, type LockedPaper, openPaper, readForLetter, type Target } from '#modules/cases/index.ts'
import { enterLetters, readyLetters, referencesOf, unsentCopies } from '#modules/outgoing/index.ts'
import { heldAtWindow } from './complete-paper.ts'
import { endFeeCall } from './fees-store.ts'
import type { Dispatch } from './leavings-store.ts'
import { findOrder, type Order, setOrderDispatched } from './orders-store.ts'
import { takeOffShelf } from './shelves-store.ts'

export type OrderDispatch = Target & {
  orderId: string
  dispatchedOn: string
  channel: Dispatch['channel']
  reference: string
  wayReason: string
}

/** Records that an order left the office. Only now does an order of return give the application back to the party. */
export const dispatchOrder = act('completeness.dispatch-order', async (frame, input: OrderDispatch) => {
  const opened = await openPaper(frame, 'completeness.dispatch-order', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const order = await findOrder(frame.tx, paper.id, input.orderId)
  if (!order) return refuse({ why: 'no-such-order' })
  if (order.dispatchedOn) return refuse({ why: 'order-dispatched' })
  const decidedOn = warsawDay(order.decidedAt.getTime())
  const judged = mayDispatch({ decidedOn, dispatchedOn: day(input.dispatchedOn), today: frame.today })
  if (!judged.ok) return judged
  const { dispatchedOn: on, channel, wayReason } = input
  const of = { subject: { kind: 'order', id: order.id }, paperId: paper.id, caseId: null } as const
  const letters = await unsentCopies(frame.tx, { ...of, documentId: order.documentId })
  const ready = await readyLetters(frame, letters, {
    way: channel,
    dispatchedOn: on,
    reference: input.reference,
    wayReason,
  })
  if (!ready.ok) return ready
  const reference = referencesOf(ready.event) || input.reference
  await setOrderDispatched(frame.tx, order.id, { on, channel, reference, by: frame.actor.staffId })
  const data = { orderSign: order.sign, dispatchedOn: on, channel, reference }
  frame.record({ event: 'order-dispatched', paperId: paper.id, data })
  if (order.kind === 'return-unpaid') await giveBack(frame, paper, order)
  else await changePaper(frame.tx, paper.id, {})
  await enterLetters(frame, ready.event)
  return accept({ paperId: paper.id, orderId: order.id, reference })
})

async function giveBack(frame: ActFrame, paper: LockedPaper, order: Order): Promise<void> {
  if (order.feeCallId === null) throw new Error('an order of return is about a fee')
  const end = { outcome: 'returned', paidOn: null, note: order.sign, decidedBy: frame.actor.staffId } as const
  await endFeeCall(frame.tx, order.feeCallId, end)
  await takeOffShelf(frame, paper.id)
  const [addressee] = addresseesOf((await readForLetter(frame, paper)).people)
  const holder = addressee ? ({ holder_kind: 'client', holder_id: addressee.id } as const) : heldAtWindow(frame, paper)
  await changePaper(frame.tx, paper.id, { state: 'returned', ...holder })
  frame.record({ event: 'returned-unpaid', paperId: paper.id, data: { orderSign: order.sign } })
}
