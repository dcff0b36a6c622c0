import type { CheckItem, Mark } from '#domain/completeness/check-items.ts'
import type { Tx } from '#platform/db/transaction.ts'

/** The checklist of one paper, in its order. The caller holds the paper's lock. */
export async function readItems(tx: Tx, paperId: string): Promise<CheckItem[]> {
  return tx
    .selectFrom('check_items')
    .select(['id', 'name', 'kind', 'basis', 'mark', 'amount_grosze as amountGrosze'])
    .where('paper_id', '=', paperId)
    .orderBy('position')
    .execute()
}

/** Gives items a mark, with the day on which it became so (ISO). */
export async function setMark(tx: Tx, itemIds: readonly string[], mark: Mark, on: string): Promise<void> {
  if (itemIds.length === 0) return
  await tx.updateTable('check_items').set({ mark, marked_on: on }).where('id', 'in', itemIds).execute()
}
