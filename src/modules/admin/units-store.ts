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

/** Gives a unit its last day; null: it goes on. */
export async function endUnitRow(tx: Tx, unitId: string, lastDay: string | null): Promise<void> {
  await tx.updateTable('units').set({ valid_to: lastDay }).where('id', '=', unitId).execute()
}

/** Keeps who takes over. */
export async function insertSuccession(
  tx: Tx,
  { unitId, successorId, from, basis }: Succession,
  { id, by, at }: { id: string; by: string; at: Date },
): Promise<void> {
  const row = { id, unit_id: unitId, successor_id: successorId, from_day: from, basis, entered_by: by, entered_at: at }
  await tx.insertInto('unit_successions').values(row).execute()
}

/** Takes back who was to take over, where somebody was; what was entered stays, marked. */
export async function withdrawSuccession(
  tx: Tx,
  unitId: string,
  { by, at, why }: { by: string; at: Date; why: string },
): Promise<void> {
  await tx
    .updateTable('unit_successions')
    .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_why: why })
    .where('unit_id', '=', unitId)
    .where('withdrawn_at', 'is', null)
    .execute()
}
