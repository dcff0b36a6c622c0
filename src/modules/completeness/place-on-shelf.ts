import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { changePaper, openPaper, readForLetter, type Target } from '#modules/cases/index.ts'
import { createDocument } from '#modules/documents/index.ts'
import { labelOf } from './documents/label.ts'
import { putOnShelf, type WantedPlace } from './shelves-store.ts'

/** Puts a paper on a shelf, or moves it, with a new label. */
export const placeOnShelf = act('completeness.place-on-shelf', async (frame, input: Target & WantedPlace) => {
  const opened = await openPaper(frame, 'completeness.place-on-shelf', input)
  if (!opened.ok) return opened
  const paper = opened.event
  const put = await putOnShelf(frame, paper, input)
  if (!put.ok) return put
  const { shelfId, shelf, place } = put.event
  await changePaper(frame.tx, paper.id, { holder_kind: 'shelf', holder_id: shelfId })
  const content = labelOf(await readForLetter(frame, paper), put.event)
  const of = { content, paperId: paper.id, caseId: null, createdBy: frame.actor.staffId }
  const documentId = await createDocument(frame.tx, of, frame)
  frame.record({ event: 'paper-shelved', paperId: paper.id, documentId, data: { shelf, place } })
  return accept({ paperId: paper.id, documentId, place: put.event })
})
