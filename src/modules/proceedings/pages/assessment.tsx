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
      {assessments.map(({ id, finding, verdict, basis, foundOn, answerBy, derivation, note, party }) => (
        <div key={id}>
          <p class="govuk-body">
            {longDate(foundOn)}: {message(`proceedings.assessment.finding.${finding}`)}
            {party && ` (${party})`}.{' '}
            <strong>{message(`proceedings.assessment.verdict.${verdict}` as MessageKey)}</strong> ({basis}) {note}{' '}
            {answerBy && message('proceedings.assessment.answerBy', { day: longDateWithWeekday(answerBy) })}
          </p>
          {derivation.length > 0 && <WhyThisDate steps={derivation} />}
        </div>
      ))}
    </>
  )
}

type FormProps = {
  readonly part: FormPart
  readonly today: string
  /** Whom a note about a death may name. */
  readonly applicants: readonly { id: string; name: string }[]
}

/** Notes a doubt about the paper. */
export function AssessmentForm({ part, today, applicants }: FormProps) {
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
      {applicants.length > 1 && (
        <Select
          {...field(part, path, 'assessedParty')}
          label={message('proceedings.assessment.party')}
          hint={message('proceedings.assessment.partyHint')}
          need="optional"
          empty={message('proceedings.assessment.noParty')}
          choices={applicants.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <DateField {...field(part, path, 'foundOn', today)} label={message('proceedings.assessment.foundOn')} />
      <TextArea
        {...field(part, path, 'assessmentNote')}
        label={message('proceedings.assessment.note')}
        hint={message('proceedings.assessment.noteHint')}
      />
    </ActForm>
  )
}
