import { day } from '#domain/calendar/temporal.ts'
import { accept } from '#domain/outcome.ts'
import { deliveredOn } from '#domain/release/delivery-days.ts'
import { inResultState } from '#domain/release/result-states.ts'
import { act } from '#modules/act.ts'
import { lockCase } from '#modules/cases/index.ts'
import { atHand } from './accept-at-bok.ts'
import { closeWhenDelivered } from './deliver-in.ts'
import { changeResult, getCaseOfResult, lockResult } from './store.ts'

export type DeliveryRecord = { resultId: string; deliveredOn: string; evidence: string }

/** The proof of delivery came back: its day and what proves it; the last one ends the case (T26). */
export const recordDelivery = act<DeliveryRecord, { resultId: string; case: 'closed' | 'open' }, { why: string }>(
  'release.record-delivery',
  async (frame, input) => {
    const { tx } = frame
    const found = await lockCase(tx, await getCaseOfResult(tx, input.resultId))
    const result = await lockResult(tx, input.resultId)
    frame.allow({ unitIds: [found.unit_id] }, result.id)
    const now = inResultState(atHand(result), 'release.record-delivery')
    if (!now.ok) return now
    const dispatched = day(result.dispatched_on ?? result.signed_on)
    const on = deliveredOn(day(input.deliveredOn), dispatched, frame.today)
    if (!on.ok) return on
    const evidence = [result.evidence, input.evidence].filter((part) => part !== '').join('; ')
    await changeResult(tx, result.id, { state: 'delivered', delivered_on: input.deliveredOn, evidence })
    const data = { title: result.title, deliveredOn: input.deliveredOn, evidence: input.evidence, resultId: result.id }
    frame.record({ event: 'result-delivered', paperId: result.paper_id, caseId: found.id, data })
    return accept({ resultId: result.id, case: await closeWhenDelivered(frame, found) })
  },
)
