/** A period that is not counted into the time to settle (art. 35 § 5 KPA), entered by the officer with its evidence. */
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { type CaseNotNow, type CaseState, inCaseState } from '../cases/case-states.ts'
import type { Exclusion, ExclusionReason } from '../deadlines/exclusions.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

export type UncountedRefusal =
  | CaseNotNow
  | { why: 'suspension-has-its-own-act' }
  | { why: 'uncounted-ends-before-start'; from: string }
  | { why: 'uncounted-before-initiation'; initiatedOn: string }
  | { why: 'uncounted-in-future' }
  | { why: 'uncounted-without-note' }

/** May this period be entered? It never moves the internal target; overlaps with others count once. */
export function enterUncountedPeriod(facts: {
  state: CaseState
  reason: ExclusionReason
  from: Day
  to: Day | null
  initiatedOn: Day
  today: Day
  note: string
}): Outcome<Exclusion, UncountedRefusal> {
  const now = inCaseState(facts.state, 'proceedings.enter-uncounted-period')
  if (!now.ok) return now
  const { reason, from, to } = facts
  if (reason === 'suspension') return refuse({ why: 'suspension-has-its-own-act' })
  if (to && isBefore(to, from)) return refuse({ why: 'uncounted-ends-before-start', from: polishDay(from) })
  if (isBefore(from, facts.initiatedOn))
    return refuse({ why: 'uncounted-before-initiation', initiatedOn: polishDay(facts.initiatedOn) })
  if (isBefore(facts.today, from) || (to && isBefore(facts.today, to))) return refuse({ why: 'uncounted-in-future' })
  if (facts.note.trim() === '') return refuse({ why: 'uncounted-without-note' })
  return accept({ from, to, reason })
}
