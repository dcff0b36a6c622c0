import { addresseesOf } from '#domain/completeness/addressees.ts'
import type { CheckItem } from '#domain/completeness/check-items.ts'
import type { DraftSummons } from '#domain/completeness/summons.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import type { LockedPaper } from '#modules/cases/index.ts'
import { createDocument } from '#modules/documents/index.ts'
import type { CardRules } from './card-rules.query.ts'
import { summonsOf } from './documents/summons.ts'
import { type Party, readForLetter } from './letter-facts.query.ts'

export type AddresseeRefusal = { why: 'no-addressee' } | { why: 'addressee-without-address'; name: string }

/** Who must get a letter, each with a place to send it to; art. 64 § 1 KPA speaks of the one without an address. */
export function sendableTo(people: readonly Party[]): Outcome<[Party, ...Party[]], AddresseeRefusal> {
  const [first, ...rest] = addresseesOf(people)
  if (!first) return refuse({ why: 'no-addressee' })
  const lost = [first, ...rest].find((person) => person.address === null && !person.ade)
  return lost ? refuse({ why: 'addressee-without-address', name: lost.name }) : accept([first, ...rest])
}

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
