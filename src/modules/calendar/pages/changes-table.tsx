import { dateTime, dayOf, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { type Column, Table } from '#web/components/table.tsx'
import type { ChangeLine } from '../calendar.query.ts'

type Props = { readonly changes: readonly ChangeLine[]; readonly reach: 'open' | 'closed' }

/** Changes of the calendar, the latest first; who may rehearse them gets the way to take one back. */
export function ChangesTable({ changes, reach }: Props) {
  return (
    <Table
      caption={message('calendar.changes')}
      empty={message('calendar.changesNone')}
      rows={changes}
      rowKey={(line) => line.id}
      columns={[
        ...columns,
        { heading: message('calendar.state'), cell: (line) => <State line={line} reach={reach} /> },
      ]}
    />
  )
}

const columns: Column<ChangeLine>[] = [
  {
    heading: message('calendar.kind'),
    kind: 'head',
    cell: (line) => `${message(`calendar.kind.${line.kind}`)}: ${line.words}`,
  },
  {
    heading: message('calendar.days'),
    cell: (line) => [...new Set([line.firstDay, line.lastDay])].map((day) => shortDate(day)).join(' – '),
  },
  { heading: message('calendar.moved'), kind: 'figures', cell: (line) => line.moved },
  { heading: message('calendar.by'), cell: (line) => `${line.by}, ${dateTime(new Date(line.at))}` },
]

function State({ line, reach }: { readonly line: ChangeLine; readonly reach: Props['reach'] }) {
  if (line.revertedAt) return <>{message('calendar.reverted', { day: shortDate(dayOf(new Date(line.revertedAt))) })}</>
  return (
    <>
      {message('calendar.stands')}{' '}
      {reach === 'open' && (
        <a href={`/calendar/changes/${line.id}`}>
          {message('calendar.revert')}
          <span class="govuk-visually-hidden">: {line.words}</span>
        </a>
      )}
    </>
  )
}
