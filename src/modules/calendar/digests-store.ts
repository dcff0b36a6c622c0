import type { Tx } from '#platform/db/transaction.ts'
import type { DueEdition } from './due-editions.query.ts'
import type { DueReview } from './due-reviews.query.ts'
import type { DueWarning } from './due-warnings.query.ts'

type Digest = {
  id: string
  staffId: string
  day: string
  madeAt: Date
  warnings: readonly DueWarning[]
  reviews: readonly DueReview[]
  editions: readonly DueEdition[]
}

/** Keeps the digest of one person and day with what it says; `known` when that day has one already. */
export async function insertDigest(tx: Tx, digest: Digest): Promise<'new' | 'known'> {
  const { id, staffId, day, madeAt, warnings, reviews, editions } = digest
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('digests')
    .values({ id, staff_id: staffId, day, made_at: madeAt })
    .onConflict((conflict) => conflict.columns(['staff_id', 'day']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) return 'known'
  const cases = warnings.flatMap(({ kind, id: case_id, step, dueOn: due_on }) =>
    kind === 'case' && step !== 'waits' && due_on !== null ? [{ digest_id: id, case_id, step, due_on }] : [],
  )
  for (const part of inParts(cases)) await tx.insertInto('digest_lines').values(part).execute()
  const matters = warnings.flatMap(({ kind, id: row_id, step, dueOn: due_on }) =>
    kind !== 'case' && step !== 't-3' ? [{ digest_id: id, kind, row_id, step, due_on }] : [],
  )
  for (const part of inParts(matters)) await tx.insertInto('digest_matters').values(part).execute()
  const cards = reviews.map(({ cardId, step, dueOn }) => ({ digest_id: id, card_id: cardId, step, due_on: dueOn }))
  for (const part of inParts(cards)) await tx.insertInto('digest_card_lines').values(part).execute()
  const open = editions.map(({ paperId, editionId }) => ({ digest_id: id, paper_id: paperId, edition_id: editionId }))
  for (const part of inParts(open)) await tx.insertInto('digest_edition_lines').values(part).execute()
  return 'new'
}

function inParts<Row>(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = []
  for (let at = 0; at < rows.length; at += 1_000) parts.push(rows.slice(at, at + 1_000))
  return parts
}
