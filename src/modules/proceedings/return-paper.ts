import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { openPaper, type Target } from '#modules/cases/index.ts'
import { insertReturn } from './competence-store.ts'
import { endHere, type LeaveShelf } from './end-here.ts'
import { writeLetters } from './letters.ts'
import { draftReturn, type ReturningWords } from './returning.ts'

export type ReturnPaper = Target & ReturningWords

/** Returns by order an application that can be forwarded to nobody (T6; art. 66 § 3 KPA); a complaint is open. */
export const returnPaperAct = (leaveShelf: LeaveShelf) =>
  act('proceedings.return-paper', async (frame, input: ReturnPaper) => {
    const opened = await openPaper(frame, 'proceedings.return-paper', input)
    if (!opened.ok) return opened
    const paper = opened.event
    const draft = await draftReturn(frame, paper, input)
    if (!draft.ok) return draft
    const documents = await writeLetters(frame, draft.event, { paperId: paper.id, caseId: null })
    const [documentId = ''] = documents
    await insertReturn(frame.tx, {
      id: frame.newId(),
      paper_id: paper.id,
      because: input.because,
      court: input.because === 'common-court' ? input.court : null,
      order_sign: input.orderSign,
      grounds: input.grounds,
      document_id: documentId,
      decided_by: frame.actor.staffId,
      decided_at: frame.now,
    })
    await endHere(frame, paper, 'returned', leaveShelf)
    const data = { orderSign: input.orderSign }
    frame.record({ event: 'application-returned', paperId: paper.id, caseId: paper.case_id, documentId, data })
    return accept({ paperId: paper.id, documents })
  })
