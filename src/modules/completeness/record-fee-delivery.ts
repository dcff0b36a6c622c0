import { day } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { openPaper, type Target } from '#modules/cases/index.ts'
import { deliverFeeCallIn } from './deliver-fee-call-in.ts'
import { findOpenFeeCall } from './fees-store.ts'

/** Records when the call to pay reached its addressee; its term runs from that day (art. 261 § 1, art. 57 KPA). */
export const recordFeeDelivery = act(
  'completeness.record-fee-delivery',
  async (frame, input: Target & { deliveredOn: string }) => {
    const opened = await openPaper(frame, 'completeness.record-fee-delivery', input)
    if (!opened.ok) return opened
    const { id: paperId } = opened.event
    const call = await findOpenFeeCall(frame.tx, paperId)
    if (!call || call.deliveredOn) return refuse({ why: 'no-fee-call-to-deliver' })
    const delivered = await deliverFeeCallIn(frame, { paperId, call }, { termFrom: day(input.deliveredOn) })
    return delivered.ok ? accept({ paperId, lastDay: delivered.event.lastDay }) : delivered
  },
)
