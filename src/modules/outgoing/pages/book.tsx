import { can } from '#domain/people/can.ts'
import { dateTime, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { IdentityBar } from '#web/components/identity-bar.tsx'
import type { KeyBinding } from '#web/components/key-bar.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { RailFacts } from '#web/components/rail-facts.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { Tag } from '#web/components/tag.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { BookCard } from '../book.query.ts'
import { BookLines } from './book-lines.tsx'
import { bookTags } from './books.tsx'
import { LineForms } from './line-forms.tsx'
import { StampForm } from './stamp-form.tsx'

export type BookProps = { readonly book: BookCard; readonly context: StaffContext }

/** One posting book: what is listed, and what may be done with it now. */
export function BookPage({ book, line, context }: BookProps & { readonly line: string | null }) {
  const { flash } = context
  const chosen = book.lines.find((one) => one.id === line && one.state === 'listed')
  const changes = book.state === 'open' && can(context.actor, 'outgoing.describe-line', {})
  return (
    <ClerkPage
      frame={context.frame}
      title={titleOf(book)}
      heading="hidden"
      keys={printKeys(book)}
      identity={<Identity book={book} />}
      rail={<Facts book={book} />}
    >
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      {changes && chosen && <LineForms book={book} line={chosen} context={context} />}
      <BookLines book={book} changes={changes ? 'may' : 'may-not'} />
      {book.state === 'open' && <CloseForm book={book} context={context} />}
      {book.state === 'closed' && can(context.actor, 'outgoing.accept-book', {}) && (
        <StampForm book={book} context={context} />
      )}
    </ClerkPage>
  )
}

const titleOf = ({ number, year }: BookCard) =>
  number === null ? message('book.openBookTitle') : message('book.bookTitle', { number, year: year ?? 0 })

const printKeys = ({ documentId }: BookCard): KeyBinding[] =>
  documentId ? [{ key: 'F9', text: message('book.printKey'), href: `/documents/${documentId}.pdf` }] : []

function Identity({ book }: Pick<BookProps, 'book'>) {
  const subject =
    book.number === null ? (
      message('book.openBookTitle')
    ) : (
      <RegisterNumber number={book.number} year={book.year ?? 0} register={message('book.book')} size="loud" />
    )
  return (
    <IdentityBar
      subject={subject}
      facts={[
        { name: message('book.column.operator'), value: book.operator },
        { name: message('book.column.day'), value: shortDate(book.postingDay) },
        {
          name: message('book.column.state'),
          value: <Tag kind={bookTags[book.state]}>{message(`book.state.${book.state}`)}</Tag>,
        },
      ]}
    />
  )
}

function Facts({ book }: Pick<BookProps, 'book'>) {
  const by = (when: Date, who: string) => message('outgoing.enteredBy', { when: dateTime(when), who })
  const closed = book.closedAt && by(book.closedAt, book.closedBy ?? '')
  return (
    <>
      <RailFacts
        title={message('book.book')}
        rows={[
          { key: message('book.column.letters'), value: book.letters },
          { key: message('book.operatorKind'), value: message(`book.operatorIs.${book.operatorKind}`) },
          { key: message('book.opened'), value: by(book.openedAt, book.openedBy) },
          ...(closed ? [{ key: message('book.closed'), value: closed }] : []),
          ...(book.acceptedOn ? [{ key: message('book.acceptedOn'), value: shortDate(book.acceptedOn) }] : []),
          ...(book.acceptedBy ? [{ key: message('book.acceptedBy'), value: book.acceptedBy }] : []),
          ...(book.remarks ? [{ key: message('book.remarks'), value: book.remarks }] : []),
        ]}
      />
      {book.documentId && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/documents/${book.documentId}.pdf`}>
            {message('book.print')}
          </a>
        </p>
      )}
    </>
  )
}

function CloseForm({ book, context }: BookProps) {
  if (book.letters === 0 || !can(context.actor, 'outgoing.close-book', {})) return null
  return (
    <Form action={`/outgoing/books/${book.id}/closing`} csrf={context.frame.csrf} requestId={context.newKey()}>
      <HiddenField name="seen" value={book.seen} />
      <p class="govuk-body">{message('book.closeNote')}</p>
      <Button keys="Ctrl+Enter">{message('book.close')}</Button>
    </Form>
  )
}
