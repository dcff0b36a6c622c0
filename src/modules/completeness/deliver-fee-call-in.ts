import { type Day, day, laterOf } from '#domain/calendar/temporal.ts'
import { deliverFeeCall } from '#domain/completeness/fee-call.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import { changePaper, readOfficeDays } from '#modules/cases/index.ts'
import type { Refusal } from '#web/act.ts'
import { type FeeCall, setFeeDelivered } from './fees-store.ts'
import type { DeliveryProof } from './summonses-store.ts'

/** Records the delivery of a call to pay of a locked paper: its term runs from `termFrom` (art. 261 § 1, art. 57 KPA). */
export async function deliverFeeCallIn(
  frame: ActFrame,
  { paperId, call }: { paperId: string; call: FeeCall },
  { termFrom, proof }: { termFrom: Day; proof?: DeliveryProof },
): Promise<Outcome<{ lastDay: string }, Refusal>> {
  const today = proof ? laterOf(frame.today, termFrom) : frame.today
  const { days, issuedOn } = call
  const { legal: calendar } = await readOfficeDays(frame.tx)
  const term = deliverFeeCall({ issuedOn: day(issuedOn), deliveredOn: termFrom, days, today, calendar })
  if (!term.ok) return term
  await setFeeDelivered(frame.tx, call.id, term.event, proof)
  await changePaper(frame.tx, paperId, {})
  const lastDay = term.event.lastDay.toString()
  const deliveredOn = (proof?.deliveredOn ?? termFrom).toString()
  frame.record({ event: 'fee-call-delivered', paperId, data: { deliveredOn, lastDay } })
  return accept({ lastDay })
}
