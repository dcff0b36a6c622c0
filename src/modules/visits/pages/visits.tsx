import { timeOfDay } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { VisitRow } from '../visits-today.query.ts'

/** Today's visits at this window; the open one can be ended, the next begun. */
export function visitsPage(visits: VisitRow[], context: StaffContext) {
  const { frame, flash } = context
  return (
    <ClerkPage frame={frame} title={message('visits.title')}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <Form action="/visits" csrf={frame.csrf} requestId={context.newKey()}>
        <TextField name="note" label={message('visits.note')} need="optional" width={30} autocomplete="off" />
        <Button>{message('visits.start')}</Button>
      </Form>
      <Table
        caption={message('visits.today')}
        rows={visits}
        rowKey={(visit) => visit.id}
        empty={message('visits.none')}
        columns={[
          { heading: message('visits.time'), kind: 'head', cell: (visit) => <Time visit={visit} context={context} /> },
          { heading: message('visits.clerk'), cell: (visit) => visit.clerk },
          { heading: message('visits.papers'), cell: papers },
          { heading: message('visits.note'), cell: (visit) => visit.note },
        ]}
      />
    </ClerkPage>
  )
}

function Time({ visit, context }: { readonly visit: VisitRow; readonly context: StaffContext }) {
  const from = timeOfDay(new Date(visit.startedAt))
  if (visit.endedAt) return `${from}–${timeOfDay(new Date(visit.endedAt))}`
  return (
    <Form action={`/visits/${visit.id}/end`} csrf={context.frame.csrf} requestId={context.newKey()}>
      {message('visits.since', { time: from })} <Button kind="secondary">{message('visits.end')}</Button>
    </Form>
  )
}

function papers({ papers: registered }: VisitRow) {
  if (registered.length === 0) return message('visits.noPapers')
  return registered.map((paper) => (
    <div key={paper.id}>
      <a href={`/papers/${paper.id}`}>
        <RegisterNumber number={paper.number} year={paper.year} size="inline" />
      </a>{' '}
      {paper.applicant} – {paper.title}
    </div>
  ))
}
