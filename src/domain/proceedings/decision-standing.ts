/** Whether a decision may still be appealed against or is final (art. 16, 127a, 129 and 130 KPA), from facts and days. */
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { type Day, isBefore, laterOf } from '../calendar/temporal.ts'
import { postingGrace } from '../deadlines/cure-term.ts'
import type { AppealRule } from '../legal-profiles/profiles.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Permission } from '../people/permissions.ts'
import { appealTerm, lastOf } from './appeal.ts'

/**
 * One party to whom the decision goes. Its term runs from the delivery, or from `termFrom` where a fiction of delivery ended
 * on a free day and the reading kinder to the party counts from the next working one (art. 44 § 4, 57 § 4).
 */
export type PartyStanding = {
  deliveredOn: Day | null
  termFrom: Day | null
  waivedOn: Day | null
  appeal: 'none' | 'filed' | 'withdrawn'
}

export type DecisionFacts = {
  rule: AppealRule
  instructedDays: number | null
  parties: readonly PartyStanding[]
  /** The office's days; the statutory calendar alone when not given. */
  calendar: LegalCalendar
}

export const standings = ['undelivered', 'appealable', 'awaiting-post', 'appealed', 'final'] as const
export type DecisionStanding = (typeof standings)[number]

/** `lastDay` of the last party; `finalOn` the first day on which the decision is final. */
export type Standing = { standing: DecisionStanding; lastDay: Day | null; finalOn: Day | null }

/** What may be done to a decision in each standing; an appeal is recorded in every one (art. 134). */
export const actsInStanding = {
  undelivered: ['proceedings.record-appeal', 'proceedings.record-withdrawal'],
  appealable: ['proceedings.record-appeal', 'proceedings.record-waiver'],
  // an appeal posted on the last day may still be on its way (art. 57 § 5)
  'awaiting-post': ['proceedings.record-appeal'],
  appealed: ['proceedings.record-appeal', 'proceedings.send-appeal', 'proceedings.record-appeal-result'],
  final: ['proceedings.record-appeal', 'proceedings.note-finality', 'proceedings.decide-restoration'],
} as const satisfies Record<DecisionStanding, readonly Permission[]>

/** May this act be done to a decision that stands so? */
export function permittedInStanding(standing: DecisionStanding, act: Permission): boolean {
  const acts: readonly Permission[] = actsInStanding[standing]
  return acts.includes(act)
}

/**
 * How the decision stands today. Delivered to every party; each one's term lapsed or waived. By waiver of all it is final
 * on the day the last waiver was delivered (art. 127a § 2); by lapse on the day after the last term, and the office says
 * so only when the post of the last day has had time to come.
 */
export function standingOf(facts: DecisionFacts, today: Day): Standing {
  const { parties, rule } = facts
  if (parties.some((party) => party.appeal === 'filed')) return { standing: 'appealed', lastDay: null, finalOn: null }
  const delivered = parties.map((party) => party.deliveredOn).filter((day) => day !== null)
  if (parties.length === 0 || delivered.length < parties.length)
    return { standing: 'undelivered', lastDay: null, finalOn: null }
  if (rule.kind === 'none') return { standing: 'final', lastDay: null, finalOn: lastOf(delivered) }
  const ends = parties.map((party) => endFor(party, facts))
  const lastDay = lastOf(ends.map((end) => end.lastDay))
  const finalOn = lastOf(ends.map((end) => end.finalOn))!
  const waived = parties.every((party) => party.waivedOn !== null)
  if (waived && !isBefore(today, finalOn)) return { standing: 'final', lastDay, finalOn }
  if (isBefore(today, finalOn)) return { standing: 'appealable', lastDay, finalOn }
  return { standing: isBefore(postingGrace(lastDay!), today) ? 'final' : 'awaiting-post', lastDay, finalOn }
}

function endFor(
  party: PartyStanding,
  { rule, instructedDays, calendar }: DecisionFacts,
): { lastDay: Day; finalOn: Day } {
  const deliveredOn = party.deliveredOn!
  if (party.waivedOn) {
    const day = laterOf(party.waivedOn, deliveredOn)
    return { lastDay: day, finalOn: day }
  }
  const { lastDay } = appealTerm(rule, party.termFrom ?? deliveredOn, instructedDays, calendar)!
  return { lastDay, finalOn: lastDay.add({ days: 1 }) }
}

export type FinalityRefusal =
  | { why: 'final-not-delivered' }
  | { why: 'final-appealed' }
  | { why: 'final-not-yet'; from: string }

/** May finality be noted (and certified, art. 217)? */
export function noteFinality(facts: DecisionFacts, today: Day): Outcome<{ finalOn: Day }, FinalityRefusal> {
  const { standing, lastDay, finalOn } = standingOf(facts, today)
  if (standing === 'undelivered') return refuse({ why: 'final-not-delivered' })
  if (standing === 'appealed') return refuse({ why: 'final-appealed' })
  if (standing === 'final' && finalOn) return accept({ finalOn })
  return refuse({ why: 'final-not-yet', from: postingGrace(lastDay!).add({ days: 1 }).toString() })
}

export type WaiverRefusal =
  | { why: 'waiver-not-in-this-procedure'; basis: string }
  | { why: 'waiver-before-delivery' }
  | { why: 'waiver-after-appeal' }
  | { why: 'waiver-after-term'; lastDay: string }
  | { why: 'waived-already' }

/** May this party waive the appeal (art. 127a § 1)? While its term runs, once, and there is no going back. */
export function waiveAppeal(facts: {
  rule: AppealRule
  party: PartyStanding
  instructedDays: number | null
  waivedOn: Day
  calendar: LegalCalendar
}): Outcome<{ waivedOn: Day }, WaiverRefusal> {
  const { rule, party, waivedOn } = facts
  if (rule.kind === 'none' || rule.waiver === 'not-possible')
    return refuse({ why: 'waiver-not-in-this-procedure', basis: rule.basis })
  if (party.deliveredOn === null || isBefore(waivedOn, party.deliveredOn))
    return refuse({ why: 'waiver-before-delivery' })
  if (party.waivedOn !== null) return refuse({ why: 'waived-already' })
  if (party.appeal !== 'none') return refuse({ why: 'waiver-after-appeal' })
  const { lastDay } = appealTerm(rule, party.termFrom ?? party.deliveredOn, facts.instructedDays, facts.calendar)!
  if (isBefore(lastDay, waivedOn)) return refuse({ why: 'waiver-after-term', lastDay: lastDay.toString() })
  return accept({ waivedOn })
}

/** Why a note of finality is no longer true once the term to appeal was restored. */
export const OVERTAKEN_BY_RESTORING = 'art. 16 § 1 i art. 58 § 1 KPA'
