import type { OfficeDays } from '../calendar/office-days.ts'
import type { Day } from '../calendar/temporal.ts'
import { type SettlementRule, settlementTerm } from '../deadlines/settlement-term.ts'
import type { TermStep } from '../deadlines/term.ts'

/** The date the client hears at the window (seed step 4), and why. */
export type DatePromise = { expectedOn: Day; why: readonly TermStep[] }

/**
 * Expected date from the card's rule: the last working day on or before the statutory end, so that a promise never
 * exceeds the law (art. 35 KPA) by the office's days. Null when the card names no term: nothing is promised that nobody computed.
 */
export function promise(filedOn: Day, rule: SettlementRule | null, days: OfficeDays): DatePromise | null {
  if (rule === null) return null
  const term = settlementTerm({ filedOn, rule, calendar: days.legal, opening: days.opening })
  return { expectedOn: term.internalTarget, why: term.statutory.steps }
}
