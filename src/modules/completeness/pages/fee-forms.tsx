import { WAIVER_GROUNDS } from '#domain/completeness/fee-call.ts'
import { message } from '#messages/index.ts'
import { zloty } from '#messages/money.ts'
import { DateField } from '#web/components/date-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ActForm, field, offered, type PartProps } from './act-form.tsx'

/** The acts of the fee that this person may do now. */
export function FeeForms(part: PartProps) {
  const { data } = part
  const open = data.openFee
  const callable = data.feeRegime === 'stamp-duty-261' && data.formalMissing.length === 0
  return (
    <>
      {!open && callable && missingFees(part).length > 0 && offered(part, 'completeness.call-for-fee') && (
        <Call {...part} />
      )}
      {open && !open.lastDay && offered(part, 'completeness.record-fee-delivery') && <Delivery {...part} />}
      {open && offered(part, 'completeness.record-payment') && <Payment {...part} />}
      {open && offered(part, 'completeness.waive-fee') && <Waiver {...part} />}
      {mayOrder(data) && offered(part, 'completeness.return-unpaid') && <Return {...part} />}
    </>
  )
}

/** The term has passed and no order stands yet. */
function mayOrder({ openFee, today, orders }: PartProps['data']): boolean {
  const waiting = orders.some((order) => order.kind === 'return-unpaid' && order.dispatchedOn === null)
  return openFee?.lastDay != null && openFee.lastDay < today && !waiting
}

function missingFees({ data }: PartProps) {
  return data.items.filter((item) => item.kind === 'fee' && item.mark === 'missing')
}

function Call(part: PartProps) {
  const fees = missingFees(part)
  const open = fees.some((fee) => fee.amountGrosze === null)
  return (
    <ActForm part={part} path="fee-call" title={message('completeness.feeCall')} prints="letters">
      <Select
        {...field(part, 'fee-call', 'feeItemId', fees[0]?.id ?? '')}
        label={message('completeness.feeItem')}
        choices={fees.map((fee) => ({
          value: fee.id,
          label: fee.amountGrosze === null ? fee.name : `${fee.name} (${zloty(fee.amountGrosze)})`,
        }))}
      />
      {open && (
        <TextField
          {...field(part, 'fee-call', 'feeAmount')}
          label={message('completeness.feeAmount')}
          hint={message('completeness.feeAmountHint')}
          width={10}
          inputMode="decimal"
        />
      )}
      <TextField
        {...field(part, 'fee-call', 'feeDays', '7')}
        label={message('completeness.days')}
        hint={message('completeness.feeDaysHint')}
        width={3}
        inputMode="numeric"
      />
      <Radios
        {...field(part, 'fee-call', 'feeHanded', 'today')}
        label={message('completeness.handed')}
        choices={(['today', 'later'] as const).map((value) => ({
          value,
          label: message(`completeness.handed.${value}`),
        }))}
      />
    </ActForm>
  )
}

function Delivery(part: PartProps) {
  const path = 'fee-call/delivery'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.feeDelivery')}
      submit={message('completeness.deliverySubmit')}
      kind="secondary"
    >
      <DateField
        {...field(part, path, 'feeDeliveredOn', part.data.today)}
        label={message('completeness.deliveredOn')}
      />
    </ActForm>
  )
}

function Payment(part: PartProps) {
  const path = 'fee-call/payment'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.payment')}
      submit={message('completeness.paymentSubmit')}
      look="open"
    >
      <DateField {...field(part, path, 'paidOn', part.data.today)} label={message('completeness.paidOn')} />
      <TextField
        {...field(part, path, 'paymentNote')}
        label={message('completeness.paymentNote')}
        need="optional"
        maxLength={200}
      />
    </ActForm>
  )
}

function Waiver(part: PartProps) {
  const path = 'fee-call/waiver'
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.waiver')}
      submit={message('completeness.waiverSubmit')}
      kind="secondary"
    >
      <Radios
        {...field(part, path, 'waiverGround')}
        label={message('completeness.waiverGround')}
        choices={WAIVER_GROUNDS.map((value) => ({ value, label: message(`completeness.ground.${value}`) }))}
      />
      <TextField {...field(part, path, 'waiverNote')} label={message('completeness.waiverNote')} maxLength={500} />
    </ActForm>
  )
}

function Return(part: PartProps) {
  const path = 'fee-call/return'
  return (
    <ActForm part={part} path={path} title={message('completeness.return')} prints="letters">
      <p class="govuk-body">{message('completeness.returnHint')}</p>
      <Radios
        {...field(part, path, 'feeException')}
        label={message('completeness.feeException')}
        hint={message('completeness.feeExceptionHint')}
        choices={(['none', ...WAIVER_GROUNDS] as const).map((value) => ({
          value,
          label: message(value === 'none' ? 'completeness.feeExceptionNone' : `completeness.ground.${value}`),
        }))}
      />
      <TextField {...field(part, path, 'orderSign')} label={message('completeness.orderSign')} maxLength={120} />
      <TextArea
        {...field(part, path, 'returnGrounds')}
        label={message('completeness.returnGrounds')}
        hint={message('completeness.returnGroundsHint')}
        need="optional"
        rows={3}
        maxLength={2000}
      />
    </ActForm>
  )
}
