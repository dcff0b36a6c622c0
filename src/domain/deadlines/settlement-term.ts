/** By when the office must settle a case (art. 35 KPA or the card's own term), and by when it means to. */
import { firstWorkingDayOnOrAfter, lastWorkingDayOnOrBefore, type OpeningCalendar } from '../calendar/opening.ts'
import { polishDayWithWeekday } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { type Exclusion, extendBy } from './exclusions.ts'
import { endOfTerm, type Term } from './term.ts'
import type { TermLength } from './term-length.ts'

/** The card's rule: a length counted from filing, or „niezwłocznie” (art. 35 § 1–2, art. 12 § 2 KPA). */
export type SettlementRule = TermLength | 'at-once'

/**
 * The statutory end with its derivation, and the internal target: the last working day on or before the nominal end
 * of the term without exclusions. Whether § 4 moves the office's own terms is disputed; the target is right either way.
 */
export type SettlementTerm = { statutory: Term; internalTarget: Day }

/**
 * Computes the term of a case from the day the application was filed, also when it was incomplete (art. 61 § 3 KPA).
 * `exclusions` are the periods of art. 35 § 5; without `opening` the legal calendar decides what a working day is.
 * Throws `TermError` for an absurd rule.
 */
export function settlementTerm({
  filedOn,
  rule,
  exclusions = [],
  opening,
}: {
  filedOn: Day
  rule: SettlementRule
  exclusions?: readonly Exclusion[]
  opening?: OpeningCalendar
}): SettlementTerm {
  if (rule === 'at-once') return atOnce(filedOn, opening)
  const plain = endOfTerm({ from: filedOn, length: rule, roll: 'art-57' })
  const target = lastWorkingDayOnOrBefore(plain.nominalEnd, opening)
  return {
    statutory: extendBy(plain, exclusions, 'art-57'),
    // a short term over a long weekend has no working day of its own
    internalTarget: isBefore(target, filedOn) ? firstWorkingDayOnOrAfter(filedOn, opening) : target,
  }
}

/** „Niezwłocznie” names no day; the first day on which the office works is the soonest it can mean. */
function atOnce(filedOn: Day, opening?: OpeningCalendar): SettlementTerm {
  const soonest = firstWorkingDayOnOrAfter(filedOn, opening)
  const text = `Sprawę załatwia się niezwłocznie: ${polishDayWithWeekday(soonest)}.`
  const steps = [{ day: soonest, text, basis: 'art. 35 § 1–2 i art. 12 § 2 KPA' }]
  return { statutory: { from: filedOn, nominalEnd: soonest, lastDay: soonest, steps }, internalTarget: soonest }
}
