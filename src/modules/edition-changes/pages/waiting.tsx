import type { VNode } from 'preact'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { UndecidedList, UndecidedPaper } from '../undecided.query.ts'
import { whyWords } from './why-words.ts'

type Props = { readonly data: UndecidedList & { page: number }; readonly context: StaffContext }

const columns: Column<UndecidedPaper>[] = [
  {
    heading: message('editionChanges.number'),
    kind: 'head',
    cell: ({ id, number, year }) => (
      <a class="govuk-link" href={`/papers/${id}#newer-edition-decision`}>
        <RegisterNumber number={number} year={year} size="inline" />
      </a>
    ),
  },
  { heading: message('editionChanges.matter'), cell: ({ title }) => title },
  { heading: message('editionChanges.who'), cell: ({ applicantName }) => applicantName },
  { heading: message('editionChanges.filedOn'), cell: ({ filedOn }) => longDate(filedOn) },
  {
    heading: message('editionChanges.card'),
    cell: ({ symbol, before, after }) => message('editionChanges.editions', { symbol, before, after }),
  },
  {
    heading: message('editionChanges.why'),
    cell: ({ effect }) => whyWords(effect),
  },
]

/** The worklist of matters that wait for a decision about a later edition of their card. */
export function waitingPage({ data, context }: Props): VNode {
  const { papers, page, next } = data
  return (
    <ClerkPage frame={context.frame} title={message('editionChanges.list')}>
      {context.flash.notice && <NotificationPanel title={context.flash.notice} />}
      <p class="govuk-body">{message('editionChanges.lead')}</p>
      <Table
        caption={message('editionChanges.list')}
        captionKind="for-readers"
        columns={columns}
        rows={papers}
        rowKey={({ id }) => id}
        empty={message('editionChanges.empty')}
      />
      <Pagination
        page={page}
        previous={page > 1 ? `/edition-changes?page=${page - 1}` : undefined}
        next={next === 'more' ? `/edition-changes?page=${page + 1}` : undefined}
      />
    </ClerkPage>
  )
}
