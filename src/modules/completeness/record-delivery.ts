import { day } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { openPaper, type Target } from '#modules/cases/index.ts'
import { deliverSummonsIn } from './deliver-summons-in.ts'
import { type Delivery, inForce, readSummonses } from './summonses-store.ts'

export type DeliveryOrder = Target & { deliveredOn: string; how: Delivery['how']; note: string }

/** Records when the summons reached its addressee: from that day the term runs (art. 57 § 1, 64 § 2 KPA). */
export const recordDelivery = act('completeness.record-delivery', async (frame, input: DeliveryOrder) => {
  const opened = await openPaper(frame, 'completeness.record-delivery', input)
  if (!opened.ok) return opened
  const { id: paperId } = opened.event
  const found = inForce(await readSummonses(frame.tx, paperId))
  if (!found || found.deliveredOn) return refuse({ why: 'no-summons-to-deliver' })
  const summons = { ...found, issuedOn: day(found.issuedOn) }
  const { how, note, deliveredOn } = input
  const delivered = await deliverSummonsIn(frame, { paperId, summons }, { how, note, termFrom: day(deliveredOn) })
  return delivered.ok ? accept({ paperId, lastDay: delivered.event.lastDay }) : delivered
})
