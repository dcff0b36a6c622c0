/** One envelope with several applications: each is registered, and each runs by its own procedure. */
import type { Day } from '../calendar/temporal.ts'
import type { LegalProfileCode } from '../legal-profiles/profiles.ts'

export type Enclosed = { what: string; profile: LegalProfileCode; competence: 'own' | 'foreign' }

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
