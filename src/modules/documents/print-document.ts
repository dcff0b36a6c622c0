import { inTransaction } from '#platform/db/transaction.ts'
import { type DocumentRoom, getDuplicate, getRenderedDocument, type RenderedDocument } from './render-document.ts'
import { insertPrint } from './store.ts'

/**
 * Records a print and answers what to print: the stored original the first time, a duplicate every later time.
 * The caller has checked that this person may see the document.
 */
export async function printDocument(
  room: DocumentRoom,
  print: { documentId: string; printedBy: string | null; newId: () => string },
): Promise<RenderedDocument> {
  const { documentId, printedBy, newId } = print
  // Drawn first, so that a print is never counted which nobody could get.
  const original = await getRenderedDocument(room, documentId)
  const ordinal = await inTransaction(room.db, (tx) =>
    insertPrint(tx, { id: newId(), documentId, printedBy, printedAt: room.now() }),
  )
  return ordinal === 1 ? original : getDuplicate(room, documentId)
}
