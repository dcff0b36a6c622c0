import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, type Target } from '#modules/cases/index.ts'
import { insertSeparation } from './competence-store.ts'
import { writeLetters } from './letters.ts'
import { draftSeparation, type SeparationWords } from './separation.ts'

export type NotifySeparate = Target & SeparationWords

/** Tells that other matters of the paper must be filed apart; the office goes on with its own (art. 66 § 1 KPA). */
export const notifySeparateAct = act('proceedings.notify-separate', async (frame, input: NotifySeparate) => {
  const opened = await openPaper(frame, 'proceedings.notify-separate', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const draft = await draftSeparation(frame, paper, input)
  if (!draft.ok) return draft
  const documents = await writeLetters(frame, draft.event, { paperId: paper.id, caseId: null })
  const [documentId = ''] = documents
  const apart = input.apart.map(({ what, authority }) => (authority === null ? what : `${what} – ${authority}`))
  await insertSeparation(frame.tx, {
    id: frame.newId(),
    paper_id: paper.id,
    own_matters: input.own,
    apart_matters: apart,
    document_id: documentId,
    notified_by: frame.actor.staffId,
    notified_at: frame.now,
  })
  await changePaper(frame.tx, paper.id, {})
  const data = { apart: apart.join('; ') }
  frame.record({ event: 'separation-notified', paperId: paper.id, caseId: paper.case_id, documentId, data })
  return accept({ paperId: paper.id, documents })
})
