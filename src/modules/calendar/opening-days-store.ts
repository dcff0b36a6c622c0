import type { Tx } from '#platform/db/transaction.ts'
import { NotFound } from '#web/act.ts'

/** A single day with its hours; null when the place, or without one the whole office, is closed. */
export type OpeningDay = {
  servicePointId: string | null
  day: string
  opens: string | null
  closes: string | null
  reason: string
}

type By = { by: string; at: Date }

/** Adds a day; `known` when that place has hours of its own for it already. */
export async function insertOpeningDay(tx: Tx, id: string, one: OpeningDay, { by, at }: By): Promise<'new' | 'known'> {
  const { servicePointId: service_point_id, day, opens, closes, reason } = one
  const row = { id, service_point_id, day, opens, closes, reason, entered_by: by, entered_at: at }
  const added = await tx
    .insertInto('opening_days')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return added.numInsertedOrUpdatedRows === 1n ? 'new' : 'known'
}

/**
 * Takes a day back; it stays with the reason.
 * @throws NotFound when there is none, or it was taken back
 */
export async function withdrawOpeningDay(tx: Tx, id: string, { by, at, why }: By & { why: string }): Promise<string> {
  const row = await tx
    .updateTable('opening_days')
    .set({ withdrawn_by: by, withdrawn_at: at, withdrawn_why: why })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('day')
    .executeTakeFirst()
  if (!row) throw new NotFound('opening day')
  return row.day
}
