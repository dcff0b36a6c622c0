import { day } from '#domain/calendar/temporal.ts'
import { deliverFeeCall } from '#domain/completeness/fee-call.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, officeDaysOf, openPaper, type Target } from '#modules/cases/index.ts'
import { findOpenFeeCall, setFeeDelivered } from './fees-store.ts'

/** Records when the call to pay reached its addressee; its term runs from that day (art. 261 § 1, art. 57 KPA). */
export const recordFeeDelivery = act(
  'completeness.record-fee-delivery',
  async (frame, input: Target & { deliveredOn: string }) => {
    const opened = await openPaper(frame, 'completeness.record-fee-delivery', input)
    if (!opened.ok) return opened
    const paper = opened.event
    const call = await findOpenFeeCall(frame.tx, paper.id)
    if (!call || call.deliveredOn) return refuse({ why: 'no-fee-call-to-deliver' })
    const { days } = call
    const deliveredOn = day(input.deliveredOn)
    const { legal: calendar } = await officeDaysOf(frame.tx)
    const term = deliverFeeCall({ issuedOn: day(call.issuedOn), deliveredOn, days, today: frame.today, calendar })
    if (!term.ok) return term
    await setFeeDelivered(frame.tx, call.id, term.event)
    await changePaper(frame.tx, paper.id, {})
    const lastDay = term.event.lastDay.toString()
    const data = { deliveredOn: input.deliveredOn, lastDay }
    frame.record({ event: 'fee-call-delivered', paperId: paper.id, data })
    return accept({ paperId: paper.id, lastDay })
  },
)
