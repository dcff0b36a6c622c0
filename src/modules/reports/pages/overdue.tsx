import type { VNode } from 'preact'
import { longDate, relativeDays, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Table } from '#web/components/table.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { OverdueReport, OverdueUnit } from '../overdue.query.ts'

/** Overdue cases by unit, the worst first; each count leads to its cases. */
export function overduePage({ report, context }: { report: OverdueReport; context: StaffContext }): VNode {
  const cases = (unit: OverdueUnit, urgency: string) => `/cases?unit=${unit.unitId}&urgency=${urgency}`
  return (
    <ClerkPage frame={context.frame} title={message('reports.overdue.title')}>
      <p class="govuk-body">{message('reports.overdue.total', { count: report.total, day: longDate(report.today) })}</p>
      <Table
        caption={message('reports.overdue.title')}
        captionKind="for-readers"
        empty={message('reports.overdue.none')}
        rows={report.units}
        rowKey={(unit) => unit.unitId}
        mark={(unit) => (unit.overdue > 0 ? 'danger' : undefined)}
        columns={[
          { heading: message('reports.overdue.unit'), kind: 'head', cell: (unit) => `${unit.symbol} ${unit.name}` },
          {
            heading: message('reports.overdue.overdue'),
            kind: 'figures',
            cell: (unit) => <a href={cases(unit, 'overdue')}>{unit.overdue}</a>,
          },
          {
            heading: message('reports.overdue.soon'),
            kind: 'figures',
            cell: (unit) => <a href={cases(unit, 'due-soon')}>{unit.soon}</a>,
          },
          {
            heading: message('reports.overdue.notified'),
            kind: 'figures',
            cell: (unit) => <a href={cases(unit, 'delay-notified')}>{unit.notified}</a>,
          },
          {
            heading: message('reports.overdue.oldest'),
            cell: (unit) =>
              unit.oldest ? `${shortDate(unit.oldest)} (${relativeDays(unit.oldest, report.today)})` : '–',
          },
        ]}
      />
    </ClerkPage>
  )
}
