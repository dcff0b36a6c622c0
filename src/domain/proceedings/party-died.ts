/** The party died (art. 97 § 1 pkt 1, 105 § 1 KPA): it gets nothing, the right decides what follows. */
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { SuspensionGround } from './suspension.ts'

/** What the file says of a party. */
export type Life = 'living' | 'dead'

/** A right that passes on to heirs, or one that ended with the person. */
export type RightOfParty = 'passes-on' | 'personal'

/** What becomes of the case; while the heirs are not known nothing else can be done. */
export function afterDeath(
  right: RightOfParty,
): { way: 'suspend'; ground: SuspensionGround; basis: string } | { way: 'discontinue'; basis: string } {
  return right === 'passes-on'
    ? { way: 'suspend', ground: 'party-died', basis: 'art. 97 § 1 pkt 1 i art. 30 § 4 KPA' }
    : { way: 'discontinue', basis: 'art. 105 § 1 KPA' }
}

/** May a document addressed to this party be handed out? Not to an heir, whatever he shows: he is not the addressee. */
export function releaseToLiving(party: Life): Outcome<'release', { why: 'addressee-died' }> {
  return party === 'dead' ? refuse({ why: 'addressee-died' }) : accept('release')
}

type OfFile = { role: string; life?: Life }

/** Whether every applicant died, so that nobody is left to whom anything is addressed, neither the proxy (art. 101 § 2 KC). */
export function nobodyLives(parties: readonly OfFile[]): boolean {
  const applicants = parties.filter((party) => party.role === 'applicant')
  return applicants.length > 0 && applicants.every((party) => party.life === 'dead')
}

export type DeathNoteRefusal = { why: 'death-needs-party' } | { why: 'death-not-of-party' }

/** Of whom a note about a death speaks: a party has to be named where the paper has several. */
export function diedOf(
  applicants: readonly string[],
  namedId: string | null,
): Outcome<string | null, DeathNoteRefusal> {
  if (namedId !== null) return applicants.includes(namedId) ? accept(namedId) : refuse({ why: 'death-not-of-party' })
  return applicants.length > 1 ? refuse({ why: 'death-needs-party' }) : accept(applicants[0] ?? null)
}

/** May the case be suspended because a party died? Only one that the file names as dead; so no letter goes to it. */
export function suspendForDeath(dead: number): Outcome<'suspend', { why: 'death-not-noted' }> {
  return dead > 0 ? accept('suspend') : refuse({ why: 'death-not-noted' })
}

/** To whom the order that suspends for a death goes, and what the office does next (art. 99, 30 § 4–5, 97 § 2 KPA). */
export const AFTER_DEATH = {
  addressed: 'Postanowienie doręcza się pozostałym stronom; do zmarłego niczego się nie kieruje.',
  steps:
    'Organ podejmuje kroki potrzebne do ustalenia spadkobierców albo ustanowienia kuratora spadku (art. 99, art. 30 § 4 i 5 k.p.a.); po ich ustaleniu podejmuje postępowanie (art. 97 § 2 k.p.a.).',
} as const
