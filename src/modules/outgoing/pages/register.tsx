import { formatPostal } from '#domain/identifiers/postal.ts'
import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { OutgoingPlaces } from '#modules/e-delivery/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { FilterBar } from '#web/components/filter-bar.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { Select } from '#web/components/select.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import { type RegisterQuery, sentWays } from '../forms.ts'
import type { OutgoingRow } from '../register-page.query.ts'
import type { OutgoingData } from '../show-register.tsx'
import { wayLabel, wayWords } from '../way-words.ts'
import { StandingTag } from './standing-tag.tsx'

/** A year of the register of outgoing items, the newest first. */
export function OutgoingRegister({ year, query, rows, next, context }: OutgoingData & { context: StaffContext }) {
  const address = `/outgoing/${year}`
  const title = message('outgoing.title', { year })
  const exported = linkOf(`${address}/export.csv`, query)
  return (
    <ClerkPage frame={context.frame} title={title}>
      <OutgoingPlaces here="register" context={context} />
      <Filters address={address} query={query} />
      <p class="govuk-body">
        <a class="govuk-link" href={exported}>
          {message('registers.export')}
        </a>
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
        previous={query.before ? linkOf(address, query) : undefined}
        next={next ? linkOf(address, query, { before: String(next) }) : undefined}
      />
    </ClerkPage>
  )
}

type Filter = 'day' | 'way' | 'slip'
const filters: readonly Filter[] = ['day', 'way', 'slip']

/** The address of the same list, with other fields or without one. */
function linkOf(address: string, query: RegisterQuery, others: Record<string, string> = {}, without?: Filter): string {
  const kept = filters.flatMap((name) => (query[name] && name !== without ? [[name, query[name]]] : []))
  const search = new URLSearchParams({ ...Object.fromEntries(kept), ...others }).toString()
  return search === '' ? address : `${address}?${search}`
}

function Filters({ address, query }: { readonly address: string; readonly query: RegisterQuery }) {
  const { day, way, slip } = query
  const words = {
    day: day && shortDate(day),
    way: way && wayLabel(way),
    slip: slip && message(`outgoing.slips.${slip}`),
  }
  return (
    <FilterBar
      action={address}
      chips={filters.flatMap((name) => {
        const text = words[name]
        return text ? [{ text, without: linkOf(address, query, {}, name) }] : []
      })}
      clear={address}
    >
      <DateField name="day" label={message('outgoing.column.dispatchedOn')} value={day ?? ''} hint="" />
      <Select
        name="way"
        label={message('outgoing.column.way')}
        empty={message('outgoing.everyWay')}
        value={way}
        choices={sentWays.map((value) => ({ value, label: wayLabel(value) }))}
      />
      <Select
        name="slip"
        label={message('outgoing.slipFilter')}
        empty={message('outgoing.everySlip')}
        value={slip}
        choices={(['awaited', 'late'] as const).map((value) => ({ value, label: message(`outgoing.slips.${value}`) }))}
      />
    </FilterBar>
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
  { heading: message('outgoing.column.reference'), cell: (row) => formatPostal(row.reference) || '–' },
  { heading: message('outgoing.column.standing'), cell: (row) => <StandingTag row={row} /> },
]
