import { dayOf, shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { zloty } from '#messages/money.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { RegisterNumber } from '#web/components/register-number.tsx'
import { type Column, Table } from '#web/components/table.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { UnpaidDuty } from '../duties.query.ts'

type Props = { readonly duties: readonly UnpaidDuty[]; readonly context: StaffContext }

/** Unpaid duties on powers as they are printed for the tax authority, and the form that notes that they were passed on. */
export function DutiesPage({ duties, context }: Props) {
  const { flash, frame } = context
  const total = duties.reduce((sum, { dueGrosze }) => sum + dueGrosze, 0)
  return (
    <ClerkPage frame={frame} title={message('proceedings.duties.title')}>
      <ErrorSummary errors={flash.errors} />
      <p class="govuk-body">{message('proceedings.duties.lead')}</p>
      <Table
        caption={message('proceedings.duties.title')}
        captionKind="for-readers"
        empty={message('proceedings.duties.none')}
        rows={duties}
        rowKey={({ paperId }) => paperId}
        columns={columns}
      />
      {duties.length > 0 && (
        <>
          <p class="govuk-body">{message('proceedings.duties.total', { total: zloty(total) })}</p>
          <PassForm duties={duties} context={context} />
        </>
      )}
    </ClerkPage>
  )
}

const columns: Column<UnpaidDuty>[] = [
  { heading: message('proceedings.duties.party'), kind: 'head', cell: ({ parties }) => parties.join(', ') },
  {
    heading: message('proceedings.duties.proxy'),
    cell: ({ proxies }) => proxies.join(', ') || message('proceedings.duties.noProxy'),
  },
  {
    heading: message('proceedings.duties.paper'),
    cell: ({ paperId, number, year, sign }) => (
      <>
        <a class="govuk-link" href={`/papers/${paperId}`}>
          <RegisterNumber number={number} year={year} register="RPW" size="inline" />
        </a>
        {sign && `, ${sign}`}
      </>
    ),
  },
  { heading: message('proceedings.duties.since'), cell: ({ foundOn, note }) => `${shortDate(foundOn)}: ${note}` },
  { heading: message('proceedings.duties.amount'), kind: 'figures', cell: ({ dueGrosze }) => zloty(dueGrosze) },
]

function PassForm({ duties, context }: Props) {
  const { flash, frame } = context
  const field = fieldOf(flash, '/duties')
  return (
    <section aria-labelledby="pass-duties" class="ok-screen-only">
      <h2 class="govuk-heading-m" id="pass-duties">
        {message('proceedings.duties.pass')}
      </h2>
      <p class="govuk-body">{message('proceedings.duties.passHint')}</p>
      <Form action="/duties" csrf={frame.csrf} requestId={context.newKey()}>
        {duties.map(({ paperId }) => (
          <HiddenField key={paperId} name="dutyPaper" value={paperId} />
        ))}
        <DateField
          {...field('dutiesPassedOn', dayOf(context.services.clock.now()))}
          label={message('proceedings.duties.passedOn')}
        />
        <TextField {...field('dutiesReference')} label={message('proceedings.duties.reference')} maxLength={80} />
        <Button>{message('proceedings.duties.submit')}</Button>
      </Form>
    </section>
  )
}
