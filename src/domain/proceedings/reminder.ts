/** Ponaglenie (art. 37 KPA): always registered and answered; premature ones are left unexamined, the rest goes up. */
import { type Day, isBefore } from '../calendar/temporal.ts'
import type { Term } from '../deadlines/term.ts'
import type { LegalProfile } from '../legal-profiles/profiles.ts'
import { namedTerm } from './named-term.ts'

export type ReminderFacts = {
  complains: 'of-inactivity' | 'of-length'
  /** The day that counts as its filing (art. 57 § 5). */
  filedOn: Day
  /** The end in force: of art. 35, of a special act or of the notice of art. 36; null where no act sets one. */
  end: Day | null
  higherAuthority: 'exists' | 'none'
}

/** What is done with it, by whom, and by when. */
export type ReminderWay =
  | { way: 'leave-unexamined'; basis: string }
  | { way: 'forward'; by: Term; basis: string }
  | { way: 'decide-itself'; by: Term; basis: string }
  | { way: 'officer'; basis: string }

/** Since when a reminder before the end of the term is left unexamined (Dz.U. 2022 poz. 2185). */
const PREMATURE_SINCE = '2022-11-10'

/**
 * The way of a reminder. Before the term has passed it is left unexamined (§ 3a), the last day included; length may be
 * complained of sooner, so an officer decides there, as in procedures that know no reminder.
 */
export function reminderWay(profile: LegalProfile, facts: ReminderFacts): ReminderWay {
  if (profile.delay.reminder === 'not-known') return { way: 'officer', basis: profile.delay.basis }
  const passed = facts.end !== null && isBefore(facts.end, facts.filedOn)
  if (!passed && PREMATURE_SINCE <= facts.filedOn.toString()) {
    const certain = facts.complains === 'of-inactivity' && facts.end !== null
    return certain
      ? { way: 'leave-unexamined', basis: 'art. 37 § 3a KPA' }
      : { way: 'officer', basis: 'art. 37 § 1 KPA' }
  }
  return facts.higherAuthority === 'exists'
    ? { way: 'forward', by: namedTerm('reminder-forwarding', facts.filedOn), basis: 'art. 37 § 3–4 KPA' }
    : { way: 'decide-itself', by: namedTerm('reminder-decision', facts.filedOn), basis: 'art. 37 § 3 i 5 KPA' }
}
