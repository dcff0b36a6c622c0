import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** `uncured` after a summons (art. 64 § 2 KPA), `no-address` at once (§ 1). */
export type Ground = 'uncured' | 'no-address'

/** An officer's act that stands: not withdrawn. */
export type Leaving = {
  id: string
  ground: Ground
  decidedAt: Date
  dispatchedOn: string | null
  /** The first copy of the letter; null where the unit writes its own (art. 169 O.p.). */
  letterId: string | null
}

/** The leaving of a paper that stands, if any. */
export async function findLeaving(tx: Tx, paperId: string): Promise<Leaving | undefined> {
  return tx
    .selectFrom('unexamined_leavings')
    .select([
      'id',
      'ground',
      'decided_at as decidedAt',
      'dispatched_on as dispatchedOn',
      'letter_document_id as letterId',
    ])
    .where('paper_id', '=', paperId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
}

export type NewLeaving = {
  id: string
  paperId: string
  ground: Ground
  summonsId: string | null
  searchId: string | null
  reason: string
  decidedBy: string
  decidedAt: Date
  noteId: string | null
  letterId: string | null
}

/** Writes an officer's decision to leave an application unexamined. */
export async function insertLeaving(tx: Tx, leaving: NewLeaving): Promise<void> {
  await tx
    .insertInto('unexamined_leavings')
    .values({
      id: leaving.id,
      paper_id: leaving.paperId,
      ground: leaving.ground,
      summons_id: leaving.summonsId,
      search_id: leaving.searchId,
      reason: leaving.reason,
      decided_by: leaving.decidedBy,
      decided_at: leaving.decidedAt,
      note_document_id: leaving.noteId,
      letter_document_id: leaving.letterId,
    })
    .execute()
}

export type Dispatch = {
  on: string
  channel: NonNullable<Database['orders']['dispatch_channel']>
  by: string
  reference: string
}

/** Records that the notice left the office: from that day a late cure no longer helps. */
export async function setDispatched(tx: Tx, id: string, { on, channel, by, reference }: Dispatch): Promise<void> {
  await tx
    .updateTable('unexamined_leavings')
    .set({ dispatched_on: on, dispatch_channel: channel, dispatched_by: by, dispatch_reference: reference })
    .where('id', '=', id)
    .execute()
}

/** Takes a leaving back; its row stays, with the reason. */
export async function setWithdrawn(tx: Tx, id: string, at: Date, reason: string): Promise<void> {
  await tx
    .updateTable('unexamined_leavings')
    .set({ withdrawn_at: at, withdrawn_reason: reason })
    .where('id', '=', id)
    .execute()
}
