import type { Tx } from '#platform/db/transaction.ts'

/** A decision about one matter and one edition. */
export type EditionDecision = {
  id: string
  paperId: string
  editionId: string
  fromEditionId: string
  decision: 'applied' | 'declined'
  basis: string | null
  reason: string | null
  changes: readonly string[]
  by: string
  at: Date
}

/** Keeps a decision; it is never changed. */
export async function insertDecision(tx: Tx, one: EditionDecision): Promise<void> {
  const row = {
    ...{ id: one.id, paper_id: one.paperId, edition_id: one.editionId, from_edition_id: one.fromEditionId },
    ...{ decision: one.decision, basis: one.basis, reason: one.reason, changes: JSON.stringify(one.changes) },
    ...{ decided_by: one.by, decided_at: one.at },
  }
  await tx.insertInto('edition_decisions').values(row).execute()
}
