import { longDate } from '#messages/dates.ts'
import { type MessageKey, message } from '#messages/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import type { WithdrawalFact } from '../course-facts.ts'
import { ActForm, type FormPart, field } from './act-form.tsx'
import { CameBy, LetterLink } from './letter-link.tsx'

/** The page of a matter whose request may be withdrawn. */
export type WithdrawalPart = FormPart & { data: { today: string; withdrawals: WithdrawalFact[] } }

const choicesOf = (name: string, values: readonly string[]) =>
  values.map((value) => ({ value, label: message(`proceedings.${name}.${value}` as MessageKey) }))

/** What was withdrawn, and what followed. */
export function Withdrawals({ data }: Pick<WithdrawalPart, 'data'>) {
  return (
    <>
      {data.withdrawals.map(({ id, withdrawnOn, next, basis, letter }) => (
        <p class="govuk-body" key={id}>
          {message(`proceedings.withdrawn.${next}`, { day: longDate(withdrawnOn), basis })}{' '}
          <LetterLink letter={letter} />
        </p>
      ))}
    </>
  )
}

/** Records a withdrawal of the request. */
export function WithdrawalForm(part: WithdrawalPart) {
  const path = 'withdrawal'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('proceedings.withdrawal.title')}
      submit={message('proceedings.withdrawal.submit')}
    >
      <Radios
        {...field(part, path, 'withdrawalForm')}
        label={message('proceedings.withdrawal.form')}
        choices={choicesOf('withdrawal.form', ['written', 'protocol', 'words-only'])}
      />
      <DateField {...field(part, path, 'withdrawnOn', part.data.today)} label={message('proceedings.withdrawal.on')} />
      <Radios
        {...field(part, path, 'withdrawalApplicants', 'all-withdraw')}
        label={message('proceedings.withdrawal.applicants')}
        choices={choicesOf('withdrawal.applicants', ['all-withdraw', 'others-go-on'])}
      />
      <Radios
        {...field(part, path, 'withdrawalOthers', 'do-not-object')}
        label={message('proceedings.withdrawal.others')}
        choices={choicesOf('withdrawal.others', ['do-not-object', 'object'])}
      />
      <TextArea
        {...field(part, path, 'withdrawalNote')}
        label={message('proceedings.withdrawal.note')}
        need="optional"
      />
      <CameBy part={part} path={path} name="withdrawalCameBy" />
    </ActForm>
  )
}
