import { mayTry } from '#domain/people/can.ts'
import { dayOf, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { OutgoingPlaces } from '#modules/e-delivery/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { RowTick } from '#web/components/row-tick.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { LetterToSendRow, OutgoingWork } from '../to-send.query.ts'

/** What is left to do with outgoing letters, each leading to where it is done. */
export function WorkPage({ letters, unposted, late, context }: OutgoingWork & { readonly context: StaffContext }) {
  const year = dayOf(context.services.clock.now()).slice(0, 4)
  const books = mayTry(context.actor, 'outgoing.read-books')
  return (
    <ClerkPage frame={context.frame} title={message('outgoing.work')}>
      <OutgoingPlaces here="work" context={context} />
      <ErrorSummary errors={context.flash.errors} />
      {context.flash.notice && <NotificationPanel title={context.flash.notice} />}
      <ul class="govuk-list govuk-list--bullet">
        <li>
          {books && unposted > 0 ? (
            <a class="govuk-link" href="/outgoing/books">
              {message('book.waits', { count: unposted })}
            </a>
          ) : (
            message('book.waits', { count: unposted })
          )}
        </li>
        <li>
          {late > 0 ? (
            <a class="govuk-link" href={`/outgoing/${year}?slip=late`}>
              {message('outgoing.lateSlips', { count: late })}
            </a>
          ) : (
            message('outgoing.lateSlips', { count: late })
          )}
        </li>
      </ul>
      {letters.length > 0 && mayTry(context.actor, 'outgoing.dispatch-letters') ? (
        <SendTicked letters={letters} context={context} />
      ) : (
        <Letters letters={letters} columns={columns} />
      )}
    </ClerkPage>
  )
}

type LettersProps = {
  readonly letters: readonly LetterToSendRow[]
  readonly columns: readonly Column<LetterToSendRow>[]
}

function Letters({ letters, columns }: LettersProps) {
  return (
    <Table
      caption={message('outgoing.toSend')}
      rows={letters}
      rowKey={(letter) => letter.documentId}
      empty={message('outgoing.nothingToSend')}
      columns={columns}
    />
  )
}

/** The list with a tick in each row: all ticked letters leave by one form. */
function SendTicked({ letters, context }: Pick<OutgoingWork, 'letters'> & { readonly context: StaffContext }) {
  const { flash } = context
  const action = '/outgoing/dispatches'
  const field = fieldOf(flash, action)
  const kept = flash.action === action ? [flash.values.ticked].flat() : letters.map(({ documentId }) => documentId)
  const tick: Column<LetterToSendRow> = {
    heading: message('outgoing.column.tick'),
    cell: ({ documentId, title, addressee }) => (
      <RowTick
        name="ticked"
        value={documentId}
        label={message('outgoing.tick', { title, addressee })}
        state={kept.includes(documentId) ? 'ticked' : 'clear'}
      />
    ),
  }
  const day = dayOf(context.services.clock.now())
  return (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
      <Letters letters={letters} columns={[tick, ...columns]} />
      <p class="govuk-body">{message('outgoing.sendTickedAbout')}</p>
      <DateField {...field('tickedLeftOn', day)} label={message('outgoing.column.dispatchedOn')} />
      <Button>{message('outgoing.sendTicked')}</Button>
    </Form>
  )
}

const columns: readonly Column<LetterToSendRow>[] = [
  {
    heading: message('outgoing.column.title'),
    kind: 'head',
    cell: (letter) => (
      <a
        class="govuk-link"
        href={letter.caseId ? `/cases/${letter.caseId}#outgoing` : `/papers/${letter.paperId}#outgoing`}
      >
        {letter.title}
      </a>
    ),
  },
  { heading: message('outgoing.column.addressee'), cell: (letter) => letter.addressee },
  { heading: message('outgoing.column.letterOn'), cell: (letter) => shortDate(letter.writtenOn) },
  {
    heading: message('outgoing.column.caseSign'),
    cell: (letter) => letter.caseSign ?? `RPW ${letter.paperNumber}/${letter.paperYear}`,
  },
]
