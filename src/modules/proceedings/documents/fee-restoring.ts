import type { OrderContent } from '#domain/documents/order.ts'
import { type RestoringFacts, restoredContent, restoringRefusedContent } from '#domain/documents/restoring-order.ts'
import { accept, type Outcome } from '#domain/outcome.ts'
import type { ActFrame } from '#modules/act.ts'
import { type LockedPaper, orderFactsOf, readForLetter, sendableTo } from '#modules/cases/index.ts'
import type { Refusal } from '#web/act.ts'
import { writeLetters } from '../letters.ts'

export type FeeRestoring = Pick<RestoringFacts, 'summons' | 'request'> & {
  outcome: 'granted' | 'refused'
  decidedOn: string
  orderSign: string
  grounds: string
}

/** The order about the term to pay a fee, one for each addressee (art. 59 § 1 and 124 KPA); it waits among letters to be sent. */
export async function writeFeeRestoring(
  frame: ActFrame,
  paper: LockedPaper,
  { summons, request, outcome, decidedOn, orderSign, grounds }: FeeRestoring,
): Promise<Outcome<string[], Refusal>> {
  const letter = await readForLetter(frame, paper)
  const sendable = sendableTo(letter.people)
  if (!sendable.ok) return sendable
  const letters = sendable.event.map((addressee): OrderContent => {
    const facts = orderFactsOf({ letter, addressee, sign: orderSign, ownGrounds: grounds })
    const order: RestoringFacts = { ...facts, day: decidedOn, missed: 'fee', summons, request }
    return outcome === 'granted' ? restoredContent(order) : restoringRefusedContent(order)
  })
  return accept(await writeLetters(frame, letters, { paperId: paper.id, caseId: null }))
}
