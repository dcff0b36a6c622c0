/**
 * What a proof of receipt from e-Doręczenia proves: the day of delivery by the rule of the act, beside the day the proof
 * itself states. Where they differ both are kept and a person looks (art. 41–42 of the act of 18.11.2020).
 */
import { type Day, isBefore } from '../calendar/temporal.ts'
import { type Delivery, type DeliveryRefusal, deliveredElectronicallyBy } from '../deadlines/delivery.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { AdeEvent } from './ade-states.ts'

/**
 * 'opened' by an addressee who is no public body, 'arrived' at one that is, 'not-opened' for fourteen days. `statedOn` is
 * the Warsaw day of the moment the proof gives as that of delivery.
 */
export type AdeProof =
  | { kind: 'opened'; arrivedOn: Day; openedOn: Day; statedOn: Day }
  | { kind: 'arrived' | 'not-opened'; arrivedOn: Day; statedOn: Day }

export type ReadProof = {
  event: Extract<AdeEvent, 'proof-of-receipt' | 'proof-of-fiction'>
  delivery: Delivery
  stated: 'agrees' | 'differs'
}

export type ProofRefusal =
  | DeliveryRefusal
  | { why: 'delivery-not-yet'; deliveredOn: string }
  | { why: 'ade-proof-in-future' }

/** Reads a proof. A fiction before its day and a proof older than the letter are refused; nothing is taken on trust. */
export function readAdeProof(
  proof: AdeProof,
  { dispatchedOn, today }: { dispatchedOn: Day; today: Day },
): Outcome<ReadProof, ProofRefusal> {
  if (isBefore(today, proof.statedOn)) return refuse({ why: 'ade-proof-in-future' })
  const facts = {
    how: 'electronic' as const,
    addressee: proof.kind === 'arrived' ? ('public' as const) : ('non-public' as const),
    arrivedOn: proof.arrivedOn,
    openedOn: proof.kind === 'opened' ? proof.openedOn : null,
  }
  const outcome = deliveredElectronicallyBy(today, facts, dispatchedOn)
  if (!outcome.ok) return outcome
  const { deliveredOn } = outcome.event
  return accept({
    event: proof.kind === 'not-opened' ? 'proof-of-fiction' : 'proof-of-receipt',
    delivery: outcome.event,
    stated: deliveredOn.equals(proof.statedOn) ? 'agrees' : 'differs',
  })
}
