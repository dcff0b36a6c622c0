/** The applicant withdraws (art. 105 § 2, 110 and 137 KPA). */
import { type CaseNotNow, type CaseState, inCaseState } from '../cases/case-states.ts'
import { inState, type NotNow, type PaperState } from '../cases/paper-states.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

export type WithdrawalFacts = {
  paper: PaperState
  /** Null before a case was founded. */
  case: CaseState | null
  form: 'written' | 'protocol' | 'words-only'
  /** A decision binds from its delivery or announcement, not from its signature (art. 110). */
  decision: 'none' | 'signed' | 'delivered'
  /** One of several applicants withdraws for himself alone. */
  applicants: 'all-withdraw' | 'others-go-on'
  otherParties: 'do-not-object' | 'object'
}

/**
 * What follows. `end`: the application is put aside, nothing is decided. `discontinue`: the case ends by a decision.
 * `goes-on`: for the other applicants, or because another party objects and the officer weighs it. `appeal-withdrawn`: the
 * appeal body discontinues its own proceedings (art. 137).
 */
export type Withdrawal = { next: 'end' | 'discontinue' | 'goes-on' | 'appeal-withdrawn'; basis: string }

export type WithdrawalRefusal =
  | NotNow
  | CaseNotNow
  | { why: 'withdrawal-needs-form' }
  | { why: 'withdrawal-after-delivery' }

/** May the withdrawal be recorded, and what follows? */
export function recordWithdrawal(facts: WithdrawalFacts): Outcome<Withdrawal, WithdrawalRefusal> {
  const now = facts.case === null ? inState(facts.paper, ACT) : inCaseState(facts.case, ACT)
  if (!now.ok) return now
  if (facts.form === 'words-only') return refuse({ why: 'withdrawal-needs-form' })
  if (facts.case === 'appealed') return accept({ next: 'appeal-withdrawn', basis: 'art. 137 KPA' })
  if (facts.decision === 'delivered') return refuse({ why: 'withdrawal-after-delivery' })
  if (facts.applicants === 'others-go-on') return accept({ next: 'goes-on', basis: 'art. 62 i art. 105 § 1 KPA' })
  if (facts.case === null) return accept({ next: 'end', basis: 'art. 63 § 1 KPA' })
  if (facts.otherParties === 'object') return accept({ next: 'goes-on', basis: 'art. 105 § 2 KPA' })
  return accept({
    next: 'discontinue',
    basis: facts.decision === 'signed' ? 'art. 110 i art. 105 § 2 KPA' : 'art. 105 § 2 KPA',
  })
}

const ACT = 'proceedings.record-withdrawal'
