import { message } from '#messages/index.ts'
import { groupThousands } from '#messages/money.ts'
import { Table } from '#web/components/table.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { RegisterYear } from '../register-list.query.ts'

/** The office's registers, a line for each year. */
export function registersPage(registers: RegisterYear[], { frame }: StaffContext) {
  return (
    <ClerkPage frame={frame} title={message('registers.title')}>
      <Table
        caption={message('registers.title')}
        captionKind="for-readers"
        rows={registers}
        rowKey={(row) => `${row.code}-${row.year}`}
        columns={[
          { heading: message('registers.column.register'), kind: 'head', cell: nameOf },
          { heading: message('registers.column.year'), kind: 'figures', cell: (row) => row.year ?? '–' },
          { heading: message('registers.column.entries'), kind: 'figures', cell: (row) => groupThousands(row.entries) },
        ]}
      />
      <p class="govuk-body">
        <a class="govuk-link" href="/jrwa">
          {message('registers.plan')}
        </a>
      </p>
    </ClerkPage>
  )
}

function nameOf(row: RegisterYear) {
  if (row.year === null) return row.name
  const address = row.kind === 'outgoing' ? `/outgoing/${row.year}` : `/registers/${row.code}/${row.year}`
  return <a href={address}>{row.name}</a>
}
