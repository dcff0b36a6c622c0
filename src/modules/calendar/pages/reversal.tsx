import type { VNode } from 'preact'
import { mayTry } from '#domain/people/can.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { typed } from '#web/flash.ts'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { ReversalData } from '../rehearsal.query.ts'
import { ShownMoves } from './shown-moves.tsx'

/** A change that was applied: what taking it back would move, and the act of taking it back. */
export function reversalPage({ data, context }: { data: ReversalData; context: StaffContext }): VNode {
  const { flash, frame } = context
  const action = `/calendar/changes/${data.id}/revert`
  const days = [...new Set([data.firstDay, data.lastDay])].map((day) => longDate(day)).join(' – ')
  return (
    <ClerkPage frame={frame} title={message('calendar.revertTitle')}>
      <ErrorSummary errors={flash.errors} />
      <h2 class="govuk-heading-m">{`${message(`calendar.kind.${data.kind}`)}: ${days}, ${data.words}`}</h2>
      {data.shown === null && (
        <p class="govuk-body">{`${message('refusals.change-reverted-already')} ${data.revertedWhy}`}</p>
      )}
      {data.shown && <p class="govuk-body">{message('calendar.revertNote')}</p>}
      {data.shown && <ShownMoves shown={data.shown} />}
      {data.shown && mayTry(context.actor, 'calendar.revert-change') && (
        <Form action={action} csrf={frame.csrf} requestId={context.newKey()}>
          <HiddenField name="rehearsal" value={data.shown.seen} />
          <TextField
            name="why"
            label={message('calendar.revertWhy')}
            value={typed(flash, action, 'why')}
            error={flash.errors.why}
          />
          <Button kind="danger">{message('calendar.revertConfirm')}</Button>
        </Form>
      )}
      <p class="govuk-body">
        <a href="/calendar">{message('calendar.title')}</a>
      </p>
    </ClerkPage>
  )
}
