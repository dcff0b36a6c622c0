import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { postingGrace } from '../deadlines/cure-term.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { type CheckItem, formalLacks, type SummonableLack } from './check-items.ts'

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
 * For what an application may be left unexamined (art. 64 § 2 KPA): formal lacks with their article that the summons in
 * force named and nobody removed. Evidence, fees and courtesies never get here, whatever was clicked before.
 */
export function lacksToLeaveFor(
  items: readonly CheckItem[],
  summoned: readonly { itemId: string; curedOn: unknown }[],
): SummonableLack[] {
  const open = new Set(summoned.filter((item) => item.curedOn === null).map((item) => item.itemId))
  return formalLacks(items).filter((lack) => open.has(lack.itemId))
}

/**
 * May an authorised officer leave the application unexamined today (art. 64 § 2 KPA)? The delivery must be proven, the
 * term and the posting grace must have passed, a formal lack must remain. A timer never decides (NSA I OPS 2/13).
 */
export function mayLeave(facts: {
  today: Day
  lastDay: Day | null
  /** How many `lacksToLeaveFor` found. */
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
