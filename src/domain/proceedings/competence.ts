/** Where a matter belongs: forwarding (art. 65 KPA), several matters in one paper and return (art. 66 KPA). */
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { inState, type NotNow, type PaperState } from '../cases/paper-states.ts'
import { endOfTerm, type Term } from '../deadlines/term.ts'
import type { LegalProfileCode } from '../legal-profiles/profiles.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { namedTerm } from './named-term.ts'

/** Who is competent, as the office found it. Units of one office are never «another authority». */
export type Competent =
  | { kind: 'other-authority'; name: string }
  | { kind: 'own-office' }
  | { kind: 'common-court' }
  | { kind: 'unknown' }

export type ForwardingRefusal =
  | NotNow
  | { why: 'forward-inside-the-office' }
  | { why: 'forward-to-nobody' }
  | { why: 'forward-without-reasons' }

/**
 * May the paper be forwarded (art. 65 § 1)? With reasons, to a named authority; the applicant is notified, no order, no
 * appeal. What was filed with the wrong authority in time is filed in time (§ 2), so the day of filing goes with it.
 */
export function forwardPaper(facts: {
  state: PaperState
  competent: Competent
  reasons: string
  filedOn: Day
}): Outcome<{ authority: string; filedOn: Day }, ForwardingRefusal> {
  const now = inState(facts.state, 'proceedings.forward-paper')
  if (!now.ok) return now
  const { competent } = facts
  if (competent.kind === 'own-office') return refuse({ why: 'forward-inside-the-office' })
  if (competent.kind !== 'other-authority' || competent.name.trim() === '') return refuse({ why: 'forward-to-nobody' })
  if (facts.reasons.trim() === '') return refuse({ why: 'forward-without-reasons' })
  return accept({ authority: competent.name, filedOn: facts.filedOn })
}

/** The last day to forward, where the act counts it in days; null: at once (art. 65 § 1 KPA). */
export function forwardingTerm(code: LegalProfileCode, filedOn: Day, calendar: LegalCalendar): Term | null {
  if (code === 'COMPLAINT_VIII') return namedTerm('grievance-forwarding', filedOn, calendar)
  if (code !== 'PETITION') return null
  const length = { unit: 'days', count: 30, basis: 'art. 6 ust. 1 ustawy o petycjach' } as const
  return endOfTerm({ from: filedOn, event: 'filing', length, roll: 'art-57', calendar })
}

export type ReturnRefusal66 =
  | NotNow
  | { why: 'return-needs-forwarding'; authority: string }
  | { why: 'forward-inside-the-office' }
  | { why: 'court-declined-already' }

/**
 * May the application be returned by order (art. 66 § 3)? Only when no authority can be found or a common court is
 * competent, and not when that court has already declined (§ 4). A complaint is open for seven days.
 */
export function returnPaper(facts: {
  state: PaperState
  competent: Competent
  court: 'has-not-declined' | 'declined'
}): Outcome<{ complaintDays: 7; basis: string }, ReturnRefusal66> {
  const now = inState(facts.state, 'proceedings.return-paper')
  if (!now.ok) return now
  const { competent, court } = facts
  if (competent.kind === 'own-office') return refuse({ why: 'forward-inside-the-office' })
  if (competent.kind === 'other-authority') return refuse({ why: 'return-needs-forwarding', authority: competent.name })
  if (competent.kind === 'common-court' && court === 'declined') return refuse({ why: 'court-declined-already' })
  return accept({ complaintDays: 7, basis: 'art. 66 § 3 i art. 141 § 2 KPA' })
}

export type SeparationRefusal = NotNow | { why: 'nothing-to-separate' } | { why: 'nothing-of-our-own' }

/**
 * One paper, several matters (art. 66 § 1): the office examines its own and tells the person to file the others apart.
 * With nothing of its own it forwards or returns instead.
 */
export function notifySeparate(facts: {
  state: PaperState
  matters: readonly { what: string; competent: Competent }[]
}): Outcome<{ own: string[]; apart: string[] }, SeparationRefusal> {
  const now = inState(facts.state, 'proceedings.notify-separate')
  if (!now.ok) return now
  const own = facts.matters.filter((one) => one.competent.kind === 'own-office').map((one) => one.what)
  const apart = facts.matters.filter((one) => one.competent.kind !== 'own-office').map((one) => one.what)
  if (own.length === 0) return refuse({ why: 'nothing-of-our-own' })
  if (apart.length === 0) return refuse({ why: 'nothing-to-separate' })
  return accept({ own, apart })
}

/** The day of filing of a separate application: the first one's, when it came within 14 days of the notice (art. 66 § 2). */
export function separateFiledOn(facts: {
  firstFiledOn: Day
  noticeDeliveredOn: Day
  filedOn: Day
  calendar: LegalCalendar
}): Day {
  const { lastDay } = endOfTerm({
    from: facts.noticeDeliveredOn,
    event: 'delivery',
    length: { unit: 'days', count: 14, basis: 'art. 66 § 2 KPA' },
    roll: 'art-57',
    calendar: facts.calendar,
  })
  return isBefore(lastDay, facts.filedOn) ? facts.filedOn : facts.firstFiledOn
}
