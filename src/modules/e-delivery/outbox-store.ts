import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

export type AdeLetter = Selectable<Database['ade_outbox']>
export type AdeChange = Partial<
  Pick<AdeLetter, 'state' | 'attempts' | 'next_at' | 'handed_at' | 'task_id' | 'message_id' | 'last_error' | 'failure'>
>

export async function insertLetter(tx: Tx, row: Insertable<Database['ade_outbox']>): Promise<void> {
  await tx.insertInto('ade_outbox').values(row).execute()
}

/** One letter, locked until the transaction ends; undefined when there is none. */
export async function lockLetter(tx: Tx, id: string): Promise<AdeLetter | undefined> {
  return tx.selectFrom('ade_outbox').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** A letter as it stands now. */
export async function readLetter(db: Pick<Tx, 'selectFrom'>, id: string): Promise<AdeLetter> {
  return db.selectFrom('ade_outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/** The letter of an entry of the register, locked; undefined when the entry did not go by e-Doręczenia. */
export async function lockLetterOfItem(tx: Tx, itemId: string): Promise<AdeLetter | undefined> {
  return tx.selectFrom('ade_outbox').selectAll().where('item_id', '=', itemId).forUpdate().executeTakeFirst()
}

export async function changeLetter(tx: Tx, id: string, change: AdeChange): Promise<void> {
  await tx.updateTable('ade_outbox').set(change).where('id', '=', id).execute()
}

/** Its proofs were looked for without trouble: the next time is `at`. A letter that ended meanwhile has nothing left to do. */
export async function lookAgain(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('ade_outbox')
    .set({ next_at: at, last_error: null, attempts: 0 })
    .where('id', '=', id)
    .where('state', 'in', ['sending', 'sent'])
    .execute()
}

/** Ids of letters for which the program has something to do by now, the longest waiting first. */
export async function listDueLetters(db: Pick<Tx, 'selectFrom'>, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('ade_outbox')
    .select('id')
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

/** Keeps a proof as it came; one with a number that is kept already is left. */
export async function insertEvidence(tx: Tx, row: Insertable<Database['ade_evidences']>): Promise<'new' | 'known'> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('ade_evidences')
    .values(row)
    .onConflict((conflict) => conflict.columns(['outbox_id', 'number']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n ? 'new' : 'known'
}

/** Numbers of the proofs that are kept of a letter. */
export async function listEvidenceNumbers(db: Pick<Tx, 'selectFrom'>, letterId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('ade_evidences').select('number').where('outbox_id', '=', letterId).execute()
  return new Set(rows.map((row) => row.number))
}

/** When the letter left the office, as the register of outgoing items says. */
export async function dispatchDayOf(tx: Tx, letterId: string): Promise<string> {
  const { rows } = await sql<{ on: string }>`
    select i.dispatched_on as on from ade_outbox a join outgoing_items i on i.id = a.item_id where a.id = ${letterId}`.execute(
    tx,
  )
  const [row] = rows
  if (!row) throw new Error('a letter of the outbox has its entry')
  return row.on
}
