/** The appeal against a decision (art. 127–134 KPA): taken whenever it comes, sent up with the file within seven days. */
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { type Day, isBefore, laterOf } from '../calendar/temporal.ts'
import { type CaseNotNow, type CaseState, inCaseState } from '../cases/case-states.ts'
import { endOfTerm, type Term } from '../deadlines/term.ts'
import type { AppealRule } from '../legal-profiles/profiles.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { namedTerm } from './named-term.ts'

/**
 * The term to appeal that runs for one party from its delivery. A wrong instruction may not harm the party (art. 112): when
 * the document gave more days than the law, they count. Null where nothing is open.
 */
export function appealTerm(
  rule: AppealRule,
  deliveredOn: Day,
  instructedDays: number | null = null,
  calendar: LegalCalendar,
): Term | null {
  if (rule.kind === 'none') return null
  const event = rule.kind === 'appeal' ? 'decision-delivery' : 'order-delivery'
  const count = Math.max(rule.days, instructedDays ?? 0)
  const basis = count > rule.days ? `${rule.basis}; art. 112 KPA` : rule.basis
  const length = { unit: 'days', count, basis } as const
  return endOfTerm({ from: deliveredOn, event, length, roll: 'art-57', calendar })
}

export type AppealFacts = {
  state: CaseState
  /** The day that counts as its filing, and that of its arrival. */
  filedOn: Day
  receivedOn: Day
  lastDay: Day | null
  waived: 'no' | 'yes'
  /** Self-review (art. 132): the office itself agrees in full, and every party appealed or agrees. */
  review: { grants: 'in-full' | 'not'; parties: 'all-appealed-or-agree' | 'others-oppose' }
  calendar: LegalCalendar
}

/** What becomes of it. The office never refuses a late or waived appeal: that is for the appeal body (art. 134). */
export type AppealWay = {
  timing: 'in-time' | 'late' | 'before-delivery'
  note: 'none' | 'late' | 'waived' | 'before-delivery'
  way: 'send' | 'review-or-send'
  sendBy: Term
}

/** The appeal as recorded: what to note for the appeal body, whether self-review is open, and by when the file goes. */
export function recordAppeal(facts: AppealFacts): Outcome<AppealWay, CaseNotNow> {
  const now = inCaseState(facts.state, 'proceedings.record-appeal')
  if (!now.ok) return now
  const timing =
    facts.lastDay === null ? 'before-delivery' : isBefore(facts.lastDay, facts.filedOn) ? 'late' : 'in-time'
  const note = facts.waived === 'yes' ? 'waived' : timing === 'in-time' ? 'none' : timing
  const mayReview = facts.review.grants === 'in-full' && facts.review.parties === 'all-appealed-or-agree'
  return accept({
    timing,
    note,
    way: mayReview && note === 'none' ? 'review-or-send' : 'send',
    sendBy: namedTerm('appeal-forwarding', facts.receivedOn, facts.calendar),
  })
}

/** May the appeal be recorded as sent up that day (art. 133)? Late sending is recorded as it was. */
export function sendAppeal(facts: {
  state: CaseState
  receivedOn: Day
  sentOn: Day
  today: Day
  calendar: LegalCalendar
}): Outcome<{ sentOn: Day; timing: 'in-time' | 'late' }, CaseNotNow | WrongSending> {
  const now = inCaseState(facts.state, 'proceedings.send-appeal')
  if (!now.ok) return now
  if (isBefore(facts.today, facts.sentOn)) return refuse({ why: 'appeal-sent-in-future' })
  if (isBefore(facts.sentOn, facts.receivedOn))
    return refuse({ why: 'appeal-sent-before-received', receivedOn: facts.receivedOn.toString() })
  const { lastDay } = namedTerm('appeal-forwarding', facts.receivedOn, facts.calendar)
  return accept({ sentOn: facts.sentOn, timing: isBefore(lastDay, facts.sentOn) ? 'late' : 'in-time' })
}

export type WrongSending = { why: 'appeal-sent-in-future' } | { why: 'appeal-sent-before-received'; receivedOn: string }

