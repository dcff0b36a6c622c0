/** Suspension of a case (art. 97–103 KPA): by law or at the party's request, until its cause ends; terms stand still. */
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { type CaseNotNow, type CaseState, inCaseState } from '../cases/case-states.ts'
import type { Exclusion } from '../deadlines/exclusions.ts'
import type { Term } from '../deadlines/term.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { namedTerm } from './named-term.ts'

/** Why a case is suspended: the office must, or may when its initiator asks. */
export const SUSPENSION_GROUNDS = {
  'party-died': { by: 'law', basis: 'art. 97 § 1 pkt 1 KPA' },
  'representative-died': { by: 'law', basis: 'art. 97 § 1 pkt 2 KPA' },
  'capacity-lost': { by: 'law', basis: 'art. 97 § 1 pkt 3 KPA' },
  'preliminary-question': { by: 'law', basis: 'art. 97 § 1 pkt 4 KPA' },
  'party-request': { by: 'request', basis: 'art. 98 § 1 KPA' },
} as const satisfies Record<string, { by: 'law' | 'request'; basis: string }>
export type SuspensionGround = keyof typeof SUSPENSION_GROUNDS

export type SuspensionRefusal =
  | CaseNotNow
  | { why: 'suspended-in-future' }
  | { why: 'suspended-before-initiation'; initiatedOn: string }
  | { why: 'suspension-not-asked-by-initiator' }
  | { why: 'suspension-opposed' }
  | { why: 'suspension-against-public-interest' }

export type SuspensionFacts = {
  state: CaseState
  ground: SuspensionGround
  on: Day
  initiatedOn: Day
  today: Day
  /** Looked at for a request only. */
  askedBy: 'initiator' | 'other'
  otherParties: 'agree' | 'oppose'
  publicInterest: 'safe' | 'endangered'
}

/** May the case be suspended from this day? The order can be complained against (art. 101 § 3). */
export function suspendCase(facts: SuspensionFacts): Outcome<{ from: Day; basis: string }, SuspensionRefusal> {
  const now = inCaseState(facts.state, 'proceedings.suspend-case')
  if (!now.ok) return now
  if (isBefore(facts.today, facts.on)) return refuse({ why: 'suspended-in-future' })
  if (isBefore(facts.on, facts.initiatedOn))
    return refuse({ why: 'suspended-before-initiation', initiatedOn: polishDay(facts.initiatedOn) })
  const { by, basis } = SUSPENSION_GROUNDS[facts.ground]
  if (by === 'request') {
    if (facts.askedBy === 'other') return refuse({ why: 'suspension-not-asked-by-initiator' })
    if (facts.otherParties === 'oppose') return refuse({ why: 'suspension-opposed' })
    if (facts.publicInterest === 'endangered') return refuse({ why: 'suspension-against-public-interest' })
  }
  return accept({ from: facts.on, basis })
}

export type ResumptionRefusal =
  | CaseNotNow
  | { why: 'resumed-before-suspended'; suspendedOn: string }
  | { why: 'resumed-in-future' }
  | { why: 'suspension-cause-lasts' }
  | { why: 'suspended-application-lapsed'; lapsedOn: string }

/**
 * May the case be taken up again (art. 97 § 2, 98 § 2)? When its cause ended; at the party's request within three years,
 * after which the application counts as withdrawn. The whole time is not counted (art. 103, 35 § 5).
 */
export function resumeCase(facts: {
  state: CaseState
  ground: SuspensionGround
  suspendedOn: Day
  resumedOn: Day
  today: Day
  cause: 'ended' | 'lasts'
  calendar: LegalCalendar
}): Outcome<Exclusion, ResumptionRefusal> {
  const now = inCaseState(facts.state, 'proceedings.resume-case')
  if (!now.ok) return now
  const { suspendedOn, resumedOn } = facts
  if (isBefore(resumedOn, suspendedOn))
    return refuse({ why: 'resumed-before-suspended', suspendedOn: polishDay(suspendedOn) })
  if (isBefore(facts.today, resumedOn)) return refuse({ why: 'resumed-in-future' })
  if (SUSPENSION_GROUNDS[facts.ground].by === 'law') {
    if (facts.cause === 'lasts') return refuse({ why: 'suspension-cause-lasts' })
  } else {
    const { lastDay } = requestLapses(suspendedOn, facts.calendar)
    if (isBefore(lastDay, resumedOn))
      return refuse({ why: 'suspended-application-lapsed', lapsedOn: polishDay(lastDay) })
  }
  return accept({ from: suspendedOn, to: resumedOn, reason: 'suspension' })
}

/** The last day to ask for a suspended case to be taken up (art. 98 § 2): later the application counts as withdrawn. */
export function requestLapses(suspendedOn: Day, calendar: LegalCalendar): Term {
  return namedTerm('suspended-on-request', suspendedOn, calendar)
}
