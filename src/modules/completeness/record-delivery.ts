import { day } from '#domain/calendar/temporal.ts'
import { deliverSummons } from '#domain/completeness/summons.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, officeDaysOf, openPaper, type Target } from '#modules/cases/index.ts'
import { type Delivery, inForce, readSummonses, setDelivered } from './summonses-store.ts'

export type DeliveryOrder = Target & { deliveredOn: string; how: Delivery['how']; note: string }

/** Records when the summons reached its addressee: from that day the term runs (art. 57 § 1, 64 § 2 KPA). */
export const recordDelivery = act('completeness.record-delivery', async (frame, input: DeliveryOrder) => {
  const opened = await openPaper(frame, 'completeness.record-delivery', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const summons = inForce(await readSummonses(frame.tx, paper.id))
  if (!summons || summons.deliveredOn) return refuse({ why: 'no-summons-to-deliver' })
  const term = deliverSummons({
    issuedOn: day(summons.issuedOn),
    deliveredOn: day(input.deliveredOn),
    days: summons.days,
    today: frame.today,
    calendar: (await officeDaysOf(frame.tx)).legal,
  })
  if (!term.ok) return term
  await setDelivered(frame.tx, summons.id, { how: input.how, note: input.note, term: term.event })
  await changePaper(frame.tx, paper.id, { state: 'cure-running' })
  const lastDay = term.event.lastDay.toString()
  const data = { deliveredOn: input.deliveredOn, how: input.how, lastDay }
  frame.record({ event: 'summons-delivered', paperId: paper.id, data })
  return accept({ paperId: paper.id, lastDay })
})
