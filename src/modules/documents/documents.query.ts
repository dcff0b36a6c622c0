import type { Kysely } from 'kysely'
import type { Subject } from '#domain/people/can.ts'
import type { Database } from '#platform/db/types.ts'

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
