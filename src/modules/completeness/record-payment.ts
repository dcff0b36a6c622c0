import { day, isBefore } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { openPaper, type Target } from '#modules/cases/index.ts'
import { endFee } from './end-fee.ts'
import { findOpenFeeCall } from './fees-store.ts'

export type PaymentOrder = Target & { paidOn: string; note: string }

/** Records that the called fee was paid; also after the term, as long as the application was not returned. */
export const recordPayment = act('completeness.record-payment', async (frame, input: PaymentOrder) => {
  const opened = await openPaper(frame, 'completeness.record-payment', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const call = await findOpenFeeCall(frame.tx, paper.id)
  if (!call) return refuse({ why: 'no-fee-call-open' })
  if (isBefore(frame.today, day(input.paidOn))) return refuse({ why: 'paid-in-future' })
  const data = { paidOn: input.paidOn, what: call.what, grosze: call.grosze }
  frame.record({ event: 'fee-paid', paperId: paper.id, data })
  const end = { outcome: 'paid', paidOn: input.paidOn, note: input.note, mark: 'present' } as const
  return accept({ paperId: paper.id, state: await endFee(frame, paper, call, end) })
})
