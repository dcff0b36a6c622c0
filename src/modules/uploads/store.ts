import type { Selectable } from 'kysely'
import type { UploadRefusal } from '#domain/completeness/upload.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** What clients send: scans, photographs, and documents of word processors. */
export const clientKinds = ['pdf', 'jpeg', 'png', 'odt', 'docx'] as const
export type ClientKind = (typeof clientKinds)[number]

export type Upload = Selectable<Database['uploads']>

export type NewUpload = {
  id: string
  paperId: string
  summonsId: string
  itemId: string
  key: string
  name: string
  kind: ClientKind
  bytes: number
  sha256: string
  receivedAt: Date
  arrivedOn: string
  assessBy: string
  scan: 'off' | 'waiting' | 'clean'
}

/** Keeps a file that came; `known` when this form, or this very file for this thing, came before and waits. */
export async function insertUpload(tx: Tx, one: NewUpload): Promise<'new' | 'known'> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('uploads')
    .values({
      id: one.id,
      paper_id: one.paperId,
      summons_id: one.summonsId,
      check_item_id: one.itemId,
      request_key: one.key,
      name: one.name,
      kind: one.kind,
      bytes: one.bytes,
      file_sha256: one.sha256,
      received_at: one.receivedAt,
      arrived_on: one.arrivedOn,
      assess_by: one.assessBy,
      scan: one.scan,
      scanned_at: one.scan === 'clean' ? one.receivedAt : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n ? 'new' : 'known'
}

/** Whether a form with this key was taken before. */
export async function keyTaken(db: Pick<Tx, 'selectFrom'>, key: string): Promise<'yes' | 'no'> {
  const row = await db.selectFrom('uploads').select('id').where('request_key', '=', key).executeTakeFirst()
  return row ? 'yes' : 'no'
}

/** One upload of a locked paper; undefined when it is another paper's or none. */
export async function findUpload(tx: Tx, paperId: string, id: string): Promise<Upload | undefined> {
  return tx.selectFrom('uploads').selectAll().where('id', '=', id).where('paper_id', '=', paperId).executeTakeFirst()
}

/** What a person decided about an upload. */
export async function setAssessed(
  tx: Tx,
  id: string,
  how: { state: 'accepted' | 'refused'; refusal: UploadRefusal | null; note: string; at: Date; by: string },
): Promise<void> {
  const { state, refusal, note, at, by } = how
  await tx
    .updateTable('uploads')
    .set({ state, refusal, note, assessed_at: at, assessed_by: by })
    .where('id', '=', id)
    .execute()
}

/** Files that no scanner has seen though one is configured, the oldest first. */
export async function listUnscanned(db: Pick<Tx, 'selectFrom'>): Promise<Upload[]> {
  return db.selectFrom('uploads').selectAll().where('scan', '=', 'waiting').orderBy('received_at').limit(50).execute()
}

/** What the scanner said of a file that waited for it; `known` when another worker was first. */
export async function setScanned(tx: Tx, id: string, at: Date, threat: string | null): Promise<'new' | 'known'> {
  const { numUpdatedRows } = await tx
    .updateTable('uploads')
    .set({ scan: threat === null ? 'clean' : 'infected', scanned_at: at, threat })
    .where('id', '=', id)
    .where('scan', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n ? 'new' : 'known'
}
