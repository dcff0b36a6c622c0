import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { NotFound } from '#web/act.ts'
import { findDocumentFacts, subjectOf } from './documents.query.ts'
import { insertPrint } from './store.ts'

/** Which print of a document it is: the first shows the original, every later one a duplicate. */
export type Print = { documentId: string; ordinal: number }

/** Records a print; what is printed is drawn when the answer's address is read, outside the transaction. */
export const printDocument = act('documents.print-document', async (frame, input: { documentId: string }) => {
  const facts = await findDocumentFacts(frame.tx, input.documentId)
  if (!facts) throw new NotFound('document')
  frame.allow(subjectOf(facts), input.documentId)
  const ordinal = await insertPrint(frame.tx, {
    id: frame.newId(),
    documentId: input.documentId,
    printedBy: frame.actor.staffId,
    printedAt: frame.now,
  })
  const { paperId, caseId, kind } = facts
  frame.record({ event: 'document-printed', paperId, caseId, documentId: input.documentId, data: { kind, ordinal } })
  return accept<Print>({ documentId: input.documentId, ordinal })
})
