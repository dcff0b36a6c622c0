import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { endOfTerm, type Term } from '../deadlines/term.ts'
import type { FeeRegime } from '../legal-profiles/profiles.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { CheckItem } from './check-items.ts'

/** Art. 261 § 1 KPA: not shorter than seven days and not longer than fourteen. */
export const FEE_DAYS = { from: 7, to: 14 } as const

/** Art. 261 § 4 KPA: when the authority settles the matter although the fee is not paid. */
export const WAIVER_GROUNDS = ['social', 'important-interest', 'cut-off-term', 'abroad'] as const
export type WaiverGround = (typeof WAIVER_GROUNDS)[number]

export type FeeCallRefusal =
  | { why: 'fee-by-doo' }
  | { why: 'fee-by-tax-law' }
  | { why: 'no-fee-in-this-procedure' }
  | { why: 'not-a-missing-fee' }
  | { why: 'fee-amount-missing' }
  | { why: 'formal-lacks-first' }
  | { why: 'fee-days-out-of-range'; from: number; to: number }

const CLOSED: Record<Exclude<FeeRegime, 'stamp-duty-261'>, FeeCallRefusal> = {
  doo: { why: 'fee-by-doo' },
  'tax-169': { why: 'fee-by-tax-law' },
  none: { why: 'no-fee-in-this-procedure' },
}

/**
 * May the client be called for this fee (art. 261 § 1 KPA)? Only an item of kind `fee`: the duty on a power of attorney is
 * not one, and its lack never stops a matter. The amount comes from the card, or from the clerk where the card has none.
 */
export function callForFee(facts: {
  regime: FeeRegime
  item: CheckItem | undefined
  typedGrosze: number | null
  days: number
  formalLacks: number
}): Outcome<{ what: string; grosze: number; days: number }, FeeCallRefusal> {
  if (facts.regime !== 'stamp-duty-261') return refuse(CLOSED[facts.regime])
  const { item } = facts
  if (item?.kind !== 'fee' || item.mark !== 'missing') return refuse({ why: 'not-a-missing-fee' })
  if (facts.formalLacks > 0) return refuse({ why: 'formal-lacks-first' })
  const grosze = item.amountGrosze ?? facts.typedGrosze
  if (!grosze || grosze < 1) return refuse({ why: 'fee-amount-missing' })
  const { from, to } = FEE_DAYS
  if (!Number.isInteger(facts.days) || facts.days < from || facts.days > to)
    return refuse({ why: 'fee-days-out-of-range', from, to })
  return accept({ what: item.name, grosze, days: facts.days })
}

export type FeeDeliveryRefusal = { why: 'delivered-before-issue' } | { why: 'delivered-in-future' }

/** The term of art. 261 § 1 runs from delivery of the call and moves off free days (art. 57 § 4 KPA). */
export function deliverFeeCall(facts: {
  issuedOn: Day
  deliveredOn: Day
  days: number
  today: Day
  /** The calendar of law as the office holds it; the statutory one when not given. */
  calendar: LegalCalendar
}): Outcome<Term, FeeDeliveryRefusal> {
  if (isBefore(facts.deliveredOn, facts.issuedOn)) return refuse({ why: 'delivered-before-issue' })
  if (isBefore(facts.today, facts.deliveredOn)) return refuse({ why: 'delivered-in-future' })
  return accept(feeTerm(facts))
}

/** The term of a call that was delivered; the same again whenever it is asked. */
export function feeTerm(facts: { deliveredOn: Day; days: number; calendar: LegalCalendar }): Term {
  return endOfTerm({
    from: facts.deliveredOn,
    event: 'fee-call-delivery',
    length: { unit: 'days', count: facts.days },
    roll: 'art-57',
    calendar: facts.calendar,
  })
}

export type ReturnRefusal =
  | { why: 'fee-call-not-delivered' }
  | { why: 'fee-term-runs'; lastDay: string }
  | { why: 'return-already-ordered' }
  | { why: 'fee-exception-holds' }

/** What an officer found of art. 261 § 4 KPA: none of its cases, or the one in which the matter goes on without the fee. */
export type FeeException = 'none' | WaiverGround

/**
 * May the application be returned by order (art. 261 § 2 KPA)? Only after the term passed without payment, and only when
 * the officer looked at art. 261 § 4 and none of its cases holds.
 */
export function mayReturnUnpaid(facts: {
  lastDay: Day | null
  today: Day
  exception: FeeException
  order: 'none' | 'drafted'
}): Outcome<Day, ReturnRefusal> {
  if (facts.order === 'drafted') return refuse({ why: 'return-already-ordered' })
  if (facts.lastDay === null) return refuse({ why: 'fee-call-not-delivered' })
  if (!isBefore(facts.lastDay, facts.today)) return refuse({ why: 'fee-term-runs', lastDay: polishDay(facts.lastDay) })
  if (facts.exception !== 'none') return refuse({ why: 'fee-exception-holds' })
  return accept(facts.today)
}
