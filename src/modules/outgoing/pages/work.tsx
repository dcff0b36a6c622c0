import { mayTry } from '#domain/people/can.ts'
import { dayOf, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { type Column, Table } from '#web/components/table.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { LetterToSendRow, OutgoingWork } from '../to-send.query.ts'
import { OutgoingPlaces } from './places.tsx'

/** What is left to do with outgoing letters, each leading to where it is done. */
export function WorkPage({ letters, unposted, late, context }: OutgoingWork & { readonly context: StaffContext }) {
  const year = dayOf(context.services.clock.now()).slice(0, 4)
  const books = mayTry(context.actor, 'outgoing.read-books')
  return (
    <ClerkPage frame={context.frame} title={message('outgoing.work')}>
      <OutgoingPlaces here="work" context={context} />
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
      <Table
        caption={message('outgoing.toSend')}
        rows={letters}
        rowKey={(letter) => letter.documentId}
        empty={message('outgoing.nothingToSend')}
        columns={columns}
      />
    </ClerkPage>
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
