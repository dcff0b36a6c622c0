import type { Subject } from '#domain/people/can.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { LockedPaper } from './papers-store.ts'

/** A locked paper as the permission table looks at it: its unit, its case's unit, and the unit of the post that holds it. */
export async function paperSubjectOf(tx: Tx, paper: LockedPaper): Promise<Subject> {
  if (paper.holder_kind !== 'post') return { unitIds: [paper.unit_id, paper.caseUnitId] }
  const post = await tx.selectFrom('posts').select('unit_id').where('id', '=', paper.holder_id).executeTakeFirst()
  return { unitIds: [paper.unit_id, paper.caseUnitId, post?.unit_id ?? null], postIds: [paper.holder_id] }
}
