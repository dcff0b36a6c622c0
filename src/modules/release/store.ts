import type { Insertable, Selectable, Updateable } from 'kysely'
import type { ResultState } from '#domain/release/result-states.ts'
import type { Returnable } from '#domain/release/returnables.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { NotFound } from '#web/act.ts'

/** A finished document locked for the act in hand. */
export type LockedResult = Omit<Selectable<Database['results']>, 'state'> & { state: ResultState }

/**
 * Case of a finished document: the case is always locked before its documents, so that two acts cannot deadlock.
 * @throws NotFound when there is no such document
 */
export async function getCaseOfResult(tx: Tx, id: string): Promise<string> {
  const row = await tx.selectFrom('results').select('case_id').where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('result')
  return row.case_id
}

/**
 * Locks a finished document until the act ends.
 * @throws NotFound when there is none
 */
export async function lockResult(tx: Tx, id: string): Promise<LockedResult> {
  const row = await tx.selectFrom('results').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('result')
  return { ...row, state: row.state as ResultState }
}

/** Adds a finished document. */
export async function insertResult(tx: Tx, row: Insertable<Database['results']>): Promise<LockedResult> {
  const added = await tx.insertInto('results').values(row).returningAll().executeTakeFirstOrThrow()
  return { ...added, state: added.state as ResultState }
}

/** Changes a locked finished document. */
export async function changeResult(tx: Tx, id: string, change: Updateable<Database['results']>): Promise<void> {
  await tx.updateTable('results').set(change).where('id', '=', id).execute()
}

/** Originals of a case that still have to go back, locked: two windows never give back the same one. */
export async function lockReturnables(tx: Tx, caseId: string): Promise<Returnable[]> {
  return tx
    .selectFrom('enclosures')
    .innerJoin('papers', 'papers.id', 'enclosures.paper_id')
    .select(['enclosures.id', 'enclosures.name'])
    .where('papers.case_id', '=', caseId)
    .where('enclosures.returnable', '=', 'yes')
    .where('enclosures.returned_on', 'is', null)
    .orderBy('enclosures.id')
    .forUpdate('enclosures')
    .execute()
}

/** Notes originals as given back with a document: on the enclosure itself and, one by one, with the document. */
export async function returnOriginals(
  tx: Tx,
  resultId: string,
  originals: readonly Returnable[],
  back: { on: string; to: string; at: Date; by: string },
): Promise<void> {
  if (originals.length === 0) return
  const ids = originals.map((one) => one.id)
  await tx
    .updateTable('enclosures')
    .set({ returned_on: back.on, returned_to: back.to })
    .where('id', 'in', ids)
    .execute()
  await tx
    .insertInto('result_returnables')
    .values(ids.map((id) => ({ result_id: resultId, enclosure_id: id, returned_at: back.at, returned_by: back.by })))
    .execute()
}

/** The release rack of a window's service point, locked, with the places taken; undefined where there is none. */
export async function lockRack(tx: Tx, windowId: string): Promise<{ shelfId: string; taken: string[] } | undefined> {
  const shelf = await tx
    .selectFrom('shelves')
    .innerJoin('windows', 'windows.service_point_id', 'shelves.service_point_id')
    .select('shelves.id')
    .where('windows.id', '=', windowId)
    .where('shelves.kind', '=', 'release')
    .orderBy('shelves.code')
    .limit(1)
    .forUpdate('shelves')
    .executeTakeFirst()
  if (!shelf) return undefined
  const rows = await tx
    .selectFrom('results')
    .select('slot')
    .where('shelf_id', '=', shelf.id)
    .where('state', '=', 'on-rack')
    .execute()
  return { shelfId: shelf.id, taken: rows.map((row) => row.slot ?? '') }
}
