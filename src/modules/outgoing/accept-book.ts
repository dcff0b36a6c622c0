import { day } from '#domain/calendar/temporal.ts'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { bookAccepted, postingDay } from '#domain/posting/book-acts.ts'
import { formatOutgoingNumber } from '#domain/registers/outgoing-number.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { readBookLines } from './book-lines.query.ts'
import { decideLine, lockBook, markAccepted, type PostingBookRow } from './books-store.ts'
import { lockItems, type OutgoingItem, setPosted } from './store.ts'

/** What the operator's stamp says; `refused` are lines that were given back, all for one reason. */
export type Stamp = {
  bookId: string
  acceptedOn: string
  acceptedBy: string
  remarks: string
  refused: readonly string[]
  refusedReason: string | null
}

/**
 * Notes the operator's stamp on a closed book: its day is the day of posting of every letter that was taken over, where the
 * operator is the designated one (art. 57 § 5 pkt 2 KPA). A letter given back waits for another book.
 */
export const acceptBook = act<Stamp, { bookId: string; posted: number; refused: number }, { why: string }>(
  'outgoing.accept-book',
  async (frame, stamp) => {
    const book = await lockBook(frame.tx, stamp.bookId)
    frame.allow({}, book.id)
    const lines = (await readBookLines(frame.tx, book.id)).filter((line) => line.state === 'listed')
    if (stamp.refused.some((id) => lines.every((line) => line.id !== id))) return refuse({ why: 'posting-line-gone' })
    const taken = lines.filter((line) => !stamp.refused.includes(line.id))
    const items = await lockItems(
      frame.tx,
      lines.map((line) => line.itemId),
    )
    const posted = items.filter((item) => taken.some((line) => line.itemId === item.id))
    const closedOn = book.closed_at ? warsawDay(book.closed_at.getTime()) : null
    const letters = posted.map((item) => ({ deliveredOn: item.delivered_on ? day(item.delivered_on) : null }))
    const judged = bookAccepted({ state: book.state, closedOn }, day(stamp.acceptedOn), frame.today, letters)
    if (!judged.ok) return judged
    await write(frame, book, stamp, { posted, takenLines: taken.map((line) => line.id) })
    const data = { operator: book.operator, book: `${book.number} / ${book.year}`, acceptedOn: stamp.acceptedOn }
    frame.record({ event: 'posting-book-accepted', documentId: book.document_id, data })
    return accept({ bookId: book.id, posted: taken.length, refused: stamp.refused.length })
  },
)

type Taken = { posted: readonly OutgoingItem[]; takenLines: readonly string[] }

async function write(frame: ActFrame, book: PostingBookRow, stamp: Stamp, { posted, takenLines }: Taken) {
  const who = { by: frame.actor.staffId, at: frame.now }
  for (const id of takenLines) await decideLine(frame.tx, id, { state: 'posted', reason: null, ...who })
  for (const id of stamp.refused)
    await decideLine(frame.tx, id, { state: 'refused', reason: stamp.refusedReason, ...who })
  const { acceptedOn: on, acceptedBy, remarks } = stamp
  const postedOn = postingDay(book.operator_kind, day(on))
  if (postedOn)
    await setPosted(
      frame.tx,
      posted.map((item) => item.id),
      postedOn.toString(),
    )
  await markAccepted(frame.tx, book.id, { on, acceptedBy, remarks, ...who })
  for (const item of posted) {
    const data = { entry: formatOutgoingNumber(item), postedOn: on, operator: book.operator }
    frame.record({ event: 'letter-posted', paperId: item.paper_id, caseId: item.case_id, data })
  }
}
