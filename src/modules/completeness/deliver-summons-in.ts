import { type Day, laterOf } from '#domain/calendar/temporal.ts'
import { deliverSummons } from '#domain/completeness/summons.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import { changePaper, readOfficeDays } from '#modules/cases/index.ts'
import type { Refusal } from '#web/act.ts'
import { type Delivery, type DeliveryProof, type Summons, setDelivered } from './summonses-store.ts'

/** How a summons reached its addressee; `termFrom` is the day from which its term runs. */
export type SummonsDelivery = Pick<Delivery, 'how' | 'note'> & { termFrom: Day; proof?: DeliveryProof }

/** Records the delivery of a summons of a locked paper: from now its term runs (art. 57 § 1, 64 § 2 KPA). */
export async function deliverSummonsIn(
  frame: ActFrame,
  { paperId, summons }: { paperId: string; summons: Pick<Summons, 'id' | 'days'> & { issuedOn: Day } },
  { how, note, termFrom, proof }: SummonsDelivery,
): Promise<Outcome<{ lastDay: string }, Refusal>> {
  const { issuedOn, days } = summons
  // a fiction that ended on a free day starts the term after it, which may be tomorrow
  const today = proof ? laterOf(frame.today, termFrom) : frame.today
  const { legal: calendar } = await readOfficeDays(frame.tx)
  const term = deliverSummons({ issuedOn, deliveredOn: termFrom, days, today, calendar })
  if (!term.ok) return term
  await setDelivered(frame.tx, summons.id, { how, note, term: term.event, ...(proof && { proof }) })
  await changePaper(frame.tx, paperId, { state: 'cure-running' })
  const lastDay = term.event.lastDay.toString()
  const deliveredOn = (proof?.deliveredOn ?? termFrom).toString()
  frame.record({ event: 'summons-delivered', paperId, data: { deliveredOn, how, lastDay } })
  return accept({ lastDay })
}
