/** A letter without a name or without an address (art. 64 § 1 KPA and the acts that ask for less). */
import type { LegalProfile } from '../legal-profiles/profiles.ts'

export type Nameless = {
  /** `go-on`: nothing is missing. `search`: the address may still be found. `leave`: unexamined at once, no summons. */
  way: 'go-on' | 'search' | 'leave'
  /** A complaint without a name is still read for what it tells. */
  read: 'for-signals' | 'as-usual'
  basis: string
}

/** What follows from a missing name or address. Before anything is left the office looks into what it holds. */
export function judgeNameless(
  profile: LegalProfile,
  facts: { name: 'given' | 'missing'; address: 'given' | 'missing'; search: 'not-done' | 'found' | 'nothing-found' },
): Nameless {
  const { who, basis } = profile.applicant
  if (who === 'unnamed-too' || (facts.name === 'given' && facts.address === 'given'))
    return { way: 'go-on', read: 'as-usual', basis }
  const signals = profile.code === 'COMPLAINT_VIII' ? 'for-signals' : 'as-usual'
  if (facts.name === 'missing') return { way: 'leave', read: signals, basis: signals === 'as-usual' ? ARTICLE : basis }
  if (facts.search === 'found') return { way: 'go-on', read: 'as-usual', basis: ARTICLE }
  if (facts.search === 'not-done') return { way: 'search', read: 'as-usual', basis: ARTICLE }
  return { way: 'leave', read: signals, basis: signals === 'as-usual' ? ARTICLE : basis }
}

const ARTICLE = 'art. 64 § 1 KPA'
