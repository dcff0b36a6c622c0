import type { Insertable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Keeps the instruction that goes with the act; it is never changed. */
export async function insertInstruction(tx: Tx, row: Insertable<Database['appeal_instructions']>): Promise<void> {
  await tx.insertInto('appeal_instructions').values(row).execute()
}

/** The instruction of the decision or order that ended the case last; undefined when it has none. */
export async function findInstruction(
  tx: Tx,
  caseId: string,
  outcome: 'decision' | 'order',
): Promise<{ days: number | null } | undefined> {
  return tx
    .selectFrom('appeal_instructions')
    .select('days')
    .where('case_id', '=', caseId)
    .where('outcome', '=', outcome)
    .orderBy('given_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
