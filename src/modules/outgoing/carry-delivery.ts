import { type Day, day } from '#domain/calendar/temporal.ts'
import type { Delivery } from '#domain/deadlines/delivery.ts'
import type { TermStep } from '#domain/deadlines/term.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import { lastOf, type OutgoingSubject, type OutgoingWay } from '#domain/posting/outgoing-letter.ts'
import { formatOutgoingNumber } from '#domain/registers/outgoing-number.ts'
import { message } from '#messages/index.ts'
import type { ActFrame } from '#modules/act.ts'
import type { Refusal } from '#web/act.ts'
import { type OutgoingItem, readCopies, setStanding } from './store.ts'
import { wayWords } from './way-words.ts'

/** A delivery that is proved, as the owner of the letter takes it over. */
export type ProvedDelivery = {
  how: OutgoingWay | 'refused'
  deliveredOn: Day
  /** Later than `deliveredOn` only where a fiction ended on a free day. */
  termFrom: Day
  steps: readonly TermStep[]
  note: string
}

/** `without-effect`: the letter was replaced, delivered another way before, or its matter went on without it. */
export type Carried = 'carried' | 'without-effect'

/** How the module that owns a letter takes its delivery over, in the frame's transaction; it locks what it changes. */
export type CarryDelivery = (
  frame: ActFrame,
  subjectId: string,
  delivery: ProvedDelivery,
) => Promise<Outcome<Carried, Refusal>>

/** What the owner of a letter does in the frame's transaction when its sending came to nothing, or goes on after all. */
export type SendingTurns = {
  /** Every copy that went out is known not to be delivered. */
  cameToNothing(frame: ActFrame, subjectId: string): Promise<void>
  /** The very same sending goes on; refused when the letter left otherwise or its file is another now. */
  goesOn(
    frame: ActFrame,
    subjectId: string,
    sending: { dispatchedOn: string; fileSha256: string | null },
  ): Promise<Outcome<unknown, Refusal>>
}

/** By kind of letter; an order and a notice of leaving keep no day of delivery beyond the register. */
export type Carriers = {
  deliveries: Partial<Record<OutgoingSubject, CarryDelivery>>
  turns: Partial<Record<OutgoingSubject, SendingTurns>>
}

/** Tells the owner of a letter that nothing came of its sending, once no copy is on its way. */
export async function carryReturn(frame: ActFrame, carriers: Carriers, item: OutgoingItem): Promise<void> {
  const copies = await readCopies(frame.tx, item.subject_id)
  if (copies.every(({ standing }) => standing === 'undelivered'))
    await carriers.turns[item.subject_kind]?.cameToNothing(frame, item.subject_id)
}

/**
 * Writes the delivery of a locked entry and carries it to the letter it belongs to, once every copy of the letter is
 * delivered (art. 40 § 3 KPA).
 */
export async function carryDelivery(
  frame: ActFrame,
  carriers: Carriers,
  item: OutgoingItem,
  delivery: Delivery,
): Promise<Outcome<Carried | 'waits-for-others', Refusal>> {
  await setStanding(frame.tx, item.id, {
    standing: 'delivered',
    delivered_on: delivery.deliveredOn.toString(),
    effect: delivery.effect,
    term_from: delivery.termFrom.toString(),
    doubts: [...delivery.doubts],
    derivation: JSON.stringify(delivery.steps.map((step) => ({ ...step, day: step.day?.toString() }))),
  })
  const copies = await readCopies(frame.tx, item.subject_id)
  const last = lastOf(copies.map(provedBy))
  const carry = carriers.deliveries[item.subject_kind]
  if (!last) return accept('waits-for-others')
  if (!carry) return accept('without-effect')
  return carry(frame, item.subject_id, last)
}

/** The delivery of a copy as it was written. */
function provedBy(item: OutgoingItem): ProvedDelivery | null {
  if (!item.delivered_on || !item.term_from) return null
  const steps = (item.derivation as { day?: string; text: string; basis: string }[]).map(({ day: on, ...step }) =>
    on ? { ...step, day: day(on) } : step,
  )
  const refused = steps.at(-1)?.basis.startsWith('art. 47')
  return {
    how: refused ? 'refused' : item.way,
    deliveredOn: day(item.delivered_on),
    termFrom: day(item.term_from),
    steps,
    note: message('outgoing.proof', { entry: formatOutgoingNumber(item), way: wayWords(item) }),
  }
}
