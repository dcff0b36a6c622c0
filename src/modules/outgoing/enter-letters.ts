import { formatOutgoingNumber } from '#domain/registers/outgoing-number.ts'
import type { ActFrame } from '#modules/act.ts'
import { queueLetter } from '#modules/e-delivery/index.ts'
import type { ReadyLetter } from './ready-letters.ts'
import { insertItem } from './store.ts'

export type EnteredLetter = { itemId: string; number: number; year: number }

/**
 * Enters letters that leave the office in the register of outgoing items, one entry for each addressee. Takes the
 * register's counter lock, so it is called last in its act.
 */
export async function enterLetters(frame: ActFrame, letters: readonly ReadyLetter[]): Promise<EnteredLetter[]> {
  const entered: EnteredLetter[] = []
  for (const letter of letters) entered.push(await enterLetter(frame, letter))
  return entered
}

/** What is handed over at the office is delivered that day (art. 42 § 2 KPA); what goes by e-Doręczenia gets into its outbox. */
async function enterLetter(frame: ActFrame, letter: ReadyLetter): Promise<EnteredLetter> {
  const { itemId, subject, addressee, way, service, dispatchedOn } = letter
  const handed = way === 'hand'
  const { number, year } = await insertItem(frame.tx, {
    id: itemId,
    entered_by: frame.actor.staffId,
    window_id: frame.actor.windowId,
    paper_id: letter.paperId,
    case_id: letter.caseId,
    document_id: letter.documentId,
    subject_kind: subject.kind,
    subject_id: subject.id,
    title: letter.title,
    letter_on: letter.letterOn,
    addressee: addressee.name,
    street: addressee.street,
    postal_line: addressee.postalLine,
    ade: addressee.ade,
    way,
    service,
    dispatched_on: dispatchedOn,
    reference: letter.reference,
    standing: handed ? 'delivered' : 'sent',
    delivered_on: handed ? dispatchedOn : null,
    effect: handed ? 'actual' : null,
    term_from: handed ? dispatchedOn : null,
    doubts: [],
    derivation: [],
    way_choice: letter.choice,
  })
  if (way === 'e-delivery') {
    const { documentId, file = null, reference: proofNumber } = letter
    // with its number no two letters are called the same, so that one that was sent can be found again
    const subject = `${letter.title} (${formatOutgoingNumber({ number, year })})`
    await queueLetter(frame, { itemId, documentId, file, address: addressee.ade, subject, proofNumber })
  }
  frame.record({
    event: 'outgoing-entered',
    paperId: letter.paperId,
    caseId: letter.caseId,
    documentId: letter.documentId,
    data: { entry: formatOutgoingNumber({ number, year }), title: letter.title, way, itemId },
  })
  if (letter.choice.reason !== '') {
    const data = { entry: formatOutgoingNumber({ number, year }), reason: letter.choice.reason, way, itemId }
    const { paperId, caseId, documentId } = letter
    frame.record({ event: 'way-chosen', paperId, caseId, documentId, data })
  }
  return { itemId, number, year }
}
