import type { OutgoingSubject, OutgoingWay } from '#domain/posting/outgoing-letter.ts'
import type { ActFrame } from '#modules/act.ts'
import { type EnteredLetter, enterOutgoing } from './enter-outgoing.ts'
import { readLetterCopies } from './letter-copies.query.ts'

/** A letter printed here, by one of its copies, and how it leaves the office. */
export type PrintedLetter = {
  subject: { kind: OutgoingSubject; id: string }
  documentId: string
  paperId: string
  way: OutgoingWay
  dispatchedOn: string
  reference: string
}

/** Enters every copy of a printed letter in the register of outgoing items, one entry for each addressee; last in its act. */
export async function enterLetters(frame: ActFrame, letter: PrintedLetter): Promise<EnteredLetter[]> {
  const { subject, documentId, paperId, way, dispatchedOn, reference } = letter
  const entered: EnteredLetter[] = []
  for (const { name, street, postalLine, ade, ...copy } of await readLetterCopies(frame.tx, documentId)) {
    const addressee = { name, street, postalLine, ade }
    const out = { subject, paperId, caseId: null, way, dispatchedOn, reference }
    entered.push(await enterOutgoing(frame, { ...out, ...copy, addressee }))
  }
  return entered
}
