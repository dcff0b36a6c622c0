import type { Tx } from '#platform/db/transaction.ts'
import type { DueReview } from './due-reviews.query.ts'
import type { DueWarning } from './due-warnings.query.ts'

type Digest = {
  id: string
  staffId: string
  day: string
  madeAt: Date
  warnings: readonly DueWarning[]
  reviews: readonly DueReview[]
}

/** Keeps the digest of one person and day with what it says; `known` when that day has one already. */
export async function insertDigest(tx: Tx, digest: Digest): Promise<'new' | 'known'> {
  const { id, staffId, day, madeAt, warnings, reviews } = digest
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('digests')
    .values({ id, staff_id: staffId, day, made_at: madeAt })
    .onConflict((conflict) => conflict.columns(['staff_id', 'day']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) return 'known'
  const lines = warnings.map(({ caseId, step, dueOn }) => ({
    digest_id: id,
    case_id: caseId,
    step,
    due_on: dueOn,
  }))
  for (let at = 0; at < lines.length; at += 1_000)
    await tx
      .insertInto('digest_lines')
      .values(lines.slice(at, at + 1_000))
      .execute()
  const cards = reviews.map(({ cardId, step, dueOn }) => ({ digest_id: id, card_id: cardId, step, due_on: dueOn }))
  for (let at = 0; at < cards.length; at += 1_000)
    await tx
      .insertInto('digest_card_lines')
      .values(cards.slice(at, at + 1_000))
      .execute()
  return 'new'
}
