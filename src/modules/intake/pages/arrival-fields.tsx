import { channels } from '#domain/intake/registration.ts'
import { shortDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { Select } from '#web/components/select.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { operators, paperKinds } from '../forms.ts'
import type { IntakeScreen } from '../intake-screen.ts'
import { fieldAt, textAt } from '../typed-form.ts'

/** How, when and as what the paper came. */
export function ArrivalFields({ screen: { form, today } }: { readonly screen: IntakeScreen }) {
  return (
    <>
      <Select
        {...fieldAt(form, 'channel', 'in-person')}
        class="ok-span-3"
        label={message('intake.channel')}
        choices={channels.map((value) => ({ value, label: message(`intake.channel.${value}`) }))}
      />
      <DateField
        {...fieldAt(form, 'arrivedOn', shortDate(today))}
        class="ok-span-3"
        hint=""
        label={message('intake.arrivedOn')}
      />
      <Select
        {...fieldAt(form, 'kind', 'application')}
        class="ok-span-2"
        label={message('intake.kind')}
        choices={paperKinds.map((value) => ({ value, label: message(`intake.kind.${value}`) }))}
      />
    </>
  )
}

const detailFields = [
  'letterDate',
  'senderSign',
  'postedOn',
  'operator',
  'depositedOn',
  'takenOutOn',
  'evidence',
  'lateEntryReason',
  'text',
  'remarks',
] as const

/** What only some ways of arrival need. All fields are always here; scripts only hide those of other ways. */
export function ArrivalDetails({ screen: { form } }: { readonly screen: IntakeScreen }) {
  const used = detailFields.some((name) => textAt(form, name) !== '' || form.errors[name])
  const refused = form.errors[''] !== undefined
  return (
    <Details
      summary={message('intake.arrivalDetails')}
      state={used || refused || textAt(form, 'channel', 'in-person') !== 'in-person' ? 'open' : 'closed'}
    >
      <div class="ok-grid">
        <DateField {...fieldAt(form, 'letterDate')} class="ok-span-3" hint="" label={message('intake.letterDate')} />
        <TextField {...fieldAt(form, 'senderSign')} class="ok-span-3" label={message('intake.senderSign')} />
        <DateField {...fieldAt(form, 'postedOn')} class="ok-span-3" hint="" label={message('intake.postedOn')} />
        <Select
          {...fieldAt(form, 'operator')}
          class="ok-span-3"
          label={message('intake.operator')}
          empty={message('intake.operatorNone')}
          choices={operators.map((value) => ({ value, label: message(`intake.operator.${value}`) }))}
        />
        <DateField {...fieldAt(form, 'depositedOn')} class="ok-span-3" hint="" label={message('intake.depositedOn')} />
        <DateField {...fieldAt(form, 'takenOutOn')} class="ok-span-3" hint="" label={message('intake.takenOutOn')} />
        <TextField {...fieldAt(form, 'evidence')} class="ok-span-6" label={message('intake.evidence')} />
        <TextField {...fieldAt(form, 'lateEntryReason')} class="ok-span-6" label={message('intake.lateEntryReason')} />
        <TextField {...fieldAt(form, 'remarks')} class="ok-span-6" label={message('intake.remarks')} />
        <TextArea {...fieldAt(form, 'text')} label={message('intake.text')} rows={5} />
      </div>
    </Details>
  )
}
