/** Not in time (art. 36 KPA): the parties are told why, by what new day, and that a ponaglenie is open to them. */
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { type OpeningCalendar, workingDayBefore } from '../calendar/opening.ts'
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { type CaseNotNow, type CaseState, inCaseState } from '../cases/case-states.ts'
import { endOfTerm, type Term } from '../deadlines/term.ts'
import { WARNING_DAYS } from '../deadlines/urgency.ts'
import type { LegalProfile } from '../legal-profiles/profiles.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

export type DelayFacts = {
  state: CaseState
  profile: LegalProfile
  filedOn: Day
  /** The end of the term by the law, before any notice. */
  firstEnd: Day
  /** The end in force: of the law, or of the last notice. */
  currentEnd: Day
  newDate: Day
  reasons: string
  instruction: 'given' | 'missing'
  earlierNotices: number
  today: Day
  calendar: LegalCalendar
}

export type DelayRefusal =
  | CaseNotNow
  | { why: 'delay-date-in-past' }
  | { why: 'delay-date-not-later'; end: string }
  | { why: 'delay-without-reasons' }
  | { why: 'delay-without-instruction' }
  | { why: 'delay-only-once'; basis: string }
  | { why: 'delay-beyond-most'; most: string; basis: string }

/** The notice as a new fact: the new day does not move the term of the law. `timing`: late notices are sent all the same. */
export type DelayNotice = { newDate: Day; timing: 'before-the-end' | 'after-the-end'; basis: string }

/** May this notice be sent? Every failure to be in time is told, also one that is not the office's fault (art. 36 § 2). */
export function notifyDelay(facts: DelayFacts): Outcome<DelayNotice, DelayRefusal> {
  const now = inCaseState(facts.state, 'proceedings.notify-delay')
  if (!now.ok) return now
  const { delay } = facts.profile
  const { newDate, currentEnd } = facts
  if (isBefore(newDate, facts.today)) return refuse({ why: 'delay-date-in-past' })
  if (!isBefore(currentEnd, newDate)) return refuse({ why: 'delay-date-not-later', end: polishDay(currentEnd) })
  if (facts.reasons.trim() === '') return refuse({ why: 'delay-without-reasons' })
  if (delay.reminder === 'told' && facts.instruction === 'missing') return refuse({ why: 'delay-without-instruction' })
  if (delay.times === 'once' && facts.earlierNotices > 0) return refuse({ why: 'delay-only-once', basis: delay.basis })
  const most = latestNewDate(facts.profile, facts)
  if (most && isBefore(most.lastDay, newDate))
    return refuse({ why: 'delay-beyond-most', most: polishDay(most.lastDay), basis: delay.basis })
  const timing = isBefore(currentEnd, facts.today) ? 'after-the-end' : 'before-the-end'
  return accept({ newDate, timing, basis: delay.basis })
}

/** How far the new day may lie, where the act limits it (art. 13(2) UDIP: two months from filing); null elsewhere. */
export function latestNewDate(
  { delay, roll }: LegalProfile,
  days: { filedOn: Day; firstEnd: Day; calendar: LegalCalendar },
): Term | null {
  const { most } = delay
  if (most === null) return null
  return endOfTerm({
    from: most.from === 'filing' ? days.filedOn : days.firstEnd,
    length: most,
    roll,
    calendar: days.calendar,
  })
}

/** The days on which unit and coordinator are warned: three and one working days before the end, and from the end on. */
export function delayWarnings(end: Day, opening: OpeningCalendar): { early: Day; last: Day } {
  return {
    early: workingDayBefore(end, WARNING_DAYS.first, opening),
    last: workingDayBefore(end, WARNING_DAYS.last, opening),
  }
}

/** How pressing the notice is today: nothing yet, to be drafted, or owed because the end has passed without one. */
export function delayNoticeDue(
  end: Day,
  today: Day,
  opening: OpeningCalendar,
): 'not-yet' | 'draft' | 'tomorrow' | 'owed' {
  if (isBefore(end, today)) return 'owed'
  const { early, last } = delayWarnings(end, opening)
  if (!isBefore(today, last)) return 'tomorrow'
  return isBefore(today, early) ? 'not-yet' : 'draft'
}
