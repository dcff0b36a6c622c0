import { caseStanding } from '#domain/proceedings/end-in-force.ts'
import { shortDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { FilterBar, type FilterChip } from '#web/components/filter-bar.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { Select } from '#web/components/select.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { CaseRow } from '../case-list.query.ts'
import type { CaseListData, CaseListQuery } from '../show-list.tsx'
import type { SeenOn } from '../urgency-of.ts'
import { CaseTerm } from './case-term.tsx'

/** The list of cases with its filters. */
export function CaseListPage({ data, context }: { readonly data: CaseListData; readonly context: StaffContext }) {
  const { query, rows, more, seen } = data
  const mark = (row: CaseRow) =>
    row.state === 'open' && caseStanding(row, seen.today) === 'overdue' ? 'danger' : undefined
  return (
    <ClerkPage frame={context.frame} title={message('cases.list.title')}>
      <Filters data={data} />
      <Table
        caption={message('cases.list.caption')}
        captionKind="for-readers"
        columns={columns(seen)}
        rows={rows}
        rowKey={(row) => row.id}
        empty={message('cases.list.empty')}
        mark={mark}
      />
      <Pagination
        page={query.page}
        previous={query.page > 1 ? address({ ...query, page: query.page - 1 }) : undefined}
        next={more === 'yes' ? address({ ...query, page: query.page + 1 }) : undefined}
      />
    </ClerkPage>
  )
}

function columns(seen: SeenOn): Column<CaseRow>[] {
  return [
    { heading: message('cases.sign'), kind: 'head', cell: (row) => <a href={`/cases/${row.id}`}>{row.sign}</a> },
    { heading: message('cases.title'), cell: (row) => row.title },
    { heading: message('cases.list.sender'), cell: senderWords },
    { heading: message('cases.list.initiated'), cell: (row) => shortDate(row.initiatedOn) },
    { heading: message('cases.statutoryEnd'), cell: (row) => termWords(row, seen) },
    { heading: message('cases.officer'), cell: (row) => row.officer ?? '–' },
    { heading: message('cases.settled'), cell: endWords },
  ]
}

function senderWords({ sender, senderSign, letterDate }: CaseRow): string {
  const letter = [
    senderSign && message('cases.list.letterSign', { sign: senderSign }),
    letterDate && message('cases.list.letterOf', { day: shortDate(letterDate) }),
  ].filter(Boolean)
  return [sender ?? '–', ...letter].join(', ')
}

function termWords(row: CaseRow, seen: SeenOn) {
  if (row.state === 'open') return <CaseTerm ends={row} seen={seen} form="short" />
  return row.statutoryEnd === null ? '–' : shortDate(row.statutoryEnd)
}

function endWords(row: CaseRow): string {
  if (row.settledOn === null || row.outcome === null) return '–'
  const how = message(`cases.outcome.${row.outcome}` as MessageKey)
  return [`${shortDate(row.settledOn)}, ${how}`, row.outcomeNote].filter(Boolean).join(': ')
}

function Filters({ data }: { readonly data: CaseListData }) {
  const { query, choices } = data
  const offer = (names: readonly string[], group: string) =>
    names.map((value) => ({ value, label: message(`cases.list.${group}.${value}` as MessageKey) }))
  const many = (items: { id: string; label: string }[]) => items.map((one) => ({ value: one.id, label: one.label }))
  return (
    <FilterBar action="/cases" chips={chips(data)} clear="/cases">
      <Select
        name="unit"
        label={message('cases.list.unit')}
        empty={message('cases.list.all')}
        value={query.unit ?? ''}
        choices={many(choices.units)}
      />
      <Select
        name="officer"
        label={message('cases.officer')}
        empty={message('cases.list.all')}
        value={query.officer ?? ''}
        choices={many(choices.officers)}
      />
      <Select
        name="state"
        label={message('cases.list.state')}
        value={query.state}
        choices={offer(['open', 'settled', 'closed', 'all'], 'state')}
      />
      <Select
        name="urgency"
        label={message('cases.list.urgency')}
        empty={message('cases.list.all')}
        value={query.urgency ?? ''}
        choices={offer(['overdue', 'due-soon', 'delay-notified'], 'urgency')}
      />
      <Select
        name="order"
        label={message('cases.list.order')}
        value={query.order}
        choices={offer(['deadline', 'newest', 'sign'], 'order')}
      />
    </FilterBar>
  )
}

function chips({ query, choices }: CaseListData): FilterChip[] {
  const label = (items: { id: string; label: string }[], id: string | null) => items.find((one) => one.id === id)?.label
  const first = { ...query, page: 1 }
  const found = [
    { text: label(choices.units, query.unit), without: address({ ...first, unit: null }) },
    { text: label(choices.officers, query.officer), without: address({ ...first, officer: null }) },
    {
      text: query.state === 'open' ? undefined : message(`cases.list.state.${query.state}`),
      without: address({ ...first, state: 'open' }),
    },
    {
      text: query.urgency ? message(`cases.list.urgency.${query.urgency}`) : undefined,
      without: address({ ...first, urgency: null }),
    },
  ]
  return found.flatMap(({ text, without }) => (text ? [{ text, without }] : []))
}

/** The list's address with these filters; what is left at its default is left out. */
function address(query: CaseListQuery): string {
  const given = Object.entries({
    unit: query.unit,
    officer: query.officer,
    state: query.state === 'open' ? null : query.state,
    urgency: query.urgency,
    order: query.order === 'deadline' ? null : query.order,
    page: query.page === 1 ? null : String(query.page),
  }).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return given.length === 0 ? '/cases' : `/cases?${new URLSearchParams(given)}`
}
