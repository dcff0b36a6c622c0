/** The party died (art. 97 § 1 pkt 1, 105 § 1 KPA): nothing is handed out, the right decides what follows. */
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { SuspensionGround } from './suspension.ts'

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
export function releaseToLiving(party: 'living' | 'dead'): Outcome<'release', { why: 'addressee-died' }> {
  return party === 'dead' ? refuse({ why: 'addressee-died' }) : accept('release')
}
