import type { OutgoingSubject, OutgoingWay } from '#domain/posting/outgoing-letter.ts'
import { formatOutgoingNumber } from '#domain/registers/outgoing-number.ts'
import type { ActFrame } from '#modules/act.ts'
import { insertItem } from './store.ts'

/** One letter to one addressee. */
export type OutgoingLetter = {
  subject: { kind: OutgoingSubject; id: string }
  paperId: string
  caseId: string | null
  documentId: string | null
  title: string
  /** The date on the letter, ISO. */
  letterOn: string
  addressee: { name: string; street: string; postalLine: string; ade: string | null }
  way: OutgoingWay
  dispatchedOn: string
  reference: string
}

export type EnteredLetter = { itemId: string; number: number; year: number }

/**
 * Enters a letter that leaves the office in the register of outgoing items. Takes the register's counter lock, so it is
 * called last in its act. What is handed over at the office is delivered that day (art. 42 § 2 KPA).
 */
export async function enterOutgoing(frame: ActFrame, letter: OutgoingLetter): Promise<EnteredLetter> {
  const itemId = frame.newId()
  const { subject, addressee, way, dispatchedOn } = letter
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
    dispatched_on: dispatchedOn,
    reference: letter.reference,
    standing: handed ? 'delivered' : 'sent',
    delivered_on: handed ? dispatchedOn : null,
    effect: handed ? 'actual' : null,
    term_from: handed ? dispatchedOn : null,
    doubts: [],
    derivation: [],
  })
  frame.record({
    event: 'outgoing-entered',
    paperId: letter.paperId,
    caseId: letter.caseId,
    documentId: letter.documentId,
    data: { entry: formatOutgoingNumber({ number, year }), title: letter.title, way, itemId },
  })
  return { itemId, number, year }
}
