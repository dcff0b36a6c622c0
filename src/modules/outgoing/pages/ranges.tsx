import { can } from '#domain/people/can.ts'
import { dateTime } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { groupThousands } from '#messages/money.ts'
import { OutgoingPlaces } from '#modules/e-delivery/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { RangeRow } from '../ranges.query.ts'

type Props = { readonly rows: readonly RangeRow[]; readonly context: StaffContext }

/** Ranges the operator gave the office, and how much is left of each. */
export function RangesPage({ rows, context }: Props) {
  const { flash } = context
  const title = message('outgoing.ranges')
  return (
    <ClerkPage frame={context.frame} title={title}>
      <OutgoingPlaces here="ranges" context={context} />
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <Table
        caption={title}
        captionKind="for-readers"
        rows={rows}
        rowKey={(row) => row.id}
        empty={message('outgoing.noRanges')}
        columns={[
          { heading: message('outgoing.range.first'), kind: 'head', cell: (row) => row.firstNumber },
          { heading: message('outgoing.range.last'), cell: (row) => row.lastNumber },
          { heading: message('outgoing.range.left'), kind: 'figures', cell: (row) => groupThousands(row.left) },
          {
            heading: message('outgoing.entered'),
            cell: (row) => message('outgoing.enteredBy', { when: dateTime(row.openedAt), who: row.who }),
          },
        ]}
      />
      {can(context.actor, 'outgoing.open-range', {}) && <OpenForm context={context} />}
    </ClerkPage>
  )
}

function OpenForm({ context }: Pick<Props, 'context'>) {
  const action = '/posting-numbers'
  const { flash } = context
  const field = fieldOf(flash, action)
  const shape = { width: 30, autocomplete: 'off' } as const
  return (
    <section aria-labelledby="open-range">
      <h2 class="govuk-heading-m" id="open-range">
        {message('outgoing.range.open')}
      </h2>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <TextField {...field('firstNumber')} {...shape} label={message('outgoing.range.first')} />
        <TextField {...field('lastNumber')} {...shape} label={message('outgoing.range.last')} />
        <Button kind="primary">{message('outgoing.range.submit')}</Button>
      </Form>
    </section>
  )
}
