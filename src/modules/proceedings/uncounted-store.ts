import type { Insertable } from 'kysely'
import type { ExclusionReason } from '#domain/deadlines/exclusions.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Why days are not counted, apart from a suspension, which has its own act. */
export type PeriodReason = Exclude<ExclusionReason, 'suspension'>

/** A period that is not counted; days ISO. */
type UncountedPeriod = { id: string; reason: PeriodReason; from: string; note: string }

/** Adds a period. */
export async function insertPeriod(tx: Tx, row: Insertable<Database['uncounted_periods']>): Promise<void> {
  await tx.insertInto('uncounted_periods').values(row).execute()
}

/** The period of this case with this id while it lasts, if it does. The case is locked. */
export async function findLastingPeriod(tx: Tx, caseId: string, id: string): Promise<UncountedPeriod | undefined> {
  const row = await tx
    .selectFrom('uncounted_periods')
    .select(['id', 'reason', 'from_day as from', 'note'])
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .where('to_day', 'is', null)
    .executeTakeFirst()
  return row && { ...row, reason: row.reason as PeriodReason }
}

/** Ends a period that lasted. */
export async function endPeriod(tx: Tx, id: string, end: { to: string; by: string; at: Date }): Promise<void> {
  await tx
    .updateTable('uncounted_periods')
    .set({ to_day: end.to, ended_by: end.by, ended_at: end.at })
    .where('id', '=', id)
    .execute()
}
