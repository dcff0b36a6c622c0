/** What follows when nobody could be left a notice (art. 41 and 44 KPA): no fiction, unless the old address binds. */
import type { NoAddressee } from '../posting/return-slip.ts'

/** Whether the party was told of the duty to report a new address, and reported none (art. 41). */
export type AddressDuty = 'told-and-not-reported' | 'not-told' | 'reported'

/**
 * `effective`: the old address binds (art. 41 § 2). `find-address`: nothing was delivered; the registers and the file are
 * searched first. `party-died`: nothing is delivered to the dead. An officer confirms each of them.
 */
export function afterUndelivered(
  reason: NoAddressee,
  duty: AddressDuty,
): { effect: 'effective' | 'find-address' | 'party-died'; decides: 'officer'; basis: string } {
  if (reason === 'deceased') return { effect: 'party-died', decides: 'officer', basis: 'art. 97 § 1 pkt 1 KPA' }
  // a letter that the office addressed badly never binds the addressee
  if (duty === 'told-and-not-reported' && reason !== 'address-incomplete')
    return { effect: 'effective', decides: 'officer', basis: 'art. 41 § 2 KPA' }
  return { effect: 'find-address', decides: 'officer', basis: 'art. 41 § 1 i art. 44 KPA' }
}
