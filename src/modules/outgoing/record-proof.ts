import { refuse } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { type Evidence, lockLetterOfItem, type TakenEvidence, takeEvidence } from '#modules/e-delivery/index.ts'
import type { Act, Refusal } from '#web/act.ts'
import { adeOwner } from './ade-owner.ts'
import type { Carriers } from './carry-delivery.ts'
import { readItemSubject } from './item-subject.query.ts'

export type ProofEntry = { itemId: string; evidence: Omit<Evidence, 'statedAt'> & { statedAt: string } }

/**
 * Enters by hand a proof from e-Doręczenia, as the mailbox shows it: of sending, of receipt with its ground, or that the
 * letter could not be delivered. What it proves is carried to the letter it belongs to (art. 41–42 of the act).
 */
export function recordProof(carriers: Carriers): Act<ProofEntry, TakenEvidence & { itemId: string }> {
  return act<ProofEntry, TakenEvidence & { itemId: string }, Refusal>(
    'outgoing.record-proof',
    async (frame, { itemId, evidence }) => {
      frame.allow(await readItemSubject(frame.tx, itemId), itemId)
      const letter = await lockLetterOfItem(frame.tx, itemId)
      if (!letter) return refuse({ why: 'ade-no-letter' })
      const proof = { ...evidence, statedAt: new Date(evidence.statedAt) }
      const taken = await takeEvidence(frame, adeOwner(carriers), letter, proof)
      return taken.ok ? { ok: true, event: { ...taken.event, itemId } } : taken
    },
  )
}
