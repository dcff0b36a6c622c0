import { sql } from 'kysely'
import { isId } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { type BookLineRow, bookDigest, readBookLines } from './book-lines.query.ts'
import { type BookRow, bookColumns } from './books.query.ts'

/** Everything on the page of one posting book. */
export type BookCard = BookRow & {
  documentId: string | null
  openedAt: Date
  openedBy: string
  closedAt: Date | null
  closedBy: string | null
  acceptedBy: string | null
  remarks: string
  lines: BookLineRow[]
  /** What the closing form carries; of no meaning once the book is closed. */
  seen: string
}

/**
 * One posting book.
 * @throws NotFound when there is none
 */
export async function getBook({ database }: Services, id: string): Promise<BookCard> {
  if (!isId(id)) throw new NotFound('posting book')
  const { rows } = await sql<Omit<BookCard, 'lines' | 'seen'>>`
    select ${sql.raw(bookColumns)}, b.document_id as "documentId", b.opened_at as "openedAt", b.closed_at as "closedAt",
      o.given_name || ' ' || o.surname as "openedBy", c.given_name || ' ' || c.surname as "closedBy",
      b.accepted_by as "acceptedBy", b.remarks
    from posting_books b join staff o on o.id = b.opened_by left join staff c on c.id = b.closed_by
    where b.id = ${id}`.execute(database.db)
  const [book] = rows
  if (!book) throw new NotFound('posting book')
  const lines = await readBookLines(database.db, id)
  return { ...book, lines, seen: bookDigest(lines) }
}
