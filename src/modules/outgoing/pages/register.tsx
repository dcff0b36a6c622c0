import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { FilterBar } from '#web/components/filter-bar.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { OutgoingRow } from '../register-page.query.ts'
import type { OutgoingData } from '../show-register.tsx'
import { wayWords } from '../way-words.ts'
import { StandingTag } from './standing-tag.tsx'

/** A year of the register of outgoing items, the newest first. */
export function OutgoingRegister({ year, query, rows, next, context }: OutgoingData & { context: StaffContext }) {
  const address = `/outgoing/${year}`
  const day = query.day ? `day=${query.day}` : ''
  const title = message('outgoing.title', { year })
  return (
    <ClerkPage frame={context.frame} title={title}>
      <Breadcrumbs crumbs={[{ text: message('registers.title'), href: '/registers' }, { text: title }]} />
      <FilterBar action={address} chips={query.day ? [{ text: shortDate(query.day), without: address }] : []}>
        <DateField name="day" label={message('outgoing.column.dispatchedOn')} value={query.day ?? ''} hint="" />
      </FilterBar>
      <p>
        <a href={`${address}/export.csv${day && `?${day}`}`}>{message('registers.export')}</a>{' '}
        <a href="/posting-numbers">{message('outgoing.ranges')}</a>
      </p>
      <Table
        caption={title}
        captionKind="for-readers"
        rows={rows}
        rowKey={(row) => row.id}
        empty={message('registers.empty')}
        columns={columns}
      />
      <Pagination
        page={1}
        previous={query.before ? `${address}${day && `?${day}`}` : undefined}
        next={next ? `${address}?before=${next}${day && `&${day}`}` : undefined}
      />
    </ClerkPage>
  )
}

const columns: readonly Column<OutgoingRow>[] = [
  {
    heading: message('outgoing.column.number'),
    kind: 'head',
    cell: (row) => (
      <a href={`/outgoing/items/${row.id}`}>
        <RegisterNumber number={row.number} year={row.year} size="inline" />
      </a>
    ),
  },
  { heading: message('outgoing.column.dispatchedOn'), cell: (row) => shortDate(row.dispatchedOn) },
  {
    heading: message('outgoing.column.addressee'),
    cell: (row) => [row.addressee, row.address].filter(Boolean).join(', '),
  },
  {
    heading: message('outgoing.column.title'),
    cell: (row) => message('outgoing.titleOf', { title: row.title, day: shortDate(row.letterOn) }),
  },
  {
    heading: message('outgoing.column.caseSign'),
    cell: (row) => row.caseSign ?? `RPW ${row.paperNumber}/${row.paperYear}`,
  },
  { heading: message('outgoing.column.way'), cell: wayWords },
  { heading: message('outgoing.column.reference'), cell: (row) => row.reference || '–' },
  { heading: message('outgoing.column.standing'), cell: (row) => <StandingTag row={row} /> },
]
