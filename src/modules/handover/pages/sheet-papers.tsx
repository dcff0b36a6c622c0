import { dateTime, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { Tag, type TagKind } from '#web/components/tag.tsx'
import type { SheetPaper } from '../sheet.query.ts'

const kinds: Record<SheetPaper['state'], TagKind> = {
  listed: 'plain',
  sent: 'warning',
  received: 'done',
  refused: 'danger',
  missing: 'danger',
  withdrawn: 'plain',
}

const columns: readonly Column<SheetPaper>[] = [
  {
    heading: message('handover.column.number'),
    kind: 'head',
    cell: (paper) => (
      <a class="govuk-link" href={`/papers/${paper.paperId}`}>
        <RegisterNumber number={paper.number} year={paper.year} size="inline" />
      </a>
    ),
  },
  { heading: message('handover.column.title'), cell: (paper) => paper.title },
  { heading: message('handover.column.applicant'), cell: (paper) => paper.applicantName },
  { heading: message('handover.column.arrived'), cell: (paper) => shortDate(paper.arrivedOn) },
  { heading: message('handover.column.enclosures'), kind: 'figures', cell: (paper) => paper.enclosures },
]

const stateColumn: Column<SheetPaper> = {
  heading: message('handover.column.state'),
  cell: (paper) => (
    <>
      <Tag kind={kinds[paper.state]}>{message(`handover.item.${paper.state}`)}</Tag>{' '}
      {paper.decidedAt &&
        message('handover.item.who', { when: dateTime(new Date(paper.decidedAt)), who: paper.decidedBy ?? '' })}
      {paper.reason && <p class="govuk-body">{paper.reason}</p>}
      {paper.state === 'received' && paper.entry && (
        <p class="govuk-body">{message('handover.item.entry', paper.entry)}</p>
      )}
    </>
  ),
}

type Props = {
  readonly papers: readonly SheetPaper[]
  /** A first column with a tick, or a last one with a button. */
  readonly first?: Column<SheetPaper>
  readonly last?: Column<SheetPaper>
}

/** Papers of a sheet with the answer each has got. */
export function PapersTable({ papers, first, last }: Props) {
  return (
    <Table
      caption={message('handover.papers')}
      empty={message('handover.papers.none')}
      columns={[...(first ? [first] : []), ...columns, last ?? stateColumn]}
      rows={papers}
      rowKey={(paper) => paper.paperId}
      mark={(paper) => (paper.state === 'refused' || paper.state === 'missing' ? 'danger' : undefined)}
    />
  )
}
