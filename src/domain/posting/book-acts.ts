/** What may be done with a posting book, by its state: it is filled, closed once, and then stamped by the operator. */
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

export const bookStates = ['open', 'closed', 'accepted'] as const
export type BookState = (typeof bookStates)[number]

export type BookNotOpen = { why: 'posting-book-closed' }

/** A closed book does not change: what it lists was printed, and the operator stamps the print. */
export function bookOpen(state: BookState): Outcome<'open', BookNotOpen> {
  return state === 'open' ? accept('open') : refuse({ why: 'posting-book-closed' })
}

export type BookDayRefusal = { why: 'posting-day-past' }

/** A book is gathered for today or a day to come: what the operator stamped before was in another one. */
export function bookDay(day: Day, today: Day): Outcome<Day, BookDayRefusal> {
  return isBefore(day, today) ? refuse({ why: 'posting-day-past' }) : accept(day)
}

export type AcceptanceRefusal =
  | { why: 'posting-book-open' }
  | { why: 'posting-book-accepted' }
  | { why: 'posting-accepted-in-future' }
  | { why: 'posting-accepted-before-closing'; closedOn: string }
  | { why: 'posting-after-delivery'; deliveredOn: string }

/** A letter of the book as its acceptance looks at it. */
export type AcceptedLetter = { deliveredOn: Day | null }

/**
 * Whether the operator's stamp may be noted with this day. It cannot be older than the list it stands on, and no letter
 * of the list can have been delivered before.
 */
export function bookAccepted(
  book: { state: BookState; closedOn: Day | null },
  acceptedOn: Day,
  today: Day,
  letters: readonly AcceptedLetter[],
): Outcome<Day, AcceptanceRefusal> {
  if (book.state === 'open' || book.closedOn === null) return refuse({ why: 'posting-book-open' })
  if (book.state === 'accepted') return refuse({ why: 'posting-book-accepted' })
  if (isBefore(today, acceptedOn)) return refuse({ why: 'posting-accepted-in-future' })
  if (isBefore(acceptedOn, book.closedOn))
    return refuse({ why: 'posting-accepted-before-closing', closedOn: polishDay(book.closedOn) })
  for (const { deliveredOn } of letters)
    if (deliveredOn && isBefore(deliveredOn, acceptedOn))
      return refuse({ why: 'posting-after-delivery', deliveredOn: polishDay(deliveredOn) })
  return accept(acceptedOn)
}

/** The posting day that counts in law: only the designated operator's stamp keeps a term (art. 57 § 5 pkt 2 KPA). */
export function postingDay(operator: 'designated' | 'other', acceptedOn: Day): Day | null {
  return operator === 'designated' ? acceptedOn : null
}
