import type { VNode } from 'preact'
import { lawFields } from '#domain/legal-profiles/office-law.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import { changeSentence } from '../change-words.ts'
import type { DayChange } from '../day-change.ts'
import type { RehearsalData } from '../rehearsal.query.ts'
import { QuestionForms } from './question-forms.tsx'
import { ShownMoves } from './shown-moves.tsx'

/** Asks what is to change, shows what would move, and lets it be confirmed. */
export function rehearsalPage({ data, context }: { data: RehearsalData; context: StaffContext }): VNode {
  return (
    <ClerkPage frame={context.frame} title={message('calendar.rehearsal')}>
      <ErrorSummary errors={errorsOf(data, context)} />
      {data.state === 'shown' ? (
        <Shown data={data} context={context} />
      ) : (
        <p class="govuk-body">{message('calendar.rehearsalNote')}</p>
      )}
      <QuestionForms question={data.question} />
    </ClerkPage>
  )
}

function errorsOf(data: RehearsalData, { flash }: StaffContext): Record<string, string> {
  if (data.state === 'refused') return { '': data.sentence }
  if (data.state === 'incomplete') return { '': message('calendar.incomplete') }
  return flash.errors
}

type ShownData = RehearsalData & { state: 'shown' }

function Shown({ data, context }: { readonly data: ShownData; readonly context: StaffContext }) {
  const { change, shown } = data
  const { kind } = change
  const back = `/calendar/rehearsal${context.asked ? `?asked=${context.asked}` : ''}`
  return (
    <section>
      <h2 class="govuk-heading-m">{changeSentence(change)}</h2>
      <ShownMoves shown={shown} />
      <Form action={actions[kind]} csrf={context.frame.csrf} requestId={context.newKey()}>
        {Object.entries({ ...fieldsOf(change), rehearsal: shown.seen, back }).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        <Button>{message(shown.moved === 0 ? 'calendar.confirmNone' : 'calendar.confirm')}</Button>
      </Form>
    </section>
  )
}

const actions = { 'free-day': '/calendar/free-days', closure: '/calendar/closures', law: '/calendar/law' } as const

/** The change as the fields of the form that confirms it. */
function fieldsOf(change: DayChange): Record<string, string> {
  if (change.kind === 'law') return lawFields(change)
  const { kind: _, ...fields } = change
  return fields
}
