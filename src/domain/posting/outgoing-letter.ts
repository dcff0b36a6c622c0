/** A letter on its way to one addressee, as the register of outgoing items keeps it. */
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import type { Delivery } from '../deadlines/delivery.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** What goes out; 'letter' is any other printed letter: a notice, a forwarding, an order that no later act waits for. */
export const outgoingSubjects = ['summons', 'fee-call', 'leaving', 'order', 'result', 'letter', 'appeal'] as const
export type OutgoingSubject = (typeof outgoingSubjects)[number]

/** How it left the office. */
export const outgoingWays = ['hand', 'post', 'courier', 'e-delivery'] as const
export type OutgoingWay = (typeof outgoingWays)[number]

/** 'undelivered' came back and proves no delivery: a person decides what next. */
export const outgoingStandings = ['sent', 'waiting', 'delivered', 'undelivered'] as const
export type OutgoingStanding = (typeof outgoingStandings)[number]

/** How a letter is handed to the operator. 'with-slip' comes back with a return slip (zwrotka), paper or electronic. */
export const postalServices = ['registered-with-slip', 'registered', 'ordinary'] as const
export type PostalService = (typeof postalServices)[number]

/** Printed letters that only tell something: nothing depends on the day on which they are delivered. */
const TELLS_ONLY = ['notice', 'reminder-forwarding']

/**
 * Whether a letter may be handed to the operator this way. The authority delivers against a receipt (art. 39 § 1 KPA);
 * only a cover letter or a note, from which no term runs, may go without one.
 */
export function serviceFor(
  letter: { subject: OutgoingSubject; documentKind: string | null },
  service: PostalService,
): Outcome<PostalService, { why: 'letter-needs-slip' }> {
  const { subject, documentKind } = letter
  const free = subject === 'appeal' || (subject === 'letter' && TELLS_ONLY.includes(documentKind ?? ''))
  return service === 'registered-with-slip' || free ? accept(service) : refuse({ why: 'letter-needs-slip' })
}

/**
 * Whether a printed letter may stay in the office after all. A call from whose delivery a term runs may not: its matter
 * would wait for ever; it is written anew, or what was called for is entered.
 */
export function mayBeKept(subject: OutgoingSubject): Outcome<'kept', { why: 'letter-awaited-by-term' }> {
  return subject === 'letter' ? accept('kept') : refuse({ why: 'letter-awaited-by-term' })
}

export type SlipNotAwaited = { why: 'slip-not-for-this-way' } | { why: 'slip-after-delivery'; deliveredOn: string }

/**
 * Whether a return slip may still be entered: only paper has one, and the first delivery that has effect stands
 * (art. 40, 46 KPA). A slip that proved nothing may be followed by one that does.
 */
export function slipAwaited(item: {
  way: OutgoingWay
  service: PostalService | null
  deliveredOn: string | null
}): Outcome<'awaited', SlipNotAwaited> {
  const receipted = item.way === 'courier' || (item.way === 'post' && item.service === 'registered-with-slip')
  if (!receipted) return refuse({ why: 'slip-not-for-this-way' })
  if (item.deliveredOn) return refuse({ why: 'slip-after-delivery', deliveredOn: item.deliveredOn })
  return accept('awaited')
}

/** So many days after posting a slip should be back: fourteen of storage (art. 44 § 1 KPA), and a week on the way. */
const SLIP_BACK_DAYS = 21

/** Letters posted before this day, whose slip has settled nothing, need a person: to ask the operator, or to send again. */
export function slipsLateBefore(today: Day): Day {
  return today.subtract({ days: SLIP_BACK_DAYS })
}

export type LeavingDayRefusal =
  | { why: 'letter-left-before-written'; writtenOn: string }
  | { why: 'letter-left-in-future' }

/** A letter leaves once it is written, and not after today: no term runs from here, but no slip may tell an earlier day. */
export function leavingDay(leftOn: Day, writtenOn: Day, today: Day): Outcome<Day, LeavingDayRefusal> {
  if (isBefore(today, leftOn)) return refuse({ why: 'letter-left-in-future' })
  if (isBefore(leftOn, writtenOn)) return refuse({ why: 'letter-left-before-written', writtenOn: polishDay(writtenOn) })
  return accept(leftOn)
}

/** A delivery that stands, of one of several copies of the same letter. */
export type DeliveredCopy = Pick<Delivery, 'deliveredOn' | 'termFrom'>

/**
 * The delivery that starts the term of a letter sent to several addressees: the last of them (art. 40 § 3, 57 § 1 KPA),
 * and none as long as one copy is not delivered.
 */
export function lastOf<Copy extends DeliveredCopy>(copies: readonly (Copy | null)[]): Copy | null {
  const delivered = copies.filter((copy) => copy !== null)
  if (delivered.length < copies.length) return null
  const [last = null] = delivered.toSorted((a, b) => b.termFrom.toString().localeCompare(a.termFrom.toString()))
  return last
}
