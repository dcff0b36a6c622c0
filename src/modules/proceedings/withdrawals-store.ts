import type { Insertable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Adds a withdrawal; it is never changed. */
export async function insertWithdrawal(tx: Tx, row: Insertable<Database['withdrawals']>): Promise<void> {
  await tx.insertInto('withdrawals').values(row).execute()
}

/** Whether the case has a decision, and whether somebody already has it (art. 110 KPA). */
export async function decisionOf(tx: Tx, caseId: string): Promise<'none' | 'signed' | 'delivered'> {
  const rows = await tx.selectFrom('results').select('state').where('case_id', '=', caseId).execute()
  if (rows.some(({ state }) => state === 'released' || state === 'delivered')) return 'delivered'
  return rows.length > 0 ? 'signed' : 'none'
}
