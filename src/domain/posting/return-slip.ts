/**
 * What a return slip (zwrotka, paper or electronic) says of a registered letter: delivered, still waiting, or not delivered
 * with the reason. Impossible days are refused; a slip that proves too little is kept, and a person decides.
 */
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore, laterOf } from '../calendar/temporal.ts'
import { type Delivery, type DeliveryFacts, type DeliveryRefusal, delivery } from '../deadlines/delivery.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** The days on which notices of a waiting letter were left (art. 44 § 2–3 KPA). */
type Notices = { firstNotice: Day; secondNotice: Day | null }

/** Who took the letter; 'authorised' is a proxy, a representative or a person receiving mail for an organisation. */
type Taker = 'addressee' | 'authorised' | 'household-member' | 'neighbour' | 'caretaker'

/** Why a letter came back without waiting for anybody. */
export type NoAddressee = 'address-incomplete' | 'moved-away' | 'unknown' | 'deceased'

/**
 * 'received': taken at the door, or at the post office after a notice. 'noticed': it waits, nothing is settled.
 * 'sent-back': nobody came for it. 'undeliverable': there was nobody to leave a notice for.
 */
export type ReturnSlip =
  | { outcome: 'received'; on: Day; taker: Taker; takerNotice: 'left' | 'not-left'; notices: Notices | null }
  | { outcome: 'refused'; on: Day }
  | { outcome: 'noticed'; notices: Notices }
  | { outcome: 'sent-back'; on: Day; notices: Notices }
  | { outcome: 'undeliverable'; on: Day; reason: NoAddressee }

/** Faults of the procedure that leave the letter undelivered; each has its sentence as a refusal. */
const PROVES_TOO_LITTLE = [
  'second-notice-missing',
  'second-notice-too-early',
  'second-notice-after-storage',
  'substitute-notice-missing',
] as const
type Insufficient = Extract<DeliveryRefusal, { why: (typeof PROVES_TOO_LITTLE)[number] }>

export type SlipReading =
  | { standing: 'delivered'; delivery: Delivery }
  | { standing: 'waiting'; storedUntil: Day }
  | { standing: 'undelivered'; reason: { why: NoAddressee | 'sent-back-early' } | Insufficient }

export type SlipRefusal =
  | Exclude<DeliveryRefusal, Insufficient>
  | { why: 'slip-in-future' }
  | { why: 'slip-returned-before-notice'; noticedOn: string }

export type SlipContext = { dispatchedOn: Day; today: Day; calendar: LegalCalendar }

/** A letter waits so long from the first notice (art. 44 § 1 KPA). */
const STORAGE_DAYS = 14

/** Reads a slip. The day of delivery and its story come from the rules of delivery; nothing here counts a term. */
export function readReturnSlip(slip: ReturnSlip, context: SlipContext): Outcome<SlipReading, SlipRefusal> {
  const { dispatchedOn, today } = context
  const days = daysOf(slip)
  if (days.some((one) => isBefore(today, one))) return refuse({ why: 'slip-in-future' })
  if (days.some((one) => isBefore(one, dispatchedOn)))
    return refuse({ why: 'delivery-before-dispatch', dispatchedOn: polishDay(dispatchedOn) })
  if (slip.outcome === 'undeliverable') return accept({ standing: 'undelivered', reason: { why: slip.reason } })
  if (slip.outcome === 'sent-back') return readSentBack(slip, context)
  if (slip.outcome === 'noticed') return readWaiting(slip.notices)
  return deliveredBy(factsOf(slip), context)
}

function daysOf(slip: ReturnSlip): Day[] {
  const notices = 'notices' in slip && slip.notices ? [slip.notices.firstNotice, slip.notices.secondNotice] : []
  return [...notices, 'on' in slip ? slip.on : null].filter((one) => one !== null)
}

function readWaiting({ firstNotice, secondNotice }: Notices): Outcome<SlipReading, SlipRefusal> {
  if (secondNotice && isBefore(secondNotice, firstNotice))
    return refuse({ why: 'second-notice-before-first', firstNotice: polishDay(firstNotice) })
  return accept({ standing: 'waiting', storedUntil: firstNotice.add({ days: STORAGE_DAYS }) })
}

/** The fiction needs the whole storage: a letter sent back on the fourteenth day or before was not stored long enough. */
function readSentBack(
  { on, notices }: Extract<ReturnSlip, { outcome: 'sent-back' }>,
  context: SlipContext,
): Outcome<SlipReading, SlipRefusal> {
  const { firstNotice, secondNotice } = notices
  const noticed = laterOf(firstNotice, secondNotice ?? firstNotice)
  if (isBefore(on, noticed)) return refuse({ why: 'slip-returned-before-notice', noticedOn: polishDay(noticed) })
  const read = deliveredBy({ how: 'two-notices', ...notices, collectedOn: null }, context)
  const stored = isBefore(firstNotice.add({ days: STORAGE_DAYS }), on) ? 'long-enough' : 'too-short'
  if (!read.ok || read.event.standing !== 'delivered' || stored === 'long-enough') return read
  return accept({ standing: 'undelivered', reason: { why: 'sent-back-early' } })
}

function factsOf(slip: Extract<ReturnSlip, { outcome: 'received' | 'refused' }>): DeliveryFacts {
  const { on } = slip
  if (slip.outcome === 'refused') return { how: 'refused', on }
  const { taker, takerNotice, notices } = slip
  if (notices) return { how: 'two-notices', ...notices, collectedOn: on }
  if (taker === 'addressee' || taker === 'authorised') return { how: 'received', on }
  return { how: 'substitute', on, taker, notice: takerNotice }
}

function deliveredBy(facts: DeliveryFacts, context: SlipContext): Outcome<SlipReading, SlipRefusal> {
  const outcome = delivery(facts, context.dispatchedOn, context.calendar)
  if (outcome.ok) return accept({ standing: 'delivered', delivery: outcome.event })
  const { refusal } = outcome
  return isInsufficient(refusal) ? accept({ standing: 'undelivered', reason: refusal }) : refuse(refusal)
}

function isInsufficient(refusal: DeliveryRefusal): refusal is Insufficient {
  return PROVES_TOO_LITTLE.some((why) => why === refusal.why)
}
