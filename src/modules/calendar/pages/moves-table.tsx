import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { type Column, Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { MoveLine } from '../move-lines.query.ts'
import { ownerOf } from '../open-difference.ts'

type Props = {
  readonly caption: string
  readonly lines: readonly MoveLine[]
  /** `to-settle`: each line leads to the page where a person accepts or keeps the date. */
  readonly reach?: 'to-settle'
}

/** Dates with what is kept, what the rules give, and why. */
export function MovesTable({ caption, lines, reach }: Props) {
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={(line) => `${line.of}:${line.id}`}
      mark={(line) => (line.overdue === 'yes' ? 'danger' : undefined)}
      columns={reach === 'to-settle' ? [...columns, settling] : columns}
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

const settling: Column<MoveLine> = {
  heading: message('calendar.whatNext'),
  cell: (line) => (
    <a href={`/calendar/differences/${line.of}/${line.id}`}>
      {message('calendar.settleDifference')}
      <span class="govuk-visually-hidden">: {line.name ?? message('calendar.noName')}</span>
    </a>
  ),
}

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

/** The file that a date belongs to, as a link for whoever may see it. */
export function Matter({ line }: { readonly line: Pick<MoveLine, 'of' | 'owner' | 'name'> }) {
  if (line.name === null) return <>{message('calendar.noName')}</>
  const whose = 'caseId' in ownerOf(line) ? 'cases' : 'papers'
  return <a href={`/${whose}/${line.owner}`}>{line.name}</a>
}
