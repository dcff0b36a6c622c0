import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextField } from '#web/components/text-field.tsx'
import type { RehearsalQuestion } from '../forms.ts'
import { LawForm } from './law-form.tsx'

const action = '/calendar/rehearsal'

/** The changes that can be rehearsed; a question asked already stands in its fields. */
export function QuestionForms({ question }: { readonly question: RehearsalQuestion }) {
  const open = (kind: RehearsalQuestion['kind']) => (question.kind === kind ? 'open' : 'closed')
  return (
    <>
      <Details summary={message('calendar.freeDayForm')} state={question.kind === null ? 'open' : open('free-day')}>
        <form method="post" action={action} class="ok-form">
          <HiddenField name="kind" value="free-day" />
          <DateField name="date" label={message('calendar.date')} value={question.date ?? ''} />
          <Radios
            name="effect"
            label={message('calendar.effect')}
            value={question.effect}
            choices={(['free', 'ordinary'] as const).map((value) => ({
              value,
              label: message(`calendar.effect.${value}`),
            }))}
          />
          <TextField name="name" label={message('calendar.nameOfDay')} value={question.name ?? ''} />
          <TextField
            name="basis"
            label={message('calendar.basis')}
            hint={message('calendar.basisHint')}
            value={question.basis ?? ''}
          />
          <Button kind="secondary">{message('calendar.show')}</Button>
        </form>
      </Details>
      <Details summary={message('calendar.closureForm')} state={open('closure')}>
        <p class="govuk-body">{message('calendar.closuresNote')}</p>
        <form method="post" action={action} class="ok-form">
          <HiddenField name="kind" value="closure" />
          <DateField name="firstDay" label={message('calendar.firstDay')} value={question.firstDay ?? ''} />
          <DateField name="lastDay" label={message('calendar.lastDay')} value={question.lastDay ?? ''} />
          <TextField name="reason" label={message('calendar.reason')} value={question.reason ?? ''} />
          <Button kind="secondary">{message('calendar.show')}</Button>
        </form>
      </Details>
      <Details summary={message('calendar.lawForm')} state={open('law')}>
        <LawForm question={question} />
      </Details>
    </>
  )
}
