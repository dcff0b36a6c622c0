import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Channel } from './registration.ts'

/** What the clerk did with an oral application before it is put on paper. */
export type ProtocolFacts = {
  channel: Channel
  text: string | null
  readBack: 'yes' | 'no'
  signing: 'signs' | 'cannot-sign' | 'refuses'
  signer: string | null
  reason: string | null
}

export type ProtocolRefusal =
  | { why: 'not-oral' }
  | { why: 'protocol-text-missing' }
  | { why: 'protocol-not-read-back' }
  | { why: 'signer-missing' }
  | { why: 'signing-reason-missing' }

/**
 * May the protocol of an oral application be drawn? It is read to all present and signed by the applicant and the clerk
 * (art. 63 § 3, 67 § 2 pkt 1, 68 § 2 KPA); who cannot sign is signed for by another person who says so, and a refusal to
 * sign is noted with its reason.
 */
export function protocol(facts: ProtocolFacts): Outcome<'drawn', ProtocolRefusal> {
  if (facts.channel !== 'oral') return refuse({ why: 'not-oral' })
  if (!facts.text) return refuse({ why: 'protocol-text-missing' })
  if (facts.readBack === 'no') return refuse({ why: 'protocol-not-read-back' })
  if (facts.signing === 'cannot-sign' && !facts.signer) return refuse({ why: 'signer-missing' })
  if (facts.signing !== 'signs' && !facts.reason) return refuse({ why: 'signing-reason-missing' })
  return accept('drawn')
}
