import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { openPaper, type Target } from '#modules/cases/index.ts'
import { insertForwarding } from './competence-store.ts'
import { endHere, type LeaveShelf } from './end-here.ts'
import { draftForwarding, type ForwardingWords } from './forwarding.ts'
import { writeLetters } from './letters.ts'

export type ForwardPaper = Target & ForwardingWords

/** Sends a paper to the competent authority and tells whoever filed it, with reasons (T5; art. 65 KPA). */
export const forwardPaperAct = (leaveShelf: LeaveShelf) =>
  act('proceedings.forward-paper', async (frame, input: ForwardPaper) => {
    const opened = await openPaper(frame, 'proceedings.forward-paper', input)
    if (!opened.ok) return opened
    const paper = opened.event
    const draft = await draftForwarding(frame, paper, input)
    if (!draft.ok) return draft
    const { authority, letters, term } = draft.event
    const documents = await writeLetters(frame, letters, { paperId: paper.id, caseId: null })
    const [cover = '', notice = null] = documents
    await insertForwarding(frame.tx, {
      id: frame.newId(),
      paper_id: paper.id,
      authority,
      authority_address: input.authorityAddress,
      reasons: input.reasons,
      filed_on: paper.filed_on,
      send_by: term?.lastDay.toString() ?? null,
      derivation: JSON.stringify(term?.steps.map((step) => ({ ...step, day: step.day?.toString() })) ?? []),
      cover_document_id: cover,
      notice_document_id: notice,
      forwarded_by: frame.actor.staffId,
      forwarded_at: frame.now,
    })
    await endHere(frame, paper, 'forwarded', leaveShelf)
    const data = { authority, filedOn: paper.filed_on }
    frame.record({ event: 'paper-forwarded', paperId: paper.id, caseId: paper.case_id, documentId: cover, data })
    return accept({ paperId: paper.id, authority, documents })
  })
