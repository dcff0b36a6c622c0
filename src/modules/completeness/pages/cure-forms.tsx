import { message } from '#messages/index.ts'
import { Checkboxes } from '#web/components/checkboxes.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ActForm, field, offered, type PartProps } from './act-form.tsx'
import { CameField, PostingFields, SupplementField } from './cure-fields.tsx'
import { Days } from './receipt-forms.tsx'

const hows = ['post', 'courier', 'e-delivery', 'hand', 'refused'] as const

/** What may be recorded while a summons is out: its delivery, the cure, a longer term. */
export function CureForms(part: PartProps) {
  const { data } = part
  const waits = data.openItems.length > 0
  return (
    <>
      {data.standing === 'undelivered' && offered(part, 'completeness.record-delivery') && <Delivery {...part} />}
      {waits && offered(part, 'completeness.record-cure') && <Cure {...part} />}
      {waits && data.standing !== 'grace' && data.standing !== 'lapsed' && extendable(part) && <Extension {...part} />}
    </>
  )
}

function extendable(part: PartProps): boolean {
  const range = part.data.cureDays
  return range !== null && range.from < range.to && offered(part, 'completeness.extend-term')
}

function Delivery(part: PartProps) {
  const path = 'summons/delivery'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.delivery')}
      submit={message('completeness.deliverySubmit')}
      look="open"
    >
      <DateField {...field(part, path, 'deliveredOn', part.data.today)} label={message('completeness.deliveredOn')} />
      <Select
        {...field(part, path, 'deliveredHow', 'post')}
        label={message('completeness.deliveredHow')}
        choices={hows.map((value) => ({ value, label: message(`completeness.how.${value}`) }))}
      />
      <TextField
        {...field(part, path, 'deliveryNote')}
        label={message('completeness.deliveryNote')}
        need="optional"
        maxLength={500}
      />
    </ActForm>
  )
}

function Cure(part: PartProps) {
  const path = 'cures'
  const { data, paper } = part
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.cure')}
      submit={message('completeness.cureSubmit')}
      look={paper.state === 'cure-running' ? 'open' : 'folded'}
    >
      <Checkboxes
        name="itemIds"
        label={message('completeness.cureItems')}
        error={field(part, path, 'itemIds').error}
        choices={data.openItems.map((item) => ({ value: item.id, label: item.name }))}
        keys="digits"
      />
      <DateField {...field(part, path, 'cureArrivedOn', data.today)} label={message('completeness.cureArrivedOn')} />
      <CameField part={part} path={path} name="cameBy" />
      <PostingFields part={part} path={path} names={['curePostedOn', 'cureOperator']} />
      <SupplementField part={part} path={path} name="supplementId" />
    </ActForm>
  )
}

function Extension(part: PartProps) {
  const path = 'term'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.extend')}
      submit={message('completeness.extendSubmit')}
      kind="secondary"
    >
      <p class="govuk-body">{message('completeness.extendHint')}</p>
      <Days part={part} path={path} name="newDays" />
      <Radios
        {...field(part, path, 'newHanded', 'today')}
        label={message('completeness.handed')}
        choices={(['today', 'later'] as const).map((value) => ({
          value,
          label: message(`completeness.handed.${value}`),
        }))}
      />
      <TextField {...field(part, path, 'extensionReason')} label={message('completeness.reason')} maxLength={500} />
    </ActForm>
  )
}
