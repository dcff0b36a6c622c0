/** By when the office must settle a case (art. 35 KPA or the card's own term), and by when it means to. */
import { isFreeDay } from '../calendar/free-days.ts'
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { firstWorkingDayOnOrAfter, lastWorkingDayOnOrBefore, type OpeningCalendar } from '../calendar/opening.ts'
import { polishDay, polishDayWithWeekday } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import type { Exclusion } from './exclusions.ts'
import type { StartEvent } from './start-events.ts'
import { endOfTerm, type Term, type TermStep, termOf } from './term.ts'
import type { TermLength } from './term-length.ts'

/** The card's rule: a length counted from filing, or „niezwłocznie” (art. 35 § 1–2, art. 12 § 2 KPA). */
export type SettlementRule = TermLength | 'at-once'

/**
 * The statutory end with its derivation, and the internal target: the last working day on or before the nominal end
 * of the term without exclusions. Whether § 4 moves the office's own terms is disputed; the target is right either way.
 */
export type SettlementTerm = { statutory: Term; internalTarget: Day }

/** What the term of a case is computed from. */
export type SettlementRequest = {
  filedOn: Day
  rule: SettlementRule
  event?: StartEvent
  exclusions?: readonly Exclusion[]
  asOf?: Day
  opening: OpeningCalendar
  calendar: LegalCalendar
}

/**
 * Computes the term of a case from the day the application was filed, also when it was incomplete (art. 61 § 3 KPA).
 * `exclusions` are the periods of art. 35 § 5. Throws `TermError` for an absurd rule.
 */
export function settlementTerm(request: SettlementRequest): SettlementTerm {
  const { filedOn, rule, event = 'filing', exclusions = [], asOf, opening, calendar } = request
  if (rule === 'at-once') return atOnce(filedOn, opening, calendar)
  const statutory = endOfTerm({
    from: filedOn,
    event,
    length: rule,
    roll: 'art-57',
    notCounted: exclusions,
    ...(asOf && { asOf }),
    calendar,
  })
  const target = lastWorkingDayOnOrBefore(statutory.endByLength, opening)
  return {
    statutory,
    // a short term over a long weekend has no working day of its own
    internalTarget: isBefore(target, filedOn) ? firstWorkingDayOnOrAfter(filedOn, opening) : target,
  }
}

/** The line that says where the internal target comes from: `endByLength` is the end of the term by its length alone. */
export function targetStep(endByLength: Day, day: Day): TermStep {
  const text = `Cel wewnętrzny: ${polishDayWithWeekday(day)}. To dzień pracy urzędu najbliższy końcowi terminu z obliczenia (${polishDay(endByLength)}), bez przesuwania i bez okresów, których nie wlicza się do terminu.`
  return { day, text, basis: 'zasada wewnętrzna urzędu' }
}

/** „Niezwłocznie” names no day; the first ordinary day is the soonest it can mean. */
function atOnce(filedOn: Day, opening: OpeningCalendar, calendar: LegalCalendar): SettlementTerm {
  let soonest = filedOn
  // a closure is the office's own affair: it moves what the office means to do, not what the law expects of it
  while (isFreeDay(soonest, calendar)) soonest = soonest.add({ days: 1 })
  const days = { from: filedOn, firstDay: filedOn, endByLength: soonest, nominalEnd: soonest, lastDay: soonest }
  const statutory = termOf({ event: 'filing', length: 'at-once', roll: 'none', ...days, notCounted: [], passed: [] })
  return { statutory, internalTarget: firstWorkingDayOnOrAfter(filedOn, opening) }
}
