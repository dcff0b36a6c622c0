import type { Delivery } from '#domain/deadlines/delivery.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { formatOutgoingNumber } from '#domain/registers/outgoing-number.ts'
import type { ActFrame } from '#modules/act.ts'
import type { ItemOwner } from '#modules/e-delivery/index.ts'
import type { Refusal } from '#web/act.ts'
import { type Carriers, carryDelivery, carryReturn } from './carry-delivery.ts'
import { lockItem, readCopies, setReference, setStanding } from './store.ts'

/** What the register of outgoing items does when a letter moves in e-Doręczenia: as it does with a return slip. */
export function adeOwner(carriers: Carriers): ItemOwner {
  return {
    async sent(frame, itemId, proofNumber) {
      const item = await lockItem(frame.tx, itemId)
      if (item.reference === '') await setReference(frame.tx, itemId, proofNumber)
      record(frame, item, 'ade-sent', { number: proofNumber })
    },
    delivered: (frame, itemId, delivery) => delivered(frame, carriers, itemId, delivery),
    async undelivered(frame, itemId, event, reason) {
      const item = await lockItem(frame.tx, itemId)
      await setStanding(frame.tx, itemId, { standing: 'undelivered' })
      record(frame, item, event, { reason })
      await carryReturn(frame, carriers, item)
    },
    async goesAgain(frame, itemId, fileSha256) {
      const item = await lockItem(frame.tx, itemId)
      const copies = await readCopies(frame.tx, item.subject_id)
      const last = copies.find((copy) => copy.document_id === item.document_id && copy.addressee === item.addressee)
      if (last?.id !== item.id) return refuse({ why: 'ade-letter-sent-otherwise' })
      const sending = { dispatchedOn: item.dispatched_on, fileSha256 }
      const again = await carriers.turns[item.subject_kind]?.goesOn(frame, item.subject_id, sending)
      if (again && !again.ok) return again
      await setStanding(frame.tx, itemId, { standing: 'sent' })
      return accept('again')
    },
  }
}

async function delivered(
  frame: ActFrame,
  carriers: Carriers,
  itemId: string,
  delivery: Delivery,
): Promise<Outcome<unknown, Refusal>> {
  const item = await lockItem(frame.tx, itemId)
  // the first delivery that has effect stands (art. 46 KPA)
  if (item.delivered_on) return accept('without-effect')
  const deliveredOn = delivery.deliveredOn.toString()
  record(frame, item, 'outgoing-delivered', { deliveredOn, effect: delivery.effect })
  return carryDelivery(frame, carriers, item, delivery)
}

type Item = Awaited<ReturnType<typeof lockItem>>

function record(frame: ActFrame, item: Item, event: string, data: Record<string, unknown>): void {
  const entry = formatOutgoingNumber(item)
  frame.record({ event, paperId: item.paper_id, caseId: item.case_id, data: { entry, ...data } })
}
