import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Drift } from '#domain/deadlines/drift.ts'
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

/** Marks the note of finality of a case as no longer true; answers what it said, undefined when there is none in force. */
export async function markOvertaken(
  tx: Tx,
  caseId: string,
  { on, basis }: { on: string; basis: string },
): Promise<{ finalOn: string; documentId: string } | undefined> {
  return tx
    .updateTable('finality_notes')
    .set({ overtaken_on: on, overtaken_basis: basis })
    .where('case_id', '=', caseId)
    .where('overtaken_on', 'is', null)
    .returning(['final_on as finalOn', 'document_id as documentId'])
    .executeTakeFirst()
}

/** Gives appeals that wait the day by which they go up as it is derived now; answers the ids of those that moved. */
export async function moveAppealTerms(tx: Tx, moves: readonly Drift[]): Promise<string[]> {
  const rows = moves.map(({ id, after, steps }) => ({ id, after, steps }))
  const moved = await sql<{ id: string }>`
    update appeals a set send_by = m.after, derivation = m.steps
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m(id uuid, after date, steps jsonb)
    where a.id = m.id and a.sent_on is null returning a.id`.execute(tx)
  return moved.rows.map(({ id }) => id)
}

/** Gives appeals the party's last day as it is derived now. What was noted of them stays: the body judges (art. 134 KPA). */
export async function moveAppealLastDays(tx: Tx, moves: readonly Drift[]): Promise<string[]> {
  const rows = moves.map(({ id, after }) => ({ id, after }))
  const moved = await sql<{ id: string }>`
    update appeals a set last_day = m.after
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m(id uuid, after date)
    where a.id = m.id and a.result is null returning a.id`.execute(tx)
  return moved.rows.map(({ id }) => id)
}
