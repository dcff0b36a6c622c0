import { day } from '#domain/calendar/temporal.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import { slipAwaited } from '#domain/posting/outgoing-letter.ts'
import { type ReturnSlip, readReturnSlip, type SlipReading } from '#domain/posting/return-slip.ts'
import { formatOutgoingNumber } from '#domain/registers/outgoing-number.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { readOfficeDays } from '#modules/cases/index.ts'
import type { Act, Refusal } from '#web/act.ts'
import { type Carriers, carryDelivery, carryReturn } from './carry-delivery.ts'
import { readItemSubject } from './item-subject.query.ts'
import { insertSlip, lockItem, type OutgoingItem, setStanding } from './store.ts'

export type SlipEntry = { itemId: string; slip: ReturnSlip }

export type RecordedSlip = {
  itemId: string
  standing: SlipReading['standing']
  /** The day in law; null while the letter waits or when it proves no delivery. */
  deliveredOn: string | null
  carried: 'carried' | 'without-effect' | 'waits-for-others' | 'none'
}

/**
 * Enters a return slip: what it proves is read by the rule, kept, and a delivery is carried to the letter it belongs to
 * (art. 42–47 KPA). An impossible slip is refused and nothing is written.
 */
export function recordSlip(carriers: Carriers): Act<SlipEntry, RecordedSlip> {
  return act<SlipEntry, RecordedSlip, Refusal>('outgoing.record-slip', async (frame, { itemId, slip }) => {
    const item = await lockItem(frame.tx, itemId)
    frame.allow(await readItemSubject(frame.tx, item.id), item.id)
    const awaited = slipAwaited({ way: item.way, service: item.service, deliveredOn: item.delivered_on })
    if (!awaited.ok) return awaited
    const { legal: calendar } = await readOfficeDays(frame.tx)
    const read = readReturnSlip(slip, {
      dispatchedOn: day(item.posted_on ?? item.dispatched_on),
      today: frame.today,
      calendar,
    })
    if (!read.ok) return read
    await keep(frame, item, slip, read.event)
    return settle(frame, carriers, item, read.event)
  })
}

async function keep(frame: ActFrame, item: OutgoingItem, slip: ReturnSlip, reading: SlipReading): Promise<void> {
  const notices = 'notices' in slip ? slip.notices : null
  await insertSlip(frame.tx, {
    id: frame.newId(),
    item_id: item.id,
    outcome: slip.outcome,
    on_day: 'on' in slip ? slip.on.toString() : null,
    taker: slip.outcome === 'received' ? slip.taker : null,
    taker_notice: slip.outcome === 'received' ? slip.takerNotice : null,
    first_notice: notices?.firstNotice.toString() ?? null,
    second_notice: notices?.secondNotice?.toString() ?? null,
    standing: reading.standing,
    why: reading.standing === 'undelivered' ? reading.reason.why : null,
    stored_until: reading.standing === 'waiting' ? reading.storedUntil.toString() : null,
    recorded_by: frame.actor.staffId,
    recorded_at: frame.now,
  })
}

async function settle(
  frame: ActFrame,
  carriers: Carriers,
  item: OutgoingItem,
  reading: SlipReading,
): Promise<Outcome<RecordedSlip, Refusal>> {
  const where = { paperId: item.paper_id, caseId: item.case_id }
  const entry = formatOutgoingNumber(item)
  if (reading.standing !== 'delivered') {
    await setStanding(frame.tx, item.id, { standing: reading.standing })
    frame.record({ event: 'slip-recorded', ...where, data: { entry, standing: reading.standing } })
    if (reading.standing === 'undelivered') await carryReturn(frame, carriers, item)
    return accept({ itemId: item.id, standing: reading.standing, deliveredOn: null, carried: 'none' })
  }
  const { delivery } = reading
  const deliveredOn = delivery.deliveredOn.toString()
  frame.record({ event: 'outgoing-delivered', ...where, data: { entry, deliveredOn, effect: delivery.effect } })
  const carried = await carryDelivery(frame, carriers, item, delivery)
  if (!carried.ok) return carried
  return accept({ itemId: item.id, standing: 'delivered', deliveredOn, carried: carried.event })
}
