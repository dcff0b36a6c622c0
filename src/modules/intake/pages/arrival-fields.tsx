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
    <div class="ok-span-6 ok-intake__pair" data-aside="" data-refresh="">
      <Select
        {...fieldAt(form, 'channel', 'in-person')}
        label={message('intake.channel')}
        choices={channels.map((value) => ({ value, label: message(`intake.channel.${value}`) }))}
      />
      <DateField {...fieldAt(form, 'arrivedOn', shortDate(today))} hint="" label={message('intake.arrivedOn')} />
    </div>
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
        <Select
          {...fieldAt(form, 'kind', 'application')}
          class="ok-span-3"
          label={message('intake.kind')}
          choices={paperKinds.map((value) => ({ value, label: message(`intake.kind.${value}`) }))}
        />
        <DateField {...fieldAt(form, 'letterDate')} class="ok-span-3" hint="" label={message('intake.letterDate')} />
        <TextField {...fieldAt(form, 'senderSign')} class="ok-span-3" label={message('intake.senderSign')} />
        <TextField {...fieldAt(form, 'lateEntryReason')} class="ok-span-3" label={message('intake.lateEntryReason')} />
        <div class="ok-span-6 ok-intake__pair" data-when="channel:post courier">
          <DateField {...fieldAt(form, 'postedOn')} hint="" label={message('intake.postedOn')} />
          <Select
            {...fieldAt(form, 'operator')}
            label={message('intake.operator')}
            empty={message('intake.operatorNone')}
            choices={operators.map((value) => ({ value, label: message(`intake.operator.${value}`) }))}
          />
        </div>
        <div class="ok-span-6 ok-intake__pair" data-when="channel:drop-box" data-refresh="">
          <DateField {...fieldAt(form, 'depositedOn')} hint="" label={message('intake.depositedOn')} />
          <DateField {...fieldAt(form, 'takenOutOn')} hint="" label={message('intake.takenOutOn')} />
        </div>
        <div class="ok-span-6" data-when="channel:post courier fax e-mail epuap e-delivery">
          <TextField {...fieldAt(form, 'evidence')} label={message('intake.evidence')} />
        </div>
        <TextField {...fieldAt(form, 'remarks')} class="ok-span-6" label={message('intake.remarks')} />
        <div data-when="channel:oral">
          <TextArea {...fieldAt(form, 'text')} label={message('intake.text')} rows={5} />
        </div>
      </div>
    </Details>
  )
}
