import { message } from '#messages/index.ts'
import { type Route, type StaffContext, staffForm, staffPage } from '#web/route.ts'
import { acceptBook } from './accept-book.ts'
import { type BookCard, getBook } from './book.query.ts'
import { closeForm, gatherForm, lineForm, stampForm, takeOutForm } from './book-forms.ts'
import { type Books, listBooks } from './books.query.ts'
import { closeBook } from './close-book.ts'
import { describeLine } from './describe-line.ts'
import { gatherBook } from './gather-book.ts'
import { BookPage } from './pages/book.tsx'
import { BooksPage } from './pages/books.tsx'
import { takeOutLetter } from './take-out-letter.ts'

const bookId = ({ params }: Pick<StaffContext, 'params'>) => params.id ?? ''
const lineId = ({ params }: Pick<StaffContext, 'params'>) => params.line ?? ''
const bookPath = (context: Pick<StaffContext, 'params'>) => `/outgoing/books/${bookId(context)}`
const onBook = { after: (answer: { bookId: string }) => `/outgoing/books/${answer.bookId}`, back: bookPath }

const linePath = (context: Pick<StaffContext, 'params'>) => `${bookPath(context)}/lines/${lineId(context)}`

const oneBook = {
  permission: 'outgoing.read-books',
  event: 'view-logged',
  subject: (params: Record<string, string>) => params.id ?? '',
  load: (context: StaffContext) => getBook(context.services, bookId(context)),
} as const

const pages: readonly Route[] = [
  staffPage<Books>({
    path: '/outgoing/books',
    summary: 'Książki nadawcze, od nierozliczonych, i liczba przesyłek, które czekają na książkę.',
    permission: 'outgoing.read-books',
    event: 'view-logged',
    load: ({ services }) => listBooks(services),
    view: (data, context) => <BooksPage {...data} context={context} />,
  }),
  staffPage<BookCard>({
    path: '/outgoing/books/:id',
    summary: 'Jedna książka nadawcza z przesyłkami, ich numerami nadawczymi i potwierdzeniem operatora.',
    ...oneBook,
    view: (book, context) => <BookPage book={book} line={null} context={context} />,
  }),
  staffPage<BookCard>({
    path: '/outgoing/books/:id/lines/:line',
    summary: 'Otwarta książka nadawcza z formularzami jednej przesyłki: masa i opłata, wyjęcie z książki.',
    ...oneBook,
    view: (book, context) => <BookPage book={book} line={lineId(context)} context={context} />,
  }),
]

/** The posting book: gathered, described, closed with its number and print, and stamped by the operator. */
export const bookRoutes: readonly Route[] = [
  ...pages,
  staffForm({
    path: '/outgoing/books',
    summary: 'Zbiera przesyłki, które czekają, do otwartej książki nadawczej dnia i operatora.',
    act: gatherBook,
    form: gatherForm,
    input: ({ postingDay, operatorKind, operator }) => ({
      postingDay,
      operator: operatorKind === 'other' ? operator : null,
    }),
    after: onBook.after,
    back: () => '/outgoing/books',
    done: ({ letters }) => message('book.done.gathered', { count: letters }),
  }),
  staffForm({
    ...onBook,
    path: '/outgoing/books/:id/lines/:line/measures',
    summary: 'Wpisuje masę, format i opłatę przesyłki w otwartej książce nadawczej.',
    act: describeLine,
    form: lineForm,
    input: (form, context) => ({ ...form, bookId: bookId(context), lineId: lineId(context) }),
    back: linePath,
    done: () => message('book.done.described'),
  }),
  staffForm({
    ...onBook,
    path: '/outgoing/books/:id/lines/:line/removal',
    summary: 'Wyjmuje przesyłkę z otwartej książki nadawczej z podaniem powodu; czeka ona na następną.',
    act: takeOutLetter,
    form: takeOutForm,
    input: (form, context) => ({ ...form, bookId: bookId(context), lineId: lineId(context) }),
    back: linePath,
    done: () => message('book.done.takenOut'),
  }),
  staffForm({
    ...onBook,
    path: '/outgoing/books/:id/closing',
    summary: 'Zamyka książkę nadawczą: nadaje jej numer i sporządza wydruk dla operatora.',
    act: closeBook,
    form: closeForm,
    input: ({ seen }, context) => ({ bookId: bookId(context), seen }),
    done: ({ number, year }) => message('book.done.closed', { number, year }),
  }),
  staffForm({
    ...onBook,
    path: '/outgoing/books/:id/acceptance',
    summary: 'Zapisuje potwierdzenie operatora na książce nadawczej i dzień nadania przesyłek (art. 57 § 5 pkt 2 KPA).',
    act: acceptBook,
    form: stampForm,
    input: (form, context) => ({ ...form, bookId: bookId(context) }),
    done: ({ posted }) => message('book.done.accepted', { count: posted }),
  }),
]
