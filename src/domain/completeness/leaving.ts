import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { postingGrace } from '../deadlines/cure-term.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** The first day on which an officer may decide: after the last day and the days in which a posted cure may still come. */
export function firstDayToLeave(lastDay: Day): Day {
  return postingGrace(lastDay).add({ days: 1 })
}

/** The latest last day whose grace has passed today: lists of papers that wait for an officer ask the database with it. */
export function latestLapsed(today: Day): Day {
  // the first day to leave lies a fixed number of calendar days after the last day
  const apart = today.until(firstDayToLeave(today)).days
  return today.subtract({ days: apart })
}

export type LeavingRefusal =
  | { why: 'summons-not-delivered' }
  | { why: 'cure-may-still-come'; from: string }
  | { why: 'nothing-formal-missing' }
  | { why: 'leaving-already-decided' }

/**
 * May an authorised officer leave the application unexamined today (art. 64 § 2 KPA)? The delivery must be proven, the
 * term and the posting grace must have passed, a formal lack must remain. A timer never decides (NSA I OPS 2/13).
 */
export function mayLeave(facts: {
  today: Day
  lastDay: Day | null
  /** Items of the summons in force that nobody cured. */
  uncured: number
  leaving: 'none' | 'decided'
}): Outcome<{ lastDay: Day }, LeavingRefusal> {
  if (facts.leaving === 'decided') return refuse({ why: 'leaving-already-decided' })
  if (facts.lastDay === null) return refuse({ why: 'summons-not-delivered' })
  if (facts.uncured === 0) return refuse({ why: 'nothing-formal-missing' })
  const from = firstDayToLeave(facts.lastDay)
  if (isBefore(facts.today, from)) return refuse({ why: 'cure-may-still-come', from: polishDay(from) })
  return accept({ lastDay: facts.lastDay })
}

export type DispatchRefusal = { why: 'dispatched-before-decision' } | { why: 'dispatched-in-future' }

/** May this day be recorded as the dispatch of the notice? From it on a late cure no longer helps. */
export function mayDispatch(facts: { decidedOn: Day; dispatchedOn: Day; today: Day }): Outcome<Day, DispatchRefusal> {
  if (isBefore(facts.dispatchedOn, facts.decidedOn)) return refuse({ why: 'dispatched-before-decision' })
  if (isBefore(facts.today, facts.dispatchedOn)) return refuse({ why: 'dispatched-in-future' })
  return accept(facts.dispatchedOn)
}
