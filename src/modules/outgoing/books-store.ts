import { type Insertable, type Selectable, sql } from 'kysely'
import type { LetterSize } from '#domain/posting/posting-book.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { NotFound } from '#web/act.ts'

export type PostingBookRow = Selectable<Database['posting_books']>
export type PostingLineRow = Selectable<Database['posting_lines']>

/**
 * Locks a book until the act ends. Books are locked before the letters they list.
 * @throws NotFound when there is none
 */
export async function lockBook(tx: Tx, id: string): Promise<PostingBookRow> {
  const row = await tx.selectFrom('posting_books').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('posting book')
  return row
}

export type NewBook = Pick<
  Insertable<Database['posting_books']>,
  'id' | 'operator' | 'operator_kind' | 'posting_day' | 'opened_by' | 'opened_at'
>

/** The open book of an operator and day, made when there is none; locked. */
export async function lockOpenBook(tx: Tx, book: NewBook): Promise<PostingBookRow> {
  await tx
    .insertInto('posting_books')
    .values({ ...book, state: 'open' })
    .onConflict((conflict) => conflict.columns(['operator', 'posting_day']).where('state', '=', 'open').doNothing())
    .execute()
  const open = tx
    .selectFrom('posting_books')
    .select('id')
    .where('operator', '=', book.operator)
    .where('posting_day', '=', book.posting_day)
    .where('state', '=', 'open')
  return lockBook(tx, (await open.executeTakeFirstOrThrow()).id)
}

/** Lists letters in a locked open book; one that another book took meanwhile is passed over. Answers how many came in. */
export async function insertLines(tx: Tx, lines: readonly Insertable<Database['posting_lines']>[]): Promise<number> {
  const added = await tx
    .insertInto('posting_lines')
    .values([...lines])
    .onConflict((conflict) => conflict.column('item_id').where('state', 'in', ['listed', 'posted']).doNothing())
    .returning('id')
    .execute()
  return added.length
}

/** A line of a locked book that still stands on it. */
export async function findListed(tx: Tx, bookId: string, lineId: string): Promise<PostingLineRow | undefined> {
  return tx
    .selectFrom('posting_lines')
    .selectAll()
    .where('book_id', '=', bookId)
    .where('id', '=', lineId)
    .where('state', '=', 'listed')
    .executeTakeFirst()
}

/** Writes what the office measured and pays for a letter of an open book. */
export async function describe(
  tx: Tx,
  lineId: string,
  measured: { mass: number | null; size: LetterSize | null; fee: number | null },
): Promise<void> {
  const { mass, size, fee } = measured
  await tx.updateTable('posting_lines').set({ mass_grams: mass, size, fee }).where('id', '=', lineId).execute()
}

/** What became of a line, with the person and the time. */
export async function decideLine(
  tx: Tx,
  lineId: string,
  end: { state: 'taken-out' | 'posted' | 'refused'; reason: string | null; by: string; at: Date },
): Promise<void> {
  await tx
    .updateTable('posting_lines')
    .set({ state: end.state, reason: end.reason, decided_by: end.by, decided_at: end.at })
    .where('id', '=', lineId)
    .execute()
}

/** Gives lines their places on the printed list, in the given order. */
export async function placeLines(tx: Tx, lineIds: readonly string[]): Promise<void> {
  await sql`update posting_lines l set position = o.position
    from unnest(${lineIds}::uuid[]) with ordinality as o (id, position) where l.id = o.id`.execute(tx)
}

/** Next number of a book of this operator and year; taken last, because it locks the counter. */
export async function takeBookNumber(tx: Tx, operator: string, year: number): Promise<number> {
  const { last_number } = await tx
    .insertInto('posting_book_counters')
    .values({ operator, year, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['operator', 'year'])
        .doUpdateSet((eb) => ({ last_number: eb('posting_book_counters.last_number', '+', 1) })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return last_number
}

type Closing = { number: number; year: number; documentId: string; by: string; at: Date }

/** Closes a locked book. */
export async function markClosed(tx: Tx, id: string, { number, year, documentId, by, at }: Closing): Promise<void> {
  await tx
    .updateTable('posting_books')
    .set({ state: 'closed', number, year, document_id: documentId, closed_by: by, closed_at: at })
    .where('id', '=', id)
    .execute()
}

type Acceptance = { on: string; acceptedBy: string; remarks: string; by: string; at: Date }

/** Notes the operator's stamp on a locked book. */
export async function markAccepted(tx: Tx, id: string, stamp: Acceptance): Promise<void> {
  const { on, acceptedBy, remarks, by, at } = stamp
  await tx
    .updateTable('posting_books')
    .set({ state: 'accepted', accepted_on: on, accepted_by: acceptedBy, remarks, noted_by: by, noted_at: at })
    .where('id', '=', id)
    .execute()
}
