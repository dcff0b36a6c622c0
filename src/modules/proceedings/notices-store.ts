import type { Insertable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Adds a notice of delay; it is never changed. */
export async function insertNotice(tx: Tx, row: Insertable<Database['delay_notices']>): Promise<void> {
  await tx.insertInto('delay_notices').values(row).execute()
}

/** New dates of the notices of a case (ISO), oldest first. */
export async function noticedDates(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('delay_notices')
    .select('new_date')
    .where('case_id', '=', caseId)
    .orderBy('notified_at')
    .execute()
  return rows.map((row) => row.new_date)
}
