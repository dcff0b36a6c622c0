import type { DocumentKind } from '#domain/documents/letter.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { PrintableContent } from './templates.ts'

export type NewDocument = {
  id: string
  kind: DocumentKind
  paperId: string | null
  caseId: string | null
  title: string
  content: PrintableContent
  contentSha256: string
  templateEdition: number
  createdAt: Date
  createdBy: string | null
}

export async function insertDocument(tx: Tx, document: NewDocument): Promise<void> {
  await tx
    .insertInto('documents')
    .values({
      id: document.id,
      kind: document.kind,
      paper_id: document.paperId,
      case_id: document.caseId,
      title: document.title,
      content: JSON.stringify(document.content),
      content_sha256: document.contentSha256,
      template_edition: document.templateEdition,
      created_at: document.createdAt,
      created_by: document.createdBy,
    })
    .execute()
}

/** A document written anew stands in place of an earlier one, which stays as it was given. */
export async function supersedeDocument(tx: Tx, oldId: string, newId: string): Promise<void> {
  await tx.updateTable('documents').set({ superseded_by: newId }).where('id', '=', oldId).execute()
}

export type Rendering = { fileSha256: string; pages: number; bytes: number; renderedAt: Date }

/** Keeps where the drawn file is. The first drawing stands: a second one that raced with it changes nothing. */
export async function saveRendering(tx: Tx, id: string, rendering: Rendering): Promise<void> {
  await tx
    .updateTable('documents')
    .set({
      file_sha256: rendering.fileSha256,
      pages: rendering.pages,
      bytes: rendering.bytes,
      rendered_at: rendering.renderedAt,
    })
    .where('id', '=', id)
    .where('file_sha256', 'is', null)
    .execute()
}

/** Adds one print and answers its place among the prints of the document, from 1; prints of one document wait in line. */
export async function insertPrint(
  tx: Tx,
  print: { id: string; documentId: string; printedAt: Date; printedBy: string | null },
): Promise<number> {
  await tx.selectFrom('documents').select('id').where('id', '=', print.documentId).forUpdate().executeTakeFirstOrThrow()
  const { last } = await tx
    .selectFrom('document_prints')
    .select(({ fn }) => fn.max('ordinal').as('last'))
    .where('document_id', '=', print.documentId)
    .executeTakeFirstOrThrow()
  const ordinal = (last ?? 0) + 1
  await tx
    .insertInto('document_prints')
    .values({
      id: print.id,
      document_id: print.documentId,
      ordinal,
      printed_at: print.printedAt,
      printed_by: print.printedBy,
    })
    .execute()
  return ordinal
}
