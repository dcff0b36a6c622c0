import { type Kysely, sql } from 'kysely'
import type { Drift, DriftOf } from '#domain/deadlines/drift.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Keeps that a person left a date as it is, and why. */
export async function insertKeptDate(
  tx: Tx,
  { of, id: rowId, owner, before, after, target }: Drift,
  kept: { id: string; why: string; by: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('kept_dates')
    .values({
      ...{ id: kept.id, date_kind: of, row_id: rowId, owner_id: owner, kept: before, derived: after },
      ...{ target: target && JSON.stringify(target), why: kept.why, kept_by: kept.by, kept_at: kept.at },
    })
    .execute()
}

type Kept = { of: DriftOf; id: string; kept: string | null; derived: string | null; targetAfter: string | null }

/** What stands for a difference that was settled so: another day on either side is a new one. */
const keyOf = ({ of, id, kept, derived, targetAfter }: Kept) => `${of}:${id}:${kept}:${derived}:${targetAfter ?? ''}`

/** Leaves out the differences that a person has decided to keep, exactly as they are now. */
export async function withoutKept(db: Tx | Kysely<Database>, drifts: readonly Drift[]): Promise<Drift[]> {
  if (drifts.length === 0) return []
  const ids = drifts.map(({ id }) => id)
  const { rows } = await sql<Kept>`
    select date_kind as of, row_id as id, kept, derived, target ->> 'after' as "targetAfter"
    from kept_dates where row_id = any(${ids}::uuid[])`.execute(db)
  const settled = new Set(rows.map(keyOf))
  return drifts.filter(
    ({ of, id, before: kept, after: derived, target }) =>
      !settled.has(keyOf({ of, id, kept, derived, targetAfter: target?.after ?? null })),
  )
}
