import { type Insertable, type Selectable, sql } from 'kysely'
import type { ChosenWay } from '#domain/posting/choose-way.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { NotFound } from '#web/act.ts'

export type OutgoingItem = Selectable<Database['outgoing_items']>

/** Everything of an entry but what is taken under the lock. */
export type NewItem = Omit<
  Insertable<Database['outgoing_items']>,
  'register_id' | 'year' | 'number' | 'entered_at' | 'derivation' | 'way_choice'
> & { derivation: []; way_choice: ChosenWay }

/** Number, year and time of an entry, taken in one breath: the counter stays locked until the act ends. */
export async function insertItem(tx: Tx, item: NewItem): Promise<{ number: number; year: number }> {
  const { rows } = await sql<{ number: number; year: number }>`
    select year, number from enter_outgoing(${JSON.stringify(item)}::jsonb)`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('enter_outgoing gave no row')
  return row
}

/**
 * Locks an entry until the act ends.
 * @throws NotFound when there is none
 */
export async function lockItem(tx: Tx, id: string): Promise<OutgoingItem> {
  const row = await tx.selectFrom('outgoing_items').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('outgoing item')
  return row
}

/** The copies of one letter, one for each addressee: of one that was sent again only the last sending. */
export async function readCopies(tx: Tx, subjectId: string): Promise<OutgoingItem[]> {
  return tx
    .selectFrom('outgoing_items')
    .selectAll()
    .distinctOn(['document_id', 'addressee'])
    .where('subject_id', '=', subjectId)
    .orderBy('document_id')
    .orderBy('addressee')
    .orderBy('entered_at', 'desc')
    .execute()
}

export type ItemStanding = Pick<
  Insertable<Database['outgoing_items']>,
  'standing' | 'delivered_on' | 'effect' | 'term_from' | 'doubts' | 'derivation'
>

/** How a locked entry stands now. */
export async function setStanding(tx: Tx, id: string, standing: ItemStanding): Promise<void> {
  await tx.updateTable('outgoing_items').set(standing).where('id', '=', id).execute()
}

/** Keeps a return slip as it was entered. */
export async function insertSlip(tx: Tx, slip: Insertable<Database['return_slips']>): Promise<void> {
  await tx.insertInto('return_slips').values(slip).execute()
}

/** Locks the letters of a book in the order of their ids, so that two books never wait for each other. */
export async function lockItems(tx: Tx, ids: readonly string[]): Promise<OutgoingItem[]> {
  if (ids.length === 0) return []
  return tx.selectFrom('outgoing_items').selectAll().where('id', 'in', ids).orderBy('id').forUpdate().execute()
}

/** Notes the day on which the operator took letters over. */
export async function setPosted(tx: Tx, ids: readonly string[], on: string): Promise<void> {
  if (ids.length === 0) return
  await tx.updateTable('outgoing_items').set({ posted_on: on }).where('id', 'in', ids).execute()
}

/** Number of the proof of sending, where none was written before. */
export async function setReference(tx: Tx, id: string, reference: string): Promise<void> {
  await tx.updateTable('outgoing_items').set({ reference }).where('id', '=', id).execute()
}
