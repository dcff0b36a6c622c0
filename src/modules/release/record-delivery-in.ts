import { type Day, day } from '#domain/calendar/temporal.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import { deliveredOn } from '#domain/release/delivery-days.ts'
import type { ActFrame } from '#modules/act.ts'
import type { LockedCase } from '#modules/cases/index.ts'
import { closeWhenDelivered } from './deliver-in.ts'
import { changeResult, type LockedResult } from './store.ts'

/** Records the delivery of a locked document that was sent; the last one of its case ends the case (T26). */
export async function recordDeliveryIn(
  frame: ActFrame,
  { found, result }: { found: LockedCase; result: LockedResult },
  proof: { deliveredOn: Day; evidence: string },
): Promise<Outcome<{ case: 'closed' | 'open' }, { why: string }>> {
  const on = deliveredOn(proof.deliveredOn, day(result.dispatched_on ?? result.signed_on), frame.today)
  if (!on.ok) return on
  const evidence = [result.evidence, proof.evidence].filter((part) => part !== '').join('; ')
  await changeResult(frame.tx, result.id, { state: 'delivered', delivered_on: on.event.toString(), evidence })
  const said = { deliveredOn: on.event.toString(), evidence: proof.evidence }
  const data = { title: result.title, ...said, resultId: result.id }
  frame.record({ event: 'result-delivered', paperId: result.paper_id, caseId: found.id, data })
  return accept({ case: await closeWhenDelivered(frame, found) })
}
