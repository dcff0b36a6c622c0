import { STATUTORY_TERMS, type StatutoryTermName } from '#domain/deadlines/statutory-terms.ts'
import { TERM_UNITS } from '#domain/deadlines/term-length.ts'
import { subjectText } from '#domain/legal-profiles/office-law.ts'
import { LEGAL_PROFILE_CODES } from '#domain/legal-profiles/profiles.ts'
import { message } from '#messages/index.ts'
import { subjectName } from '#messages/law-words.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import type { RehearsalQuestion } from '../forms.ts'

/** Terms that open dates of the office are counted by; the others the program only explains. */
const terms: readonly StatutoryTermName[] = [
  'settlement',
  'appeal-forwarding',
  'reminder-forwarding',
  'reminder-decision',
  'grievance-forwarding',
  'restoration',
]

const subjects = [
  ...LEGAL_PROFILE_CODES.map((code) => {
    const subject = { of: 'profile', code } as const
    return { value: subjectText(subject), label: message('calendar.law.profile', { name: subjectName(subject) }) }
  }),
  ...terms.map((name) => {
    const { name: words, basis } = STATUTORY_TERMS[name]
    return {
      value: subjectText({ of: 'term', name }),
      label: message('calendar.law.term', { name: words, basis }),
    }
  }),
]
const units = TERM_UNITS.map((value) => ({ value, label: message(`calendar.unit.${value}`) }))

/** The fields of a change of law, as typed so far; what is left empty stays as the law has it. */
export function LawForm({ question }: { readonly question: RehearsalQuestion }) {
  const text = (value: number | string | null) => String(value ?? '')
  return (
    <form method="post" action="/calendar/rehearsal" class="ok-form">
      <HiddenField name="kind" value="law" />
      <p class="govuk-body">{message('calendar.law.note')}</p>
      <Select
        name="law"
        label={message('calendar.law.subject')}
        value={question.law ?? ''}
        choices={[{ value: '', label: message('calendar.law.choose') }, ...subjects]}
      />
      <DateField name="since" label={message('calendar.law.since')} value={question.since ?? ''} />
      <Radios
        name="matters"
        label={message('calendar.law.matters')}
        value={question.matters}
        choices={(['begun-since', 'open-too'] as const).map((value) => ({
          value,
          label: message(`calendar.law.matters.${value}`),
        }))}
      />
      <TextField
        name="lawBasis"
        label={message('calendar.basis')}
        hint={message('calendar.basisHint')}
        value={question.lawBasis ?? ''}
      />
      <TextField name="lengthCount" label={message('calendar.law.length')} value={text(question.lengthCount)} />
      <Select name="lengthUnit" label={message('calendar.law.unit')} value={question.lengthUnit} choices={units} />
      <TextField
        name="longestCount"
        label={message('calendar.law.longest')}
        hint={message('calendar.law.longestHint')}
        value={text(question.longestCount)}
      />
      <Select
        name="longestUnit"
        label={message('calendar.law.longestUnit')}
        value={question.longestUnit}
        choices={units}
      />
      <TextField name="cureDays" label={message('calendar.law.cureDays')} value={text(question.cureDays)} />
      <TextField name="appealDays" label={message('calendar.law.appealDays')} value={text(question.appealDays)} />
      <TextArea name="remedy" label={message('calendar.law.remedy')} value={question.remedy ?? ''} />
      <Button kind="secondary">{message('calendar.show')}</Button>
    </form>
  )
}
