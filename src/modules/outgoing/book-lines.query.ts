import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { PostalService } from '#domain/posting/outgoing-letter.ts'
import type { LetterSize, Posting } from '#domain/posting/posting-book.ts'
import type { Database } from '#platform/db/types.ts'

/** A letter of a posting book as its page and its print have it; days ISO, fee in grosze. */
export type BookLineRow = {
  id: string
  itemId: string
  state: 'listed' | 'taken-out' | 'posted' | 'refused'
  position: number | null
  number: number
  year: number
  addressee: string
  street: string
  postalLine: string
  service: PostalService
  reference: string
  caseSign: string | null
  mass: number | null
  size: LetterSize | null
  fee: number | null
  reason: string | null
}

/** Letters of a book, also those taken out, in the order of the register. */
export async function readBookLines(db: Kysely<Database>, bookId: string): Promise<BookLineRow[]> {
  const { rows } = await sql<BookLineRow>`
    select l.id, l.item_id as "itemId", l.state, l.position, i.number, i.year, i.addressee, i.street,
      i.postal_line as "postalLine", i.service, i.reference, k.sign as "caseSign", l.mass_grams as mass, l.size, l.fee, l.reason
    from posting_lines l join outgoing_items i on i.id = l.item_id join papers p on p.id = i.paper_id
      left join cases k on k.id = coalesce(i.case_id, p.case_id)
    where l.book_id = ${bookId} order by i.year, i.number, l.added_at`.execute(db)
  return rows
}

/** A line as the rule of the book takes it. */
export function postingOf(line: BookLineRow): Posting {
  const { number, year, service, addressee, street, postalLine, reference, caseSign, mass, size, fee } = line
  const postalNumber = reference === '' ? null : reference
  return { outgoing: { number, year }, service, addressee, street, postalLine, postalNumber, caseSign, mass, size, fee }
}

/** SHA-256 of what is listed: the form that closes a book carries it, so that nobody closes what he did not see. */
export function bookDigest(lines: readonly BookLineRow[]): string {
  const listed = lines.filter((line) => line.state === 'listed')
  const text = listed.map(({ id, mass, size, fee }) => [id, mass, size, fee].join('/')).join('\n')
  return createHash('sha256').update(text).digest('hex')
}
