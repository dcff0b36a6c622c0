import type { Kysely } from 'kysely'
import type { Database } from '#platform/db/types.ts'

/** One line of the list of printed papers on a paper's or a case's screen. */
export type DocumentRow = {
  id: string
  kind: string
  title: string
  createdAt: Date
  pages: number | null
  prints: number
}

/** Printed papers of one registered paper or one case, oldest first. The caller has checked the right to see it. */
export async function listDocuments(
  db: Kysely<Database>,
  of: { paperId: string } | { caseId: string },
): Promise<DocumentRow[]> {
  return db
    .selectFrom('documents')
    .select(({ selectFrom, fn }) => [
      'documents.id',
      'documents.kind',
      'documents.title',
      'documents.created_at as createdAt',
      'documents.pages',
      selectFrom('document_prints')
        .select(fn.countAll<number>().as('n'))
        .whereRef('document_prints.document_id', '=', 'documents.id')
        .$asScalar()
        .$notNull()
        .as('prints'),
    ])
    .where((eb) => ('paperId' in of ? eb('paper_id', '=', of.paperId) : eb('case_id', '=', of.caseId)))
    .orderBy('documents.created_at')
    .orderBy('documents.id')
    .execute()
}

/** Which paper or case a document belongs to, so that the caller can ask who may see it; nothing for an unknown id. */
export async function findDocumentSubject(
  db: Kysely<Database>,
  id: string,
): Promise<{ paperId: string | null; caseId: string | null; kind: string } | undefined> {
  return db
    .selectFrom('documents')
    .select(['paper_id as paperId', 'case_id as caseId', 'kind'])
    .where('id', '=', id)
    .executeTakeFirst()
}