/** How the appeal body ended the matter (art. 138), and where the case then stands. */
export const APPEAL_RESULTS = {
  upheld: { state: 'settled', decision: 'final', basis: 'art. 138 § 1 pkt 1 KPA' },
  changed: { state: 'settled', decision: 'replaced', basis: 'art. 138 § 1 pkt 2 KPA' },
  discontinued: { state: 'settled', decision: 'final', basis: 'art. 138 § 1 pkt 3 KPA' },
  remanded: { state: 'open', decision: 'quashed', basis: 'art. 138 § 2 KPA' },
  inadmissible: { state: 'settled', decision: 'final', basis: 'art. 134 KPA' },
} as const satisfies Record<string, { state: CaseState; decision: 'final' | 'replaced' | 'quashed'; basis: string }>
export type AppealResult = keyof typeof APPEAL_RESULTS

export type AppealResultRefusal =
  | CaseNotNow
  | { why: 'remand-without-return' }
  | { why: 'file-returned-before-result' }
  | { why: 'file-returned-in-future' }

/** The result with the day the file came back; it is asked for where the case runs anew. */
export type AppealEnd = { result: AppealResult; on: Day; fileReturnedOn: Day | null; today: Day }

/** Where the case stands after this result, what became of the decision, and since when the term runs anew (art. 138 § 2). */
export function recordAppealResult(
  state: CaseState,
  { result, on, fileReturnedOn, today }: AppealEnd,
): Outcome<(typeof APPEAL_RESULTS)[AppealResult] & { runsFrom: Day | null }, AppealResultRefusal> {
  const now = inCaseState(state, 'proceedings.record-appeal-result')
  if (!now.ok) return now
  if (result !== 'remanded') return accept({ ...APPEAL_RESULTS[result], runsFrom: null })
  if (fileReturnedOn === null) return refuse({ why: 'remand-without-return' })
  if (isBefore(fileReturnedOn, on)) return refuse({ why: 'file-returned-before-result' })
  if (isBefore(today, fileReturnedOn)) return refuse({ why: 'file-returned-in-future' })
  return accept({ ...APPEAL_RESULTS[result], runsFrom: fileReturnedOn })
}

/** The new decision by which the authority grants an appeal in full itself (art. 132). */
export type SelfReview = {
  state: CaseState
  note: AppealWay['note']
  parties: 'all-appealed-or-agree' | 'others-oppose'
  sent: 'yes' | 'no'
  sendBy: Day
  decidedOn: Day
  receivedOn: Day
  today: Day
}

export type SelfReviewRefusal =
  | CaseNotNow
  | { why: 'review-after-sending' }
  | { why: 'review-of-doubtful-appeal' }
  | { why: 'review-opposed' }
  | { why: 'review-in-future' }
  | { why: 'review-before-appeal' }
  | { why: 'review-too-late'; lastDay: string }

/**
 * May the authority review itself (art. 132 § 1–2)? Before the file has to go up, an admissible appeal, and every party
 * appealed or agrees. That it grants the appeal in full its author says. The new decision may be appealed against (§ 3).
 */
export function reviewAppeal(facts: SelfReview): Outcome<{ state: 'settled'; basis: string }, SelfReviewRefusal> {
  const now = inCaseState(facts.state, 'proceedings.review-appeal')
  if (!now.ok) return now
  const { decidedOn, sendBy } = facts
  if (facts.sent === 'yes') return refuse({ why: 'review-after-sending' })
  if (facts.note !== 'none') return refuse({ why: 'review-of-doubtful-appeal' })
  if (facts.parties === 'others-oppose') return refuse({ why: 'review-opposed' })
  if (isBefore(facts.today, decidedOn)) return refuse({ why: 'review-in-future' })
  if (isBefore(decidedOn, facts.receivedOn)) return refuse({ why: 'review-before-appeal' })
  if (isBefore(sendBy, decidedOn)) return refuse({ why: 'review-too-late', lastDay: sendBy.toString() })
  return accept({ state: 'settled', basis: 'art. 132 § 1–3 KPA' })
}

/** The last of several parties' days: the decision may be appealed against until each of them has lapsed. */
export function lastOf(days: readonly Day[]): Day | null {
  const [first, ...rest] = days
  return first ? rest.reduce(laterOf, first) : null
}
