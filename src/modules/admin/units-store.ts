import type { UnitSpan } from '#domain/people/unit-end.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { NotFound } from '#web/act.ts'

/** A unit with its symbol and days. */
export type LockedUnit = UnitSpan & { symbol: string }

/**
 * Locks a unit against another end of it, and its successor with it, in the order of their keys.
 * @throws NotFound when one of them is not there
 */
export async function lockUnits(tx: Tx, ids: readonly string[]): Promise<Map<string, LockedUnit>> {
  const rows = await tx
    .selectFrom('units')
    .select(['id', 'symbol', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  if (rows.length !== new Set(ids).size) throw new NotFound('unit')
  return new Map(rows.map((row) => [row.id, row]))
}

/** Who takes over from a unit, since which day (ISO), by which order. */
export type Succession = { unitId: string; successorId: string; from: string; basis: string }

/** Ends a unit the day before. */
export async function endUnitRow(tx: Tx, unitId: string, lastDay: string): Promise<void> {
  await tx.updateTable('units').set({ valid_to: lastDay }).where('id', '=', unitId).execute()
}

/** Keeps who takes over. */
export async function insertSuccession(
  tx: Tx,
  { unitId, successorId, from, basis }: Succession,
  { by, at }: { by: string; at: Date },
): Promise<void> {
  const row = { unit_id: unitId, successor_id: successorId, from_day: from, basis, entered_by: by, entered_at: at }
  await tx.insertInto('unit_successions').values(row).execute()
}
