import { day } from '#domain/calendar/temporal.ts'
import { accept } from '#domain/outcome.ts'
import { inResultState } from '#domain/release/result-states.ts'
import { act } from '#modules/act.ts'
import { lockCaseFile } from '#modules/cases/index.ts'
import { atHand } from './accept-at-bok.ts'
import { recordDeliveryIn } from './record-delivery-in.ts'
import { getCaseOfResult, lockResult } from './store.ts'

export type DeliveryRecord = { resultId: string; deliveredOn: string; evidence: string }

/** The proof of delivery came back: its day and what proves it; the last one ends the case (T26). */
export const recordDelivery = act<DeliveryRecord, { resultId: string; case: 'closed' | 'open' }, { why: string }>(
  'release.record-delivery',
  async (frame, input) => {
    const { tx } = frame
    const found = await lockCaseFile(tx, await getCaseOfResult(tx, input.resultId))
    const result = await lockResult(tx, input.resultId)
    frame.allow({ unitIds: [found.unit_id] }, result.id)
    const now = inResultState(atHand(result), 'release.record-delivery')
    if (!now.ok) return now
    const { evidence } = input
    const recorded = await recordDeliveryIn(frame, { found, result }, { deliveredOn: day(input.deliveredOn), evidence })
    return recorded.ok ? accept({ resultId: result.id, case: recorded.event.case }) : recorded
  },
)
