import type { Tx } from '#platform/db/transaction.ts'

/** A registered paper linked as a supplement of this one; nothing when it is not. */
export async function findSupplement(
  tx: Tx,
  paperId: string,
  supplementId: string,
): Promise<{ id: string } | undefined> {
  return tx
    .selectFrom('paper_links')
    .select('paper_id as id')
    .where('related_id', '=', paperId)
    .where('paper_id', '=', supplementId)
    .where('relation', '=', 'supplement')
    .executeTakeFirst()
}
