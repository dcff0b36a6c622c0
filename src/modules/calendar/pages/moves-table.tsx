import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { type Column, Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { MoveLine } from '../move-lines.query.ts'

/** Dates with what is kept, what the rules give, and why. */
export function MovesTable({ caption, lines }: { readonly caption: string; readonly lines: readonly MoveLine[] }) {
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={(line) => line.id}
      mark={(line) => (line.overdue === 'yes' ? 'danger' : undefined)}
      columns={columns}
    />
  )
}

const columns: Column<MoveLine>[] = [
  { heading: message('calendar.matter'), kind: 'head', cell: (line) => <Matter line={line} /> },
  { heading: message('calendar.what'), cell: (line) => whatMoves(line) },
  { heading: message('calendar.before'), cell: (line) => lastDay(movedDays(line).before) },
  {
    heading: message('calendar.after'),
    cell: (line) => (
      <>
        {lastDay(movedDays(line).after)}{' '}
        {line.overdue === 'yes' && <Tag kind="danger">{message('calendar.becomesOverdue')}</Tag>}
      </>
    ),
  },
  { heading: message('calendar.why'), cell: (line) => <WhyThisDate steps={line.steps} /> },
]

/** The days to show: of the term itself, or of the internal target when only that moves. */
function movedDays({ before, after, target }: MoveLine): { before: string | null; after: string | null } {
  return before === after && target ? target : { before, after }
}

function whatMoves(line: MoveLine): string {
  return message(line.before === line.after ? 'calendar.of.target' : `calendar.of.${line.of}`)
}

function lastDay(day: string | null): string {
  return day === null ? message('calendar.noDay') : shortDate(day)
}

function Matter({ line }: { readonly line: MoveLine }) {
  if (line.name === null) return <>{message('calendar.noName')}</>
  return <a href={`/${line.of === 'case' ? 'cases' : 'papers'}/${line.owner}`}>{line.name}</a>
}
