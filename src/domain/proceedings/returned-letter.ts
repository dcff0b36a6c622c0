/** A letter that came back (art. 41 and 44 KPA). */

export type ReturnedLetter = {
  reason: 'moved-away' | 'unknown-at-address' | 'not-collected'
  /** Whether the party was told of the duty to report a new address, and reported none (art. 41). */
  duty: 'told-and-not-reported' | 'not-told' | 'reported'
}

/**
 * `fiction`: the two notices of art. 44 decide. `effective`: the old address binds (art. 41 § 2), an officer confirms it.
 * `find-address`: nothing was delivered; the registers and the file are searched first.
 */
export function judgeReturned({ reason, duty }: ReturnedLetter): {
  effect: 'fiction' | 'effective' | 'find-address'
  decides: 'days' | 'officer'
  basis: string
} {
  if (reason === 'not-collected') return { effect: 'fiction', decides: 'days', basis: 'art. 44 KPA' }
  if (duty === 'told-and-not-reported') return { effect: 'effective', decides: 'officer', basis: 'art. 41 § 2 KPA' }
  return { effect: 'find-address', decides: 'officer', basis: 'art. 41 § 1 i art. 44 KPA' }
}
