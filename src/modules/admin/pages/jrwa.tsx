import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { longDate, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { FilterBar } from '#web/components/filter-bar.tsx'
import { Form } from '#web/components/form.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Table } from '#web/components/table.tsx'
import { Tag } from '#web/components/tag.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { typed } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { JrwaLine, JrwaList } from '../jrwa.query.ts'

/** Props: the plan as read, and who reads. */
export type JrwaPageProps = { plan: JrwaList; context: StaffContext }

/** The file plan in force: every class with its category and edition; below, what an administrator may do to it. */
export function jrwaPage({ plan, context }: JrwaPageProps): VNode {
  const { flash } = context
  return (
    <ClerkPage frame={context.frame} title={message('admin.jrwa.title')}>
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">{message('admin.jrwa.on', { day: longDate(plan.on), count: plan.lines.length })}</p>
      <FilterBar action="/jrwa" chips={plan.q ? [{ text: plan.q, without: '/jrwa' }] : []}>
        <TextField name="q" label={message('admin.jrwa.find')} value={plan.q ?? ''} type="search" width={20} />
      </FilterBar>
      <Table
        caption={message('admin.jrwa.title')}
        captionKind="for-readers"
        empty={message('admin.jrwa.none')}
        rows={plan.lines}
        rowKey={(line) => line.symbol}
        columns={columns}
      />
      {mayTry(context.actor, 'admin.set-metryka') && <MetrykaForm context={context} />}
      {mayTry(context.actor, 'admin.import-jrwa') && <ImportForm context={context} />}
    </ClerkPage>
  )
}

const columns = [
  { heading: message('admin.jrwa.symbol'), kind: 'head' as const, cell: (line: JrwaLine) => line.symbol },
  {
    heading: message('admin.jrwa.class'),
    cell: (line: JrwaLine) => (
      <>
        {line.symbol.length === 1 ? <strong>{line.title}</strong> : line.title}{' '}
        {line.invented && <Tag>{message('admin.jrwa.invented')}</Tag>}
      </>
    ),
  },
  { heading: message('admin.jrwa.category'), cell: (line: JrwaLine) => line.category ?? '–' },
  { heading: message('admin.jrwa.edition'), cell: (line: JrwaLine) => shortDate(line.validFrom) },
  {
    heading: message('admin.jrwa.metryka'),
    cell: (line: JrwaLine) =>
      line.metryka === 'kept'
        ? message('admin.jrwa.metryka.kept')
        : `${message('admin.jrwa.metryka.not-kept')} (${line.metrykaBasis})`,
  },
]

const answers = ['kept', 'not-kept'] as const

function MetrykaForm({ context }: { readonly context: StaffContext }) {
  const { flash, frame } = context
  const action = '/jrwa/metryka'
  return (
    <Details summary={message('admin.jrwa.setMetryka')} state={flash.action === action ? 'open' : 'closed'}>
      <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
        <TextField
          name="symbol"
          label={message('admin.jrwa.symbol')}
          value={typed(flash, action, 'symbol')}
          error={flash.errors.symbol}
          width={10}
        />
        <Radios
          name="metryka"
          label={message('admin.jrwa.metryka')}
          value={typed(flash, action, 'metryka') || 'not-kept'}
          choices={answers.map((value) => ({ value, label: message(`admin.jrwa.metryka.${value}`) }))}
        />
        <TextField
          name="basis"
          label={message('admin.jrwa.basis')}
          hint={message('admin.jrwa.basisHint')}
          value={typed(flash, action, 'basis')}
          error={flash.errors.basis}
        />
        <Button>{message('admin.jrwa.save')}</Button>
      </Form>
    </Details>
  )
}

function ImportForm({ context }: { readonly context: StaffContext }) {
  const { flash, frame } = context
  const action = '/jrwa/import'
  return (
    <Details summary={message('admin.jrwa.import')} state={flash.action === action ? 'open' : 'closed'}>
      <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
        <TextArea
          name="csv"
          label={message('admin.jrwa.csv')}
          hint={message('admin.jrwa.csvHint')}
          value={typed(flash, action, 'csv')}
          error={flash.errors.csv}
        />
        <DateField
          name="from"
          label={message('admin.jrwa.from')}
          hint={message('admin.jrwa.fromHint')}
          value={typed(flash, action, 'from')}
          error={flash.errors.from}
          need="optional"
        />
        <Button>{message('admin.jrwa.import')}</Button>
      </Form>
    </Details>
  )
}
