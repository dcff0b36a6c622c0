import type { ActFrame } from '#modules/act.ts'
import type { CorrectionForm, PartyCorrection } from './correction-form.ts'

/** Links two papers; a link that stands already is left as it is. */
export async function insertLink(
  { tx, newId, actor, now }: ActFrame,
  link: { paperId: string; relatedId: string; relation: 'supplement' | 'duplicate' | 'replaces' },
): Promise<void> {
  await tx
    .insertInto('paper_links')
    .values({
      id: newId(),
      paper_id: link.paperId,
      related_id: link.relatedId,
      relation: link.relation,
      linked_by: actor.staffId,
      linked_at: now,
    })
    .onConflict((conflict) => conflict.columns(['paper_id', 'related_id', 'relation']).doNothing())
    .execute()
}

/** Keeps what a correction changed, as it was and as it is now. */
export async function insertCorrection(
  { tx, newId, actor, now }: ActFrame,
  correction: { paperId: string; reason: string; before: Record<string, unknown>; after: Record<string, unknown> },
): Promise<void> {
  await tx
    .insertInto('paper_corrections')
    .values({
      id: newId(),
      paper_id: correction.paperId,
      reason: correction.reason,
      before: JSON.stringify(correction.before),
      after: JSON.stringify(correction.after),
      corrected_by: actor.staffId,
      corrected_at: now,
    })
    .execute()
}

/** Writes the corrected name and address of one party of a paper. */
export async function updateParty({ tx }: ActFrame, paperId: string, party: PartyCorrection): Promise<void> {
  const { id, ...row } = party
  await tx.updateTable('paper_parties').set(row).where('id', '=', id).where('paper_id', '=', paperId).execute()
}

/** Writes the corrected description of one enclosure of a paper. */
export async function updateEnclosure(
  { tx }: ActFrame,
  paperId: string,
  enclosure: CorrectionForm['enclosures'][number],
): Promise<void> {
  const { id, name, pages, form, returnable } = enclosure
  await tx
    .updateTable('enclosures')
    .set({ name, pages: pages ?? null, form, returnable })
    .where('id', '=', id)
    .where('paper_id', '=', paperId)
    .execute()
}
