import { accept, refuse } from '#domain/outcome.ts'
import { bookOpen } from '#domain/posting/book-acts.ts'
import { formatOutgoingNumber } from '#domain/registers/outgoing-number.ts'
import { act } from '#modules/act.ts'
import { decideLine, findListed, lockBook } from './books-store.ts'
import { lockItem } from './store.ts'

export type LetterToTakeOut = { bookId: string; lineId: string; reason: string }

/** Takes a letter out of an open posting book, with the reason; it waits for another book. */
export const takeOutLetter = act<LetterToTakeOut, { bookId: string }, { why: string }>(
  'outgoing.take-out-letter',
  async (frame, { bookId, lineId, reason }) => {
    const book = await lockBook(frame.tx, bookId)
    frame.allow({}, bookId)
    const open = bookOpen(book.state)
    if (!open.ok) return open
    const line = await findListed(frame.tx, bookId, lineId)
    if (!line) return refuse({ why: 'posting-line-gone' })
    const item = await lockItem(frame.tx, line.item_id)
    await decideLine(frame.tx, line.id, { state: 'taken-out', reason, by: frame.actor.staffId, at: frame.now })
    const data = { entry: formatOutgoingNumber(item), reason }
    frame.record({ event: 'letter-taken-out', paperId: item.paper_id, caseId: item.case_id, data })
    return accept({ bookId })
  },
)
