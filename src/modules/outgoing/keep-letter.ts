import { accept, refuse } from '#domain/outcome.ts'
import { mayBeKept } from '#domain/posting/outgoing-letter.ts'
import { act } from '#modules/act.ts'
import { lockPaper, paperSubjectOf } from '#modules/cases/index.ts'
import { insertKept } from './kept-store.ts'
import { readLetterCopies } from './letter-copies.query.ts'
import { findWaitingLetter } from './waiting-letters.query.ts'

export type LetterToKeep = { paperId: string; documentId: string; reason: string }

/** `caseId` when the letter was written in a case and not about one paper. */
export type KeptLetter = { caseId: string | null }

/** Takes a printed letter off the list to be sent, with the reason: it stays in the file as it was printed. */
export const keepLetter = act<LetterToKeep, KeptLetter, { why: string }>(
  'outgoing.keep-letter',
  async (frame, { paperId, documentId, reason }) => {
    const paper = await lockPaper(frame.tx, paperId)
    frame.allow(await paperSubjectOf(frame.tx, paper), paper.id)
    const letter = await findWaitingLetter(frame.tx, paper, documentId)
    if (!letter) return refuse({ why: 'letter-not-waiting' })
    const kept = mayBeKept(letter.subject.kind)
    if (!kept.ok) return kept
    const copies = await readLetterCopies(frame.tx, documentId)
    const copy = copies.find((one) => one.documentId === documentId)
    await insertKept(frame.tx, {
      ...{ document_id: documentId, paper_id: paperId, reason },
      ...{ kept_by: frame.actor.staffId, kept_at: frame.now },
    })
    frame.record({
      ...{ event: 'letter-kept', paperId, caseId: paper.case_id, documentId },
      data: { title: copy?.title ?? '', addressee: copy?.name ?? '', reason },
    })
    return accept({ caseId: letter.caseId })
  },
)
