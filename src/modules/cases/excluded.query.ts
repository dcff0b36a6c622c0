import type { Tx } from '#platform/db/transaction.ts'

/** Whether this person was excluded from the case (art. 24 KPA). */
export async function isExcluded(tx: Tx, caseId: string, staffId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('exclusions')
    .select('id')
    .where('case_id', '=', caseId)
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  return row !== undefined
}
