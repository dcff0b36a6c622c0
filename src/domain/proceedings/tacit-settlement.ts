/** Silence that settles (art. 122a–122h KPA and special acts): only where the procedure knows it, noted and never decided. */
import type { OfficeDays } from '../calendar/office-days.ts'
import { lastWorkingDayOnOrBefore } from '../calendar/opening.ts'
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { type CaseNotNow, type CaseState, inCaseState } from '../cases/case-states.ts'
import { endOfTerm, type Term } from '../deadlines/term.ts'
import type { LegalProfile } from '../legal-profiles/profiles.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/**
 * When silence takes effect. Whether the office's own term moves off a free day is disputed, so the office objects by
 * `objectBy`, the last working day on or before the nominal end, and the client relies on it only from `effectiveOn`, the
 * day following the later last day (art. 122c § 1).
 */
export type TacitTerm = { term: Term; objectBy: Day; effectiveOn: Day; keptBy: 'posting' | 'delivery'; basis: string }

/** The tacit term from the day of the request at the competent authority, the notification, or the inspection. */
export function tacitTerm(
  profile: LegalProfile,
  startedOn: Day,
  days: OfficeDays,
): Outcome<TacitTerm, { why: 'tacit-not-in-this-procedure' }> {
  const { tacit, roll } = profile
  if (tacit === null) return refuse({ why: 'tacit-not-in-this-procedure' })
  const event = tacit.from === 'inspection' ? 'event' : tacit.from
  const term = endOfTerm({ from: startedOn, event, length: tacit.term, roll, calendar: days.legal })
  const objectBy = lastWorkingDayOnOrBefore(term.nominalEnd, days.opening)
  return accept({
    term,
    objectBy,
    effectiveOn: term.lastDay.add({ days: 1 }),
    keptBy: tacit.keptBy,
    basis: tacit.basis,
  })
}

export type TacitRefusal =
  | CaseNotNow
  | { why: 'tacit-not-in-this-procedure' }
  | { why: 'tacit-not-yet'; effectiveOn: string }
  | { why: 'tacit-act-issued'; day: string }
  | { why: 'tacit-summons-undecided' }

export type TacitFacts = {
  state: CaseState
  profile: LegalProfile
  startedOn: Day
  today: Day
  days: OfficeDays
  /** Day on which a decision, an order or an objection was issued: posted, handed to the deliverer or entered (art. 122b). */
  issuedOn: Day | null
  /** A notice that there will be no objection makes it effective on its delivery. */
  noObjectionDeliveredOn: Day | null
  /** Whether a summons for defects moved the term depends on the special act; an officer says. */
  summons: 'none' | 'term-runs' | 'undecided'
}

/** May tacit settlement be noted in the file (art. 122e)? An annotation only: there is no decision to sign. */
export function noteTacitSettlement(facts: TacitFacts): Outcome<{ settledOn: Day; basis: string }, TacitRefusal> {
  const now = inCaseState(facts.state, 'proceedings.note-tacit-settlement')
  if (!now.ok) return now
  const found = tacitTerm(facts.profile, facts.startedOn, facts.days)
  if (!found.ok) return found
  const { term, effectiveOn, basis } = found.event
  const early = facts.noObjectionDeliveredOn
  if (early && !isBefore(facts.today, early) && isBefore(early, effectiveOn)) return accept({ settledOn: early, basis })
  if (facts.summons === 'undecided') return refuse({ why: 'tacit-summons-undecided' })
  if (facts.issuedOn && !isBefore(term.lastDay, facts.issuedOn))
    return refuse({ why: 'tacit-act-issued', day: polishDay(facts.issuedOn) })
  if (isBefore(facts.today, effectiveOn)) return refuse({ why: 'tacit-not-yet', effectiveOn: polishDay(effectiveOn) })
  return accept({ settledOn: effectiveOn, basis })
}
