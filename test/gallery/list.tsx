import { ButtonLink } from '#web/components/button-link.tsx'
import { DateText } from '#web/components/date-text.tsx'
import { type DeadlineState, DeadlineTag } from '#web/components/deadline-tag.tsx'
import { FilterBar } from '#web/components/filter-bar.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { Select } from '#web/components/select.tsx'
import { Table } from '#web/components/table.tsx'
import { type ClerkFrame, ClerkPage } from '#web/layouts/clerk.tsx'

interface Row {
  readonly number: number
  readonly title: string
  readonly day: string
  readonly state: DeadlineState
}

const states: readonly DeadlineState[] = ['overdue', 'today', 'tomorrow', 'suspended', 'done']
const rows: readonly Row[] = Array.from({ length: 20 }, (_, index) => ({
  number: 12345 - index * 7,
  title: index % 3 === 0 ? 'Wniosek o wydanie zaświadczenia o zameldowaniu' : 'Odpis z księgi – współwłasność działki',
  day: `2026-12-${String(index + 1).padStart(2, '0')}`,
  state: states[index] ?? 'in-time',
}))

/** A list as a handler sees it: seventeen rows in view on 1366 × 768, few of them coloured. */
export function listPage(frame: ClerkFrame) {
  return (
    <ClerkPage frame={frame} title="Moje sprawy">
      <FilterBar action="/cases" chips={[{ text: 'po terminie', without: '/cases' }]} clear="/cases">
        <Select
          name="unit"
          label="Komórka"
          empty="wszystkie"
          choices={[{ value: 'so', label: 'Sprawy obywatelskie' }]}
        />
      </FilterBar>
      <Table
        caption="Sprawy według terminu"
        captionKind="for-readers"
        rows={rows}
        rowKey={(row) => String(row.number)}
        mark={(row) => (row.state === 'overdue' ? 'danger' : undefined)}
        columns={[
          { heading: 'Numer', kind: 'head', cell: (row) => <PaperLink row={row} /> },
          { heading: 'Sprawa', cell: (row) => row.title },
          { heading: 'Strona', cell: () => 'Łucja Żółkiewska' },
          { heading: 'Kartki', kind: 'figures', cell: (row) => row.number % 9 },
          { heading: 'Termin', cell: (row) => <DateText day={row.day} form="short" /> },
          { heading: 'Stan', cell: (row) => <DeadlineTag state={row.state} /> },
        ]}
      />
      <Pagination page={1} pages={4} next="/cases?page=2" />
      <ButtonLink href="/handovers/new" kind="secondary" keys="F8">
        Przekaż zaznaczone
      </ButtonLink>
    </ClerkPage>
  )
}

function PaperLink({ row }: { readonly row: Row }) {
  return (
    <a href={`/papers/${row.number}`}>
      <RegisterNumber number={row.number} year={2026} size="inline" />
    </a>
  )
}
