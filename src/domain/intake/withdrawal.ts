import { accept, type Outcome, refuse } from '../outcome.ts'

/** Somebody behind the paper, as a correction would leave or withdraw them. */
export type PartyStanding = {
  name: string
  role: 'applicant' | 'proxy' | 'representative' | 'bringer'
  fate: 'stays' | 'withdrawn' | 'added'
  /** A finished document was given to this person. */
  took: 'nothing' | 'document'
}

/** Something that came with the paper. `whereabouts` says what became of an original that the office should hold. */
export type EnclosureStanding = {
  name: string
  fate: 'stays' | 'withdrawn' | 'added'
  custody: 'none' | 'held' | 'returned'
  whereabouts: string | null
}

export type WithdrawalRefusal =
  | { why: 'last-applicant' }
  | { why: 'party-took-document'; name: string }
  | { why: 'original-in-custody'; name: string }
  | { why: 'original-returned'; name: string }

/**
 * What a correction may take back. An application keeps somebody who brings it (art. 63 § 2 KPA); who signed for a document
 * stays (art. 46 § 1); an original that the office holds for return does not vanish without a word of where it is.
 */
export function withdrawals(
  parties: readonly PartyStanding[],
  enclosures: readonly EnclosureStanding[],
): Outcome<'possible', WithdrawalRefusal> {
  const applicants = parties.filter(({ role }) => role === 'applicant')
  const goes = <Row extends { fate: string }>(row: Row) => row.fate === 'withdrawn'
  if (applicants.some(goes) && applicants.every(goes)) return refuse({ why: 'last-applicant' })
  const taker = parties.find((party) => goes(party) && party.took === 'document')
  if (taker) return refuse({ why: 'party-took-document', name: taker.name })
  for (const { name, custody, whereabouts } of enclosures.filter(goes)) {
    if (custody === 'returned') return refuse({ why: 'original-returned', name })
    if (custody === 'held' && whereabouts === null) return refuse({ why: 'original-in-custody', name })
  }
  return accept('possible')
}
