import type { ActFrame } from '#modules/act.ts'
import { addJob } from '#platform/jobs/jobs.ts'
import { SEND_ADE_LETTER } from './job-names.ts'
import { insertEvidence, insertLetter } from './outbox-store.ts'

/** A file in the store, with the name and the type under which the addressee gets it. */
export type LetterFile = { sha256: string; name: string; type: string }

/** A letter that was entered in the register to go by e-Doręczenia. */
export type LetterToQueue = {
  itemId: string
  /** The letter printed here; null for a document made elsewhere. */
  documentId: string | null
  /** The stored file of a document made elsewhere; without one the program cannot send it. */
  file: LetterFile | null
  address: string | null
  subject: string
  /** Number of the proof of sending when the letter was sent by hand in the mailbox; otherwise empty. */
  proofNumber: string
}

/**
 * Puts a letter into the outbox in the act's transaction, with the job that hands it over. One that was sent by hand, or
 * that the program cannot send, is carried by a person: only its proofs are entered.
 */
export async function queueLetter(frame: ActFrame, letter: LetterToQueue): Promise<void> {
  const id = frame.newId()
  const { itemId, documentId, file, address, subject, proofNumber } = letter
  const byProgram = proofNumber === '' && (documentId !== null || file !== null) && address !== null
  await insertLetter(frame.tx, {
    ...{ id, item_id: itemId, document_id: documentId, address: address ?? '', subject },
    ...{ file_sha256: file?.sha256 ?? null, file_name: file?.name ?? null, file_type: file?.type ?? null },
    carried_by: byProgram ? 'program' : 'person',
    state: proofNumber === '' ? 'queued' : 'sent',
    queued_at: frame.now,
    queued_by: frame.actor.staffId,
    next_at: byProgram ? frame.now : null,
  })
  if (byProgram) await addJob(frame.tx, SEND_ADE_LETTER, { letterId: id }, { jobKey: `${SEND_ADE_LETTER}:${id}` })
  if (proofNumber === '') return
  await insertEvidence(frame.tx, {
    ...{ id: frame.newId(), outbox_id: id, kind: 'sending', number: proofNumber, standing: 'taken' },
    stated_at: frame.now,
    recorded_by: frame.actor.staffId,
    recorded_at: frame.now,
  })
}
