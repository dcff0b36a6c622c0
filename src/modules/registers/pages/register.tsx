import { shortDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { Breadcrumbs } from '#web/components/breadcrumbs.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { FilterBar } from '#web/components/filter-bar.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import { annulmentWords } from '../export-register.ts'
import type { RegisterRow } from '../register-page.query.ts'
import { registeredWords } from '../registered-words.ts'
import type { RegisterData } from '../routes.ts'

/** One year of a register, newest first. */
export function registerPage(data: RegisterData, { frame }: StaffContext) {
  const { code, year, name, query, rows, next } = data
  const address = `/registers/${code}/${year}`
  const day = query.day ? `day=${query.day}` : ''
  const title = message('registers.page', { name, year })
  return (
    <ClerkPage frame={frame} title={title}>
      <Breadcrumbs crumbs={[{ text: message('registers.title'), href: '/registers' }, { text: title }]} />
      <FilterBar action={address} chips={query.day ? [{ text: shortDate(query.day), without: address }] : []}>
        <DateField name="day" label={message('registers.day')} value={query.day ?? ''} hint="" />
      </FilterBar>
      <p>
        <a href={`${address}/export.csv${day && `?${day}`}`}>{message('registers.export')}</a>
      </p>
      <Table
        caption={title}
        captionKind="for-readers"
        rows={rows}
        rowKey={(row) => String(row.number)}
        empty={message('registers.empty')}
        columns={code === 'RPW' ? columns : [numberColumn, incomingColumn, ...columns.slice(1)]}
      />
      <Pagination
        page={1}
        previous={query.before ? `${address}${day && `?${day}`}` : undefined}
        next={next ? `${address}?before=${next}${day && `&${day}`}` : undefined}
      />
    </ClerkPage>
  )
}

const unknown = () => message('registers.unknown')
const heading = (name: string) => message(`registers.column.${name}` as MessageKey)

const numberColumn: Column<RegisterRow> = {
  heading: heading('number'),
  kind: 'head',
  cell: (row) => {
    const number = <RegisterNumber number={row.number} year={row.year} size="inline" />
    return <a href={`/papers/${row.paperId}`}>{row.annulled ? <s>{number}</s> : number}</a>
  },
}

const incomingColumn: Column<RegisterRow> = {
  heading: heading('incoming'),
  cell: (row) => <RegisterNumber number={row.paperNumber} year={row.paperYear} size="inline" />,
}

const columns: readonly Column<RegisterRow>[] = [
  numberColumn,
  { heading: heading('registeredAt'), cell: (row) => registeredWords(row.registeredAt) },
  { heading: heading('arrivedOn'), cell: (row) => shortDate(row.arrivedOn) },
  {
    heading: heading('sender'),
    cell: (row) => [row.sender, row.senderAddress].filter(Boolean).join(', '),
  },
  {
    heading: heading('letter'),
    cell: (row) => `${row.letterDate ? shortDate(row.letterDate) : unknown()} · ${row.senderSign ?? unknown()}`,
  },
  { heading: heading('title'), cell: titleCell },
  { heading: heading('unit'), cell: (row) => row.unit ?? '' },
  { heading: heading('enclosures'), kind: 'figures', cell: (row) => row.enclosures },
  { heading: heading('channel'), cell: (row) => message(`files.channel.${row.channel}` as MessageKey) },
  { heading: heading('remarks'), cell: (row) => row.remarks },
]

function titleCell(row: RegisterRow) {
  if (!row.annulled) return row.title
  return (
    <>
      <s>{row.title}</s> <strong>{annulmentWords(row.annulled)}</strong>
    </>
  )
}
