import type { Kysely } from 'kysely'
import type { Subject } from '#domain/people/can.ts'
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

/** Whose a document is, as far as rights look at it. */
export type DocumentFacts = {
  kind: string
  title: string
  paperId: string | null
  caseId: string | null
  unitIds: (string | null)[]
  postId: string | null
}

/** Which paper, case, units and holding post a document belongs to; nothing for an unknown id. */
export async function findDocumentFacts(db: Kysely<Database>, id: string): Promise<DocumentFacts | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const row = await db
    .selectFrom('documents as d')
    .leftJoin('papers as p', 'p.id', 'd.paper_id')
    .leftJoin('cases as k', (join) => join.on((eb) => eb('k.id', '=', eb.fn.coalesce('d.case_id', 'p.case_id'))))
    .select(['d.kind', 'd.title', 'd.paper_id', 'd.case_id', 'p.unit_id', 'k.unit_id as case_unit_id'])
    .select(['p.holder_kind', 'p.holder_id'])
    .where('d.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const postId = row.holder_kind === 'post' ? row.holder_id : null
  const { kind, title, paper_id: paperId, case_id: caseId } = row
  return { kind, title, paperId, caseId, unitIds: [row.unit_id, row.case_unit_id], postId }
}

/** The document as the permission table looks at it. */
export function subjectOf(facts: DocumentFacts): Subject {
  return { unitIds: facts.unitIds, postIds: [facts.postId] }
}
