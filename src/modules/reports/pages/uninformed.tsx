import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { formatRegisterNumber } from '#domain/registers/register-number.ts'
import { dateTime } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { Select } from '#web/components/select.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { UninformedList, UntoldLine } from '../uninformed.query.ts'

type Props = { readonly data: UninformedList & { page: number }; readonly context: StaffContext }

const columns: Column<UntoldLine>[] = [
  {
    heading: message('reports.uninformed.paper'),
    kind: 'head',
    cell: ({ paperId, number, year }) => (
      <a class="govuk-link" href={`/papers/${paperId}`}>
        <RegisterNumber number={number} year={year} size="inline" />
      </a>
    ),
  },
  { heading: message('reports.uninformed.title'), cell: ({ title }) => title },
  { heading: message('reports.uninformed.about'), cell: ({ about }) => message(`reports.uninformed.about.${about}`) },
  { heading: message('reports.uninformed.since'), cell: ({ queuedAt }) => dateTime(queuedAt) },
  { heading: message('reports.uninformed.step'), cell: stepWords },
]

/** What is to be done, with the number or address where it was written down with the paper. */
function stepWords({ step, address }: UntoldLine): string {
  const said = message(`reports.uninformed.step.${step}`)
  return address ? message('reports.uninformed.to', { said, address }) : said
}

/** Hazard 5 of the procedure as a list: clients who were not told, and what to do about each. */
export function uninformedPage({ data, context }: Props): VNode {
  const { total, lines, page, next } = data
  const { flash, frame, actor } = context
  return (
    <ClerkPage frame={frame} title={message('reports.uninformed.heading')}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">{message('reports.uninformed.lead', { count: total })}</p>
      <Table
        caption={message('reports.uninformed.heading')}
        captionKind="for-readers"
        columns={columns}
        rows={lines}
        rowKey={({ messageId }) => messageId}
        empty={message('reports.uninformed.empty')}
      />
      <Pagination
        page={page}
        previous={page > 1 ? `/uninformed?page=${page - 1}` : undefined}
        next={next === 'more' ? `/uninformed?page=${page + 1}` : undefined}
      />
      {lines.length > 0 && mayTry(actor, 'notifications.note-told') && <Told lines={lines} context={context} />}
    </ClerkPage>
  )
}

function Told({ lines, context }: { readonly lines: readonly UntoldLine[]; readonly context: StaffContext }) {
  const { flash, frame, newKey } = context
  const field = fieldOf(flash, '/uninformed/told')
  const choices = lines.map(({ messageId, number, year, about }) => ({
    value: messageId,
    label: `${formatRegisterNumber(number, year)}, ${message(`reports.uninformed.about.${about}`)}`,
  }))
  return (
    <section aria-labelledby="told">
      <h2 class="govuk-heading-m" id="told">
        {message('reports.uninformed.told')}
      </h2>
      <Form action="/uninformed/told" csrf={frame.csrf} requestId={newKey()}>
        <Select
          {...field('messageId')}
          label={message('reports.uninformed.which')}
          choices={choices}
          empty={message('notifications.untold.choose')}
        />
        <TextField
          {...field('toldHow')}
          label={message('reports.uninformed.how')}
          hint={message('reports.uninformed.howHint')}
          width="full"
        />
        <Button>{message('reports.uninformed.save')}</Button>
      </Form>
    </section>
  )
}
