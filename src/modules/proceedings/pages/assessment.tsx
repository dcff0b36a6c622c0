import { FINDINGS } from '#domain/proceedings/assessment.ts'
import { longDate, longDateWithWeekday } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { Select } from '#web/components/select.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { WhyThisDate } from '#web/components/why-this-date.tsx'
import type { AssessmentLine } from '../letters-panel.tsx'
import { ActForm, type FormPart, field } from './act-form.tsx'

/** What was found of the paper, and what follows. */
export function Assessments({ assessments }: { readonly assessments: readonly AssessmentLine[] }) {
  return (
    <>
      {assessments.map(({ id, finding, verdict, basis, foundOn, answerBy, derivation, note }) => (
        <div key={id}>
          <p class="govuk-body">
            {longDate(foundOn)}: {message(`proceedings.assessment.finding.${finding}`)}.{' '}
            <strong>{message(`proceedings.assessment.verdict.${verdict}` as MessageKey)}</strong> ({basis}) {note}{' '}
            {answerBy && message('proceedings.assessment.answerBy', { day: longDateWithWeekday(answerBy) })}
          </p>
          {derivation.length > 0 && <WhyThisDate steps={derivation} />}
        </div>
      ))}
    </>
  )
}

/** Notes a doubt about the paper. */
export function AssessmentForm({ part, today }: { readonly part: FormPart; readonly today: string }) {
  const path = 'assessments'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('proceedings.assessment.title')}
      submit={message('proceedings.assessment.submit')}
    >
      <Select
        {...field(part, path, 'finding')}
        label={message('proceedings.assessment.finding')}
        empty={message('proceedings.assessment.choose')}
        choices={FINDINGS.map((value) => ({ value, label: message(`proceedings.assessment.finding.${value}`) }))}
      />
      <DateField {...field(part, path, 'foundOn', today)} label={message('proceedings.assessment.foundOn')} />
      <TextArea
        {...field(part, path, 'assessmentNote')}
        label={message('proceedings.assessment.note')}
        hint={message('proceedings.assessment.noteHint')}
      />
    </ActForm>
  )
}
