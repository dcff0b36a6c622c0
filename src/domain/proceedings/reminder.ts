/** Ponaglenie (art. 37 KPA): always registered and answered; premature ones are left unexamined, the rest goes up. */
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import type { Term } from '../deadlines/term.ts'
import type { LegalProfile } from '../legal-profiles/profiles.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { namedTerm } from './named-term.ts'

export type ReminderFacts = {
  complains: 'of-inactivity' | 'of-length'
  /** The day that counts as its filing (art. 57 § 5). */
  filedOn: Day
  /** The end in force: of art. 35, of a special act or of the notice of art. 36; null where no act sets one. */
  end: Day | null
  higherAuthority: 'exists' | 'none'
  calendar: LegalCalendar
}

/** What is done with it, by whom, and by when. */
export type ReminderWay =
  | { way: 'leave-unexamined'; basis: string }
  | { way: 'forward'; by: Term; basis: string }
  | { way: 'decide-itself'; by: Term; basis: string }
  | { way: 'officer'; by: Term | null; basis: string }

/** Since when a reminder before the end of the term is left unexamined (Dz.U. 2022 poz. 2185). */
const PREMATURE_SINCE = '2022-11-10'

/**
 * The way of a reminder. Before the term has passed it is left unexamined (§ 3a), the last day included; length may be
 * complained of sooner, so an officer decides there, as in procedures that know no reminder.
 */
export function reminderWay(profile: LegalProfile, facts: ReminderFacts): ReminderWay {
  if (profile.delay.reminder === 'not-known') return { way: 'officer', by: null, basis: profile.delay.basis }
  const passed = facts.end !== null && isBefore(facts.end, facts.filedOn)
  if (!passed && PREMATURE_SINCE <= facts.filedOn.toString()) {
    const certain = facts.complains === 'of-inactivity' && facts.end !== null
    return certain
      ? { way: 'leave-unexamined', basis: 'art. 37 § 3a KPA' }
      : {
          way: 'officer',
          by: namedTerm('reminder-forwarding', facts.filedOn, facts.calendar),
          basis: 'art. 37 § 1 i 4 KPA',
        }
  }
  return facts.higherAuthority === 'exists'
    ? {
        way: 'forward',
        by: namedTerm('reminder-forwarding', facts.filedOn, facts.calendar),
        basis: 'art. 37 § 3–4 KPA',
      }
    : {
        way: 'decide-itself',
        by: namedTerm('reminder-decision', facts.filedOn, facts.calendar),
        basis: 'art. 37 § 3 i 5 KPA',
      }
}

/** How a ponaglenie that does not go up ends in this office. */
export const REMINDER_ENDS = {
  upheld: { ways: ['decide-itself', 'officer'], basis: 'art. 37 § 6 i 7 KPA' },
  unfounded: { ways: ['decide-itself', 'officer'], basis: 'art. 37 § 6 i 7 KPA' },
  'left-unexamined': { ways: ['leave-unexamined', 'decide-itself', 'officer'], basis: 'art. 37 § 3a KPA' },
  answered: { ways: ['officer'], basis: 'art. 9 KPA' },
} as const satisfies Record<string, { ways: readonly ReminderWay['way'][]; basis: string }>
export type ReminderEnd = keyof typeof REMINDER_ENDS

/** A recorded ponaglenie as its end looks at it. */
export type RecordedReminder = {
  way: ReminderWay['way']
  filedOn: Day
  lastDay: Day | null
  forwardedOn: Day | null
  endedOn: Day | null
}

export type ReminderEndRefusal =
  | { why: 'reminder-forwarded-already'; forwardedOn: string }
  | { why: 'reminder-ended-already'; endedOn: string }
  | { why: 'reminder-goes-up' }
  | { why: 'reminder-end-not-open' }
  | { why: 'reminder-in-future' }
  | { why: 'reminder-ended-before-filed' }

/** May it be ended here so on that day? What goes up is for the authority above to decide (§ 4–5). */
export function endReminder(
  reminder: RecordedReminder,
  { how, on, today }: { how: ReminderEnd; on: Day; today: Day },
): Outcome<{ basis: string; timing: 'in-time' | 'late' }, ReminderEndRefusal> {
  const { way, filedOn, lastDay, forwardedOn, endedOn } = reminder
  if (forwardedOn) return refuse({ why: 'reminder-forwarded-already', forwardedOn: forwardedOn.toString() })
  if (endedOn) return refuse({ why: 'reminder-ended-already', endedOn: endedOn.toString() })
  if (way === 'forward') return refuse({ why: 'reminder-goes-up' })
  const { ways, basis }: { ways: readonly ReminderWay['way'][]; basis: string } = REMINDER_ENDS[how]
  if (!ways.includes(way)) return refuse({ why: 'reminder-end-not-open' })
  if (isBefore(today, on)) return refuse({ why: 'reminder-in-future' })
  if (isBefore(on, filedOn)) return refuse({ why: 'reminder-ended-before-filed' })
  return accept({ basis, timing: lastDay && isBefore(lastDay, on) ? 'late' : 'in-time' })
}

/** The ends that the way of a ponaglenie leaves open. */
export function endsOf(way: ReminderWay['way']): ReminderEnd[] {
  const ends = Object.keys(REMINDER_ENDS) as ReminderEnd[]
  return ends.filter((end) => (REMINDER_ENDS[end].ways as readonly string[]).includes(way))
}
