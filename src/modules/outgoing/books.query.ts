import { sql } from 'kysely'
import type { BookState } from '#domain/posting/book-acts.ts'
import type { Services } from '#web/services.ts'
import { unpostedSql } from './unposted.query.ts'

/** A posting book as a line of the list; days ISO. */
export type BookRow = {
  id: string
  operator: string
  operatorKind: 'designated' | 'other'
  postingDay: string
  state: BookState
  number: number | null
  year: number | null
  letters: number
  refused: number
  acceptedOn: string | null
}

/** SQL: books with how many letters they list, as `BookRow`. */
export const bookColumns = `b.id, b.operator, b.operator_kind as "operatorKind", b.posting_day as "postingDay", b.state, b.number,
  b.year, b.accepted_on as "acceptedOn",
  (select count(*)::int from posting_lines l where l.book_id = b.id and l.state <> 'taken-out') as letters,
  (select count(*)::int from posting_lines l where l.book_id = b.id and l.state = 'refused') as refused`

export type Books = { rows: BookRow[]; waiting: number }

/** The books that are not stamped yet, then the latest stamped ones, and how many letters wait for a book. */
export async function listBooks({ database }: Services): Promise<Books> {
  const { rows } = await sql<BookRow>`
    select ${sql.raw(bookColumns)} from posting_books b
    order by b.state = 'accepted', b.posting_day desc, b.opened_at desc limit 50`.execute(database.db)
  const waiting = await sql<{ count: number }>`
    select count(*)::int as count from outgoing_items i where ${sql.raw(unpostedSql)}`.execute(database.db)
  return { rows, waiting: waiting.rows[0]?.count ?? 0 }
}
