import { day } from '#domain/calendar/temporal.ts'
import { type FeeException, mayReturnUnpaid } from '#domain/completeness/fee-call.ts'
import { returnOrderContent } from '#domain/documents/return-order.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import { type FeeCall, findOpenFeeCall } from './fees-store.ts'
import { readItems } from './items-store.ts'
import { findReturnOrder } from './orders-store.ts'
import { writeOrder } from './write-order.ts'

export type ReturnOrder = Target & { orderSign: string; exception: FeeException; grounds: string }

/**
 * An officer drafts the order that returns the application for want of the fee (art. 261 § 2 KPA). It takes effect with its
 * dispatch; a fee paid before that takes it back (an order binds from delivery, art. 110 and 126).
 */
export const returnUnpaid = act('completeness.return-unpaid', async (frame, input: ReturnOrder) => {
  const opened = await openPaper(frame, 'completeness.return-unpaid', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const call = await findOpenFeeCall(frame.tx, paper.id)
  if (!call) return refuse({ why: 'no-fee-call-open' })
  const judged = mayReturnUnpaid({
    lastDay: call.lastDay ? day(call.lastDay) : null,
    today: frame.today,
    exception: input.exception,
    order: (await findReturnOrder(frame.tx, call.id)) ? 'drafted' : 'none',
  })
  if (!judged.ok) return judged
  const item = (await readItems(frame.tx, paper.id)).find((one) => one.id === call.itemId)
  const fee = { name: call.what, grosze: call.grosze, basis: item?.basis ?? '' }
  const draft = { kind: 'return-unpaid', feeCallId: call.id, restoringId: null, sign: input.orderSign } as const
  const written = await writeOrder(frame, paper, { ...draft, grounds: input.grounds }, (facts) =>
    returnOrderContent({ ...facts, fee, call: served(call) }),
  )
  if (!written.ok) return written
  await changePaper(frame.tx, paper.id, {})
  const { documentId } = written.event
  const data = { orderSign: input.orderSign, what: call.what }
  frame.record({ event: 'return-ordered', paperId: paper.id, documentId, data })
  return accept({ paperId: paper.id, ...written.event })
})

/** The days of a delivered call, as the order tells them. @throws when it is not delivered */
function served({ issuedOn, deliveredOn, lastDay, days }: FeeCall) {
  if (!deliveredOn || !lastDay) throw new Error('a call without delivery has no days to tell')
  return { of: issuedOn, days, servedOn: deliveredOn, lastDay }
}
