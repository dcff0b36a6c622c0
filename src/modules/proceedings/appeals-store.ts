import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Adds an appeal as it came. */
export async function insertAppeal(tx: Tx, row: Insertable<Database['appeals']>): Promise<void> {
  await tx.insertInto('appeals').values(row).execute()
}

/** One appeal of a locked case; nothing when it is another case's. */
export async function findAppeal(
  tx: Tx,
  caseId: string,
  id: string,
): Promise<Selectable<Database['appeals']> | undefined> {
  return tx.selectFrom('appeals').selectAll().where('id', '=', id).where('case_id', '=', caseId).executeTakeFirst()
}

/** What becomes of an appeal: sent up, or its result. */
export async function changeAppeal(tx: Tx, id: string, change: Updateable<Database['appeals']>): Promise<void> {
  await tx.updateTable('appeals').set(change).where('id', '=', id).execute()
}

/** Whether another appeal of the case waits for its result. */
export async function othersWait(tx: Tx, caseId: string, id: string): Promise<'yes' | 'no'> {
  const row = await tx
    .selectFrom('appeals')
    .select('id')
    .where('case_id', '=', caseId)
    .where('id', '<>', id)
    .where('result', 'is', null)
    .executeTakeFirst()
  return row ? 'yes' : 'no'
}

/** Keeps a waiver, for ever. */
export async function insertWaiver(tx: Tx, row: Insertable<Database['waivers']>): Promise<void> {
  await tx.insertInto('waivers').values(row).execute()
}

/** Keeps since when the decision is final. */
export async function insertFinality(tx: Tx, row: Insertable<Database['finality_notes']>): Promise<void> {
  await tx.insertInto('finality_notes').values(row).execute()
}
