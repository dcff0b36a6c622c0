import { postingBookContent } from '#domain/documents/posting-book.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { bookOpen } from '#domain/posting/book-acts.ts'
import { type PostingBook, postingBook } from '#domain/posting/posting-book.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { createDocument, officeFacts } from '#modules/documents/index.ts'
import { bookDigest, postingOf, readBookLines } from './book-lines.query.ts'
import { lockBook, markClosed, type PostingBookRow, placeLines, takeBookNumber } from './books-store.ts'

export type ClosedBook = { bookId: string; number: number; year: number; letters: number; documentId: string }

/** Letters on one page of the print. */
const LINES_ON_PAGE = 9

/**
 * Closes a posting book as it was looked at (`seen`): its lines get their places, it gets its number of the operator and
 * year, and its print. After that nothing changes in it.
 */
export const closeBook = act<{ bookId: string; seen: string }, ClosedBook, { why: string }>(
  'outgoing.close-book',
  async (frame, { bookId, seen }) => {
    const book = await lockBook(frame.tx, bookId)
    frame.allow({}, bookId)
    const open = bookOpen(book.state)
    if (!open.ok) return open
    const lines = await readBookLines(frame.tx, bookId)
    const listed = lines.filter((line) => line.state === 'listed')
    const made = postingBook(listed.map(postingOf), LINES_ON_PAGE)
    if (!made.ok) return made
    if (bookDigest(lines) !== seen) return refuse({ why: 'posting-book-changed' })
    await placeLines(
      frame.tx,
      listed.filter(({ service }) => service !== 'ordinary').map(({ id }) => id),
    )
    return accept({ bookId, letters: listed.length, ...(await close(frame, book, made.event)) })
  },
)

/** Number and print, last: the counter of the operator stays locked until the act ends. */
async function close(frame: ActFrame, row: PostingBookRow, book: PostingBook) {
  const { year } = frame.today
  const office = officeFacts(await frame.services.office())
  const { operator } = row
  const number = await takeBookNumber(frame.tx, operator, year)
  const content = postingBookContent({
    ...{ office, book, operator, operatorKind: row.operator_kind, postingDay: row.posting_day },
    ...{ day: frame.today.toString(), bookNumber: `${number} / ${year}` },
    officer: { name: frame.actor.name, position: frame.actor.position },
  })
  const of = { paperId: null, caseId: null, createdBy: frame.actor.staffId }
  const documentId = await createDocument(frame.tx, { content, ...of }, frame)
  await markClosed(frame.tx, row.id, { number, year, documentId, by: frame.actor.staffId, at: frame.now })
  frame.record({ event: 'posting-book-closed', documentId, data: { operator, book: `${number} / ${year}` } })
  return { number, year, documentId }
}
