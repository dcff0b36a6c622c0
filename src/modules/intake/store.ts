import type { Successor } from '#domain/proceedings/succession.ts'
import type { ActFrame } from '#modules/act.ts'
import type { CorrectedEnclosures } from './corrected-enclosures.ts'
import type { CorrectedParties } from './corrected-parties.ts'

/** Links two papers; a link that stands already is left as it is. */
export async function insertLink(
  { tx, newId, actor, now }: ActFrame,
  link: { paperId: string; relatedId: string; relation: 'supplement' | 'duplicate' | 'replaces' | 'envelope' },
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

/** Writes the people of a paper as a correction leaves them; who is taken back stays as a row with the reason. */
export async function writeParties(
  { tx, now }: ActFrame,
  paperId: string,
  { staying, withdrawn, added }: CorrectedParties,
  reason: string,
): Promise<void> {
  for (const { id, ...row } of staying)
    await tx.updateTable('paper_parties').set(row).where('id', '=', id).where('paper_id', '=', paperId).execute()
  const back = { withdrawn_at: now, withdrawn_reason: reason }
  for (const { id } of withdrawn) await tx.updateTable('paper_party_rows').set(back).where('id', '=', id).execute()
  if (added.length === 0) return
  await tx
    .insertInto('paper_parties')
    .values(added.map((party) => ({ ...party, paper_id: paperId, country: 'Polska' })))
    .execute()
}

/** Keeps who came in the place of a party that died; who is named again stays as named first. */
export async function insertSuccessions(
  { tx, newId, actor, now }: ActFrame,
  of: { paperId: string; partyId: string; kind: Successor; since: string; proof: string },
  successors: readonly string[],
): Promise<void> {
  const { paperId: paper_id, partyId: party_id, kind, since, proof } = of
  const named = { paper_id, party_id, kind, since, proof, named_by: actor.staffId, named_at: now }
  await tx
    .insertInto('successions')
    .values(successors.map((successor_id) => ({ id: newId(), successor_id, ...named })))
    .onConflict((conflict) => conflict.columns(['party_id', 'successor_id']).doNothing())
    .execute()
}

/** Writes the enclosures of a paper as a correction leaves them; of an original taken back it keeps where it is. */
export async function writeEnclosures(
  { tx, now }: ActFrame,
  paperId: string,
  { staying, withdrawn, added }: CorrectedEnclosures,
  reason: string,
): Promise<void> {
  for (const { id, ...row } of staying)
    await tx.updateTable('enclosures').set(row).where('id', '=', id).where('paper_id', '=', paperId).execute()
  for (const { row, whereabouts } of withdrawn) {
    const back = { withdrawn_at: now, withdrawn_reason: whereabouts ?? reason }
    await tx.updateTable('enclosure_rows').set(back).where('id', '=', row.id).execute()
  }
  if (added.length === 0) return
  await tx
    .insertInto('enclosures')
    .values(added.map((one) => ({ ...one, paper_id: paperId })))
    .execute()
}
