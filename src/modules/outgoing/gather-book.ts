import { day } from '#domain/calendar/temporal.ts'
import { findDesignatedOperator } from '#domain/deadlines/kept-term.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { type BookDayRefusal, bookDay } from '#domain/posting/book-acts.ts'
import { act } from '#modules/act.ts'
import { insertLines, lockOpenBook } from './books-store.ts'
import { findUnposted } from './unposted.query.ts'

/** `operator` null: the designated one of that day. */
export type BookToGather = { postingDay: string; operator: string | null }

export type GatherRefusal =
  | BookDayRefusal
  | { why: 'posting-nothing-waits' }
  | { why: 'posting-no-designated-operator' }

/** Lists every letter that waits for a posting book in the open book of an operator and day; opens it when there is none. */
export const gatherBook = act<BookToGather, { bookId: string; letters: number }, GatherRefusal>(
  'outgoing.gather-book',
  async (frame, { postingDay, operator: named }) => {
    frame.allow({})
    const on = bookDay(day(postingDay), frame.today)
    if (!on.ok) return on
    const designated = findDesignatedOperator(on.event)?.name
    const operator = named ?? designated
    if (!operator) return refuse({ why: 'posting-no-designated-operator' })
    const by = { added_by: frame.actor.staffId, added_at: frame.now }
    const book = await lockOpenBook(frame.tx, {
      ...{ id: frame.newId(), operator, operator_kind: operator === designated ? 'designated' : 'other' },
      ...{ posting_day: postingDay, opened_by: frame.actor.staffId, opened_at: frame.now },
    })
    const waiting = await findUnposted(frame.tx, postingDay)
    if (waiting.length === 0) return refuse({ why: 'posting-nothing-waits' })
    const letters = await insertLines(
      frame.tx,
      waiting.map((item) => ({ ...by, id: frame.newId(), book_id: book.id, item_id: item, state: 'listed' })),
    )
    if (letters === 0) return refuse({ why: 'posting-nothing-waits' })
    frame.record({ event: 'posting-book-gathered', data: { operator, postingDay, letters } })
    return accept({ bookId: book.id, letters })
  },
)
