import type { Insertable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Adds a notice of delay; it is never changed. */
export async function insertNotice(tx: Tx, row: Insertable<Database['delay_notices']>): Promise<void> {
  await tx.insertInto('delay_notices').values(row).execute()
}

/** New dates of the notices of a case (ISO), oldest first; those from before it was remanded say nothing any more. */
export async function noticedDates(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('delay_notices as d')
    .innerJoin('cases as k', 'k.id', 'd.case_id')
    .select('d.new_date')
    .where('d.case_id', '=', caseId)
    .where((eb) => eb.or([eb('k.runs_from', 'is', null), eb('d.notified_on', '>=', eb.ref('k.runs_from'))]))
    .orderBy('d.notified_at')
    .execute()
  return rows.map((row) => row.new_date)
}
