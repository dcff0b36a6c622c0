import type { PaperState } from './paper-states.ts'

/** What a paper waits for next: a cure (art. 64 § 2), a fee (art. 261), the case (art. 35) or the promised date. */
export type DeadlineKind = 'cure' | 'fee' | 'case' | 'promise'

/** The days a paper's deadline is chosen from, ISO 'YYYY-MM-DD' or null when not set. */
export type DeadlineFacts = {
  state: PaperState
  cureLastDay: string | null
  feeLastDay: string | null
  caseEnd: string | null
  expectedOn: string | null
}

/** The one term to show with a paper: the nearest thing that somebody must do. Null for a paper that waits for nothing. */
export function paperDeadline(facts: DeadlineFacts): { kind: DeadlineKind; day: string } | null {
  if (ended.includes(facts.state)) return null
  if (facts.state === 'cure-running') return dated('cure', facts.cureLastDay)
  if (facts.state === 'fee-due') return dated('fee', facts.feeLastDay)
  return dated('case', facts.caseEnd) ?? dated('promise', facts.expectedOn)
}

const ended: readonly PaperState[] = ['left-unexamined', 'forwarded', 'returned', 'closed', 'annulled', 'withdrawn']

function dated(kind: DeadlineKind, day: string | null): { kind: DeadlineKind; day: string } | null {
  return day === null ? null : { kind, day }
}
