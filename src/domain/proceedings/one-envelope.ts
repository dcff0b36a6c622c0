/** One envelope with several applications: each is registered, and each runs by its own procedure. */
import type { Day } from '../calendar/temporal.ts'
import type { Channel } from '../intake/registration.ts'
import type { LegalProfileCode } from '../legal-profiles/profiles.ts'

export type Enclosed = { what: string; profile: LegalProfileCode; competence: 'own' | 'foreign' }

const enclosing: readonly Channel[] = ['post', 'courier', 'drop-box', 'e-mail', 'e-delivery']

/** Whether what came this way may hold several applications under one outside: an envelope, or one message. */
export function cameEnclosed(channel: Channel): boolean {
  return enclosing.includes(channel)
}

/** The entries that one envelope makes: all of the day of its arrival; foreign ones go by art. 65–66 KPA. */
export function entriesOf(
  enclosed: readonly Enclosed[],
  arrivedOn: Day,
): { what: string; profile: LegalProfileCode; arrivedOn: Day; next: 'check' | 'forward' }[] {
  return enclosed.map(({ what, profile, competence }) => ({
    what,
    profile,
    arrivedOn,
    next: competence === 'own' ? 'check' : 'forward',
  }))
}
