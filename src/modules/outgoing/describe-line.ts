import { accept, refuse } from '#domain/outcome.ts'
import { bookOpen } from '#domain/posting/book-acts.ts'
import type { LetterSize } from '#domain/posting/posting-book.ts'
import { act } from '#modules/act.ts'
import { describe, findListed, lockBook } from './books-store.ts'

/** Mass in grams, fee in grosze; null is what was not measured or is settled by contract. */
export type LineDescription = {
  bookId: string
  lineId: string
  mass: number | null
  size: LetterSize | null
  fee: number | null
}

/** Writes mass, size and fee of a letter into an open posting book. */
export const describeLine = act<LineDescription, { bookId: string }, { why: string }>(
  'outgoing.describe-line',
  async (frame, { bookId, lineId, ...measured }) => {
    const book = await lockBook(frame.tx, bookId)
    frame.allow({}, bookId)
    const open = bookOpen(book.state)
    if (!open.ok) return open
    const line = await findListed(frame.tx, bookId, lineId)
    if (!line) return refuse({ why: 'posting-line-gone' })
    await describe(frame.tx, line.id, measured)
    return accept({ bookId })
  },
)
