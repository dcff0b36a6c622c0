/** Who signs an application and how (art. 30, 63 § 3 KPA). */

export type Capacity = 'full' | 'limited' | 'none'

export type SigningFacts = {
  capacity: Capacity
  /** Who signed it. */
  signed: 'applicant' | 'representative' | 'another-for-them' | 'nobody'
  /** Somebody who cannot sign: the other person notes it beside the signature. */
  cannotSign: 'no' | 'noted' | 'not-noted'
}

export type SigningVerdict =
  | { verdict: 'signed'; basis: string }
  | { verdict: 'formal-defect'; lacks: 'signature' | 'representative' | 'note-of-signing'; basis: string }

/**
 * Whether the application is signed. Who cannot act alone acts through a statutory representative, whose missing signature
 * is a formal defect; who cannot write is signed for by another person who notes it. A signature in any alphabet is one.
 */
export function judgeSignature({ capacity, signed, cannotSign }: SigningFacts): SigningVerdict {
  if (capacity !== 'full' && signed !== 'representative')
    return { verdict: 'formal-defect', lacks: 'representative', basis: 'art. 30 § 2 i art. 64 § 2 KPA' }
  if (signed === 'nobody')
    return { verdict: 'formal-defect', lacks: 'signature', basis: 'art. 63 § 3 i art. 64 § 2 KPA' }
  if (signed === 'another-for-them' && cannotSign !== 'noted')
    return { verdict: 'formal-defect', lacks: 'note-of-signing', basis: 'art. 63 § 3 i art. 64 § 2 KPA' }
  return { verdict: 'signed', basis: 'art. 63 § 3 KPA' }
}
