import { accept, refuse } from '#domain/outcome.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import { findOrder, findReturnOrder, setOrderWithdrawn } from './orders-store.ts'

/** Takes back an order of return that has not left the office; after dispatch only a complaint is open. */
export const withdrawOrder = act(
  'completeness.withdraw-order',
  async (frame, input: Target & { orderId: string; reason: string }) => {
    const opened = await openPaper(frame, 'completeness.withdraw-order', input)
    if (!opened.ok) return opened
    const paper = opened.event
    const order = await findOrder(frame.tx, paper.id, input.orderId)
    if (!order) return refuse({ why: 'no-such-order' })
    if (order.dispatchedOn) return refuse({ why: 'order-dispatched' })
    // what a restored term set going is not undone by taking back its paper
    if (order.kind !== 'return-unpaid') return refuse({ why: 'order-carried-out' })
    await setOrderWithdrawn(frame.tx, order.id, frame.now, input.reason)
    await changePaper(frame.tx, paper.id, {})
    const data = { orderSign: order.sign, reason: input.reason }
    frame.record({ event: 'order-withdrawn', paperId: paper.id, data })
    return accept({ paperId: paper.id })
  },
)

/** Takes back the order about a fee that was paid or waived before the order was dispatched. */
export async function withdrawOvertakenOrder(frame: ActFrame, paperId: string, feeCallId: string, reason: string) {
  const order = await findReturnOrder(frame.tx, feeCallId)
  if (!order) return
  await setOrderWithdrawn(frame.tx, order.id, frame.now, reason)
  frame.record({ event: 'order-withdrawn', paperId, data: { orderSign: order.sign, reason } })
}
