import { can } from '#domain/people/can.ts'
import { dayOf, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { OutgoingPlaces } from '#modules/e-delivery/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Radios } from '#web/components/radios.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { BookRow, Books } from '../books.query.ts'

type Props = Books & { readonly context: StaffContext }

/** Posting books: what waits for one, the form that gathers it, and the books of the last days. */
export function BooksPage({ rows, waiting, context }: Props) {
  const { flash } = context
  return (
    <ClerkPage frame={context.frame} title={message('book.books')}>
      <OutgoingPlaces here="books" context={context} />
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">{message('book.waits', { count: waiting })}</p>
      {waiting > 0 && can(context.actor, 'outgoing.gather-book', {}) && <GatherForm context={context} />}
      <Table
        caption={message('book.list')}
        rows={rows}
        rowKey={(row) => row.id}
        empty={message('book.noBooks')}
        columns={columns}
      />
    </ClerkPage>
  )
}

export const bookTags = { open: 'plain', closed: 'warning', accepted: 'done' } as const

const columns: readonly Column<BookRow>[] = [
  {
    heading: message('book.column.number'),
    kind: 'head',
    cell: (row) => (
      <a class="govuk-link" href={`/outgoing/books/${row.id}`}>
        {row.number === null ? (
          message('book.openBook')
        ) : (
          <RegisterNumber number={row.number} year={row.year ?? 0} size="inline" />
        )}
      </a>
    ),
  },
  { heading: message('book.column.day'), cell: (row) => shortDate(row.postingDay) },
  { heading: message('book.column.operator'), cell: (row) => row.operator },
  { heading: message('book.column.letters'), kind: 'figures', cell: (row) => row.letters },
  {
    heading: message('book.column.state'),
    cell: (row) => (
      <>
        <Tag kind={bookTags[row.state]}>{message(`book.state.${row.state}`)}</Tag>
        {row.acceptedOn && ` ${shortDate(row.acceptedOn)}`}
        {row.refused > 0 && ` ${message('book.refusedCount', { count: row.refused })}`}
      </>
    ),
  },
]

function GatherForm({ context }: Pick<Props, 'context'>) {
  const action = '/outgoing/books'
  const { flash } = context
  const field = fieldOf(flash, action)
  return (
    <section aria-labelledby="gather">
      <h2 class="govuk-heading-m" id="gather">
        {message('book.gather')}
      </h2>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <DateField
          {...field('postingDay', dayOf(context.services.clock.now()))}
          label={message('book.column.day')}
          hint={message('book.dayHint')}
        />
        <Radios
          {...field('operatorKind', 'designated')}
          label={message('book.column.operator')}
          choices={(['designated', 'other'] as const).map((value) => ({
            value,
            label: message(`book.operator.${value}`),
          }))}
        />
        <TextField {...field('operator')} label={message('book.operatorName')} need="optional" maxLength={100} />
        <Button kind="primary">{message('book.gatherSubmit')}</Button>
      </Form>
    </section>
  )
}
