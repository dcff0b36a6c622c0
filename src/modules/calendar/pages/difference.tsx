import type { VNode } from 'preact'
import { type Drift, mayAccept } from '#domain/deadlines/drift.ts'
import { mayTry } from '#domain/people/can.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { typed } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { DifferenceData } from '../difference.query.ts'
import type { MoveLine } from '../move-lines.query.ts'
import { MovesTable } from './moves-table.tsx'

/** The page of one date that differs. */
export function addressOf({ of, id }: Pick<Drift, 'of' | 'id'>): string {
  return `/calendar/differences/${of}/${id}`
}

/** A date that differs from its derivation, and the two ways to settle it: each needs a reason. */
export function differencePage({ data, context }: { data: DifferenceData; context: StaffContext }): VNode {
  return (
    <ClerkPage frame={context.frame} title={message('calendar.difference')}>
      <ErrorSummary errors={context.flash.errors} />
      {data.line === null ? (
        <p class="govuk-body">{message('refusals.date-agrees-now')}</p>
      ) : (
        <Difference line={data.line} context={context} />
      )}
      <p class="govuk-body">
        <a href="/calendar">{message('calendar.title')}</a>
      </p>
    </ClerkPage>
  )
}

function Difference({ line, context }: { readonly line: MoveLine; readonly context: StaffContext }) {
  const acceptable = mayAccept(line.of).ok
  return (
    <>
      <p class="govuk-body">{message('calendar.differenceNote')}</p>
      <MovesTable caption={message('calendar.difference')} lines={[line]} />
      {!acceptable && <p class="govuk-body">{message('refusals.date-stands-on-a-document')}</p>}
      {acceptable && mayTry(context.actor, 'calendar.accept-date') && (
        <Settling line={line} context={context} way="acceptance" />
      )}
      {mayTry(context.actor, 'calendar.keep-date') && <Settling line={line} context={context} way="keeping" />}
    </>
  )
}

type SettlingProps = { readonly line: MoveLine; readonly context: StaffContext; readonly way: 'acceptance' | 'keeping' }

function Settling({ line, context, way }: SettlingProps) {
  const { flash, frame } = context
  const action = `${addressOf(line)}/${way}`
  const name = `${way}Why` as const
  return (
    <section>
      <h2 class="govuk-heading-m">{message(`calendar.${way}`)}</h2>
      <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
        <HiddenField name="before" value={line.before ?? ''} />
        <HiddenField name="after" value={line.after ?? ''} />
        <TextField
          name={name}
          label={message(`calendar.${name}`)}
          value={typed(flash, action, name)}
          error={flash.errors[name]}
        />
        <Button kind={way === 'acceptance' ? 'primary' : 'secondary'}>{message(`calendar.${way}Confirm`)}</Button>
      </Form>
    </section>
  )
}
