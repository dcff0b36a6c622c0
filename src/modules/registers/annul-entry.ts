import type { Tx } from '#platform/db/transaction.ts'

/** An annulment of everything a paper was entered in. */
export type Annulment = {
  paperId: string
  reason: string
  annulledBy: string
  at: Date
  /** The paper entered in its place; its entry in the same register is named when it has one. */
  replacedByPaperId: string | null
}

/**
 * Marks a paper's entries in every register as annulled, with the reason. The entries and their numbers stay for ever;
 * an entry annulled before keeps its first reason.
 */
export async function annulEntry(tx: Tx, annulment: Annulment): Promise<void> {
  const { paperId, reason, annulledBy, at, replacedByPaperId } = annulment
  const entriesOf = (id: string) =>
    tx.selectFrom('register_entries').select(['id', 'register_id']).where('paper_id', '=', id).execute()
  const replacing = replacedByPaperId ? await entriesOf(replacedByPaperId) : []
  const rows = (await entriesOf(paperId)).map((entry) => ({
    entry_id: entry.id,
    reason,
    annulled_by: annulledBy,
    annulled_at: at,
    replaced_by: replacing.find((other) => other.register_id === entry.register_id)?.id ?? null,
  }))
  await tx
    .insertInto('register_annulments')
    .values(rows)
    .onConflict((conflict) => conflict.column('entry_id').doNothing())
    .execute()
}
