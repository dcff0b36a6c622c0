import { type Selectable, sql } from 'kysely'
import type { ItemState } from '#domain/handover/acknowledgement.ts'
import type { Way } from '#domain/handover/receiving-post.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { NotFound } from '#web/act.ts'

/** A sheet locked for the act in hand; only sheets that start at a window are made here. */
export type LockedSheet = Omit<Selectable<Database['handovers']>, 'state' | 'from_window_id'> & {
  state: 'open' | 'sent' | 'settled'
  from_window_id: string
}

export type SheetItem = { id: string; paper_id: string; position: number; state: ItemState }

/**
 * Locks a sheet until the act ends. Papers are always locked before their sheet, so that two acts cannot deadlock.
 * @throws NotFound when there is none
 */
export async function lockSheet(tx: Tx, id: string): Promise<LockedSheet> {
  const sheet = await tx.selectFrom('handovers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!sheet?.from_window_id) throw new NotFound('handover')
  return { ...sheet, state: sheet.state as LockedSheet['state'], from_window_id: sheet.from_window_id }
}

/** The open sheet from a window to a post, made when there is none; locked. */
export async function lockOpenSheet(
  tx: Tx,
  sheet: { id: string; windowId: string; way: Way; year: number; openedBy: string; openedAt: Date },
): Promise<LockedSheet> {
  await tx
    .insertInto('handovers')
    .values({
      id: sheet.id,
      year: sheet.year,
      from_window_id: sheet.windowId,
      to_post_id: sheet.way.postId,
      route: sheet.way.route,
      state: 'open',
      opened_by: sheet.openedBy,
      opened_at: sheet.openedAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['from_window_id', 'to_post_id'])
        .where('state', '=', 'open')
        .where('from_window_id', 'is not', null)
        .doNothing(),
    )
    .execute()
  const { id } = await tx
    .selectFrom('handovers')
    .select('id')
    .where('from_window_id', '=', sheet.windowId)
    .where('to_post_id', '=', sheet.way.postId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return lockSheet(tx, id)
}

/** Papers of a sheet that are still on it, by position. */
export async function listItems(tx: Tx, handoverId: string): Promise<SheetItem[]> {
  const rows = await tx
    .selectFrom('handover_items')
    .select(['id', 'paper_id', 'position', 'state'])
    .where('handover_id', '=', handoverId)
    .where('state', '<>', 'withdrawn')
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as ItemState }))
}

/** Adds papers at the end of a locked sheet. */
export async function insertItems(
  tx: Tx,
  handoverId: string,
  items: readonly { id: string; paperId: string }[],
): Promise<void> {
  const { last } = await tx
    .selectFrom('handover_items')
    .select(sql<number>`coalesce(max(position), 0)`.as('last'))
    .where('handover_id', '=', handoverId)
    .executeTakeFirstOrThrow()
  const rows = items.map((item, at) => ({
    id: item.id,
    handover_id: handoverId,
    paper_id: item.paperId,
    position: last + at + 1,
    state: 'listed' as const,
  }))
  await tx.insertInto('handover_items').values(rows).execute()
}

/** Ids of those papers that stand on some sheet without an answer. */
export async function findLiveItems(tx: Tx, paperIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('handover_items')
    .select('paper_id')
    .where('paper_id', 'in', paperIds)
    .where('state', 'in', ['listed', 'sent'])
    .execute()
  return new Set(rows.map((row) => row.paper_id))
}

/** Gives items their answer, with the person and the time. */
export async function decideItems(
  tx: Tx,
  ids: readonly string[],
  answer: { state: 'received' | 'refused' | 'missing' | 'withdrawn'; reason: string | null; by: string; at: Date },
): Promise<void> {
  await tx
    .updateTable('handover_items')
    .set({ state: answer.state, reason: answer.reason, decided_by: answer.by, decided_at: answer.at })
    .where('id', 'in', ids)
    .execute()
}

/** Next number of a sheet in a year; taken last, because it locks the year's counter. */
export async function takeSheetNumber(tx: Tx, year: number): Promise<number> {
  const { last_number } = await tx
    .insertInto('handover_counters')
    .values({ year, last_number: 1 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((eb) => ({ last_number: eb('handover_counters.last_number', '+', 1) })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return last_number
}

/** Marks a sheet and all that is listed on it as sent. */
export async function markSent(
  tx: Tx,
  id: string,
  sent: { number: number; year: number; sentBy: string; sentAt: Date; listDigest: string; documentId: string },
): Promise<void> {
  await tx
    .updateTable('handovers')
    .set({
      state: 'sent',
      number: sent.number,
      year: sent.year,
      sent_by: sent.sentBy,
      sent_at: sent.sentAt,
      list_digest: sent.listDigest,
      document_id: sent.documentId,
    })
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('handover_items')
    .set({ state: 'sent' })
    .where('handover_id', '=', id)
    .where('state', '=', 'listed')
    .execute()
}

/** Marks a sheet on which every paper has its answer. */
export async function markSettled(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('handovers').set({ state: 'settled' }).where('id', '=', id).execute()
}
