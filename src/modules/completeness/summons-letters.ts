import type { CheckItem } from '#domain/completeness/check-items.ts'
import type { DraftSummons } from '#domain/completeness/summons.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import { type AddresseeRefusal, type LockedPaper, type Party, readForLetter, sendableTo } from '#modules/cases/index.ts'
import { createDocument } from '#modules/documents/index.ts'
import type { CardRules } from './card-rules.query.ts'
import { summonsOf } from './documents/summons.ts'

/** Writes the summons to everybody who must get it (art. 40 § 2–3 KPA); answers the first letter's id. */
export async function writeSummonsLetters(
  frame: ActFrame,
  paper: LockedPaper,
  parts: { draft: DraftSummons; items: readonly CheckItem[]; rules: CardRules | null },
): Promise<Outcome<string, AddresseeRefusal>> {
  const letter = await readForLetter(frame, paper)
  const sendable = sendableTo(letter.people)
  if (!sendable.ok) return sendable
  const [first, ...rest] = sendable.event
  const write = (addressee: Party) =>
    createDocument(
      frame.tx,
      {
        content: summonsOf({ letter, ...parts, ...parts.draft, addressee }),
        paperId: paper.id,
        caseId: null,
        createdBy: frame.actor.staffId,
      },
      frame,
    )
  const documentId = await write(first)
  for (const addressee of rest) await write(addressee)
  return accept(documentId)
}
