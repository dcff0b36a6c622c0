import { AGREED_WAYS } from '#domain/intake/agreed-way.ts'
import { message } from '#messages/index.ts'
import { formerlyWords } from '#modules/service-cards/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { Form } from '#web/components/form.tsx'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Select } from '#web/components/select.tsx'
import { TextArea } from '#web/components/text-area.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import { operators, paperKinds } from '../forms.ts'
import type { PaperToCorrect } from '../paper-to-correct.query.ts'
import { fieldAt, type TypedForm } from '../typed-form.ts'
import { EnclosureCorrections, PartyCorrections } from './correct-rows.tsx'
import { DeliveryOrder } from './delivery-order.tsx'

/** The whole entry as it stands, to be corrected with a reason. */
export function correctPaperPage(found: PaperToCorrect, context: StaffContext) {
  const { paper } = found
  const { flash, frame } = context
  const action = `/papers/${paper.id}/correct`
  const form: TypedForm = { values: flash.action === action ? flash.values : {}, errors: flash.errors }
  const title = message('intake.correctPage', { number: paper.number ?? 0, year: paper.year ?? 0 })
  return (
    <ClerkPage frame={frame} title={title} keys={[{ key: 'Ctrl+Enter', text: message('intake.correctSave') }]}>
      <ErrorSummary errors={flash.errors} />
      <p>{message('intake.correctNote')}</p>
      <Form class="ok-intake" action={action} csrf={frame.csrf} requestId={context.newKey()} enter="next">
        <HiddenField name="version" value={paper.version} />
        <TextField {...fieldAt(form, 'reason')} label={message('intake.reason')} focus="first" autocomplete="off" />
        <Matter found={found} form={form} />
        <PartyCorrections found={found} form={form} />
        <EnclosureCorrections found={found} form={form} />
        <Arrival found={found} form={form} />
        <Button keys="Ctrl+Enter">{message('intake.correctSave')}</Button>
        <a class="govuk-link" href={`/papers/${paper.id}`}>
          {message('intake.backToPaper')}
        </a>
      </Form>
    </ClerkPage>
  )
}

/** The card by its symbol, and by those it had: an old application names one of them. */
function cardLabel({ symbol, title, formerSymbols }: PaperToCorrect['cards'][number]): string {
  const former = formerlyWords(formerSymbols)
  return former ? `${symbol} ${title} (${former})` : `${symbol} ${title}`
}

interface PartProps {
  readonly found: PaperToCorrect
  readonly form: TypedForm
}

function Matter({ found: { paper, units, cards, deliveryOrders }, form }: PartProps) {
  return (
    <div class="ok-grid">
      <TextField {...fieldAt(form, 'title', paper.title)} class="ok-span-9" label={message('intake.title')} />
      <Select
        {...fieldAt(form, 'kind', paper.kind)}
        class="ok-span-3"
        label={message('intake.kind')}
        choices={paperKinds.map((value) => ({ value, label: message(`intake.kind.${value}`) }))}
      />
      <Select
        {...fieldAt(form, 'cardEditionId', paper.card_edition_id ?? '')}
        class="ok-span-12"
        label={message('intake.correctCard')}
        hint={message('intake.correctCardHint')}
        empty={message('intake.correctOutside')}
        choices={cards.map((card) => ({ value: card.id, label: cardLabel(card) }))}
      />
      <Select
        {...fieldAt(form, 'unitId', paper.unit_id ?? '')}
        class="ok-span-4"
        label={message('intake.unit')}
        empty={message('intake.unitUnknown')}
        choices={units.map((unit) => ({ value: unit.id, label: `${unit.symbol} – ${unit.name}` }))}
      />
      <Select
        {...fieldAt(form, 'deliveryForm', paper.delivery_form ?? '')}
        class="ok-span-4"
        label={message('intake.deliveryForm')}
        empty={message('intake.operatorNone')}
        choices={AGREED_WAYS.map((value) => ({ value, label: message(`intake.delivery.${value}`) }))}
      />
      <TextField
        {...fieldAt(form, 'notifyBy', paper.notify_by ?? '')}
        class="ok-span-4"
        label={message('intake.notifyBy')}
      />
      <TextField
        {...fieldAt(form, 'deliveryReason', paper.delivery_reason ?? '')}
        class="ok-span-12"
        label={message('intake.deliveryReason')}
        need="optional"
        maxLength={300}
      />
      <DeliveryOrder orders={deliveryOrders} />
      <TextField {...fieldAt(form, 'remarks', paper.remarks)} label={message('intake.remarks')} />
      {(paper.channel === 'oral' || paper.text) && (
        <TextArea {...fieldAt(form, 'text', paper.text ?? '')} label={message('intake.text')} />
      )}
    </div>
  )
}

function Arrival({ found: { paper }, form }: PartProps) {
  const day = (name: string, label: string, value: string | null) => (
    <DateField {...fieldAt(form, name, value ?? '')} class="ok-span-3" hint="" label={label} />
  )
  return (
    <div class="ok-grid">
      {day('arrivedOn', message('intake.arrivedOn'), paper.arrived_on)}
      {day('letterDate', message('intake.letterDate'), paper.letter_date)}
      {day('postedOn', message('intake.postedOn'), paper.posted_on)}
      <Select
        {...fieldAt(form, 'operator', paper.operator ?? '')}
        class="ok-span-3"
        label={message('intake.operator')}
        empty={message('intake.operatorNone')}
        choices={operators.map((value) => ({ value, label: message(`intake.operator.${value}`) }))}
      />
      {day('depositedOn', message('intake.depositedOn'), paper.deposited_on)}
      {day('takenOutOn', message('intake.takenOutOn'), paper.taken_out_on)}
      <TextField
        {...fieldAt(form, 'senderSign', paper.sender_sign ?? '')}
        class="ok-span-3"
        label={message('intake.senderSign')}
      />
      <TextField
        {...fieldAt(form, 'evidence', paper.evidence ?? '')}
        class="ok-span-3"
        label={message('intake.evidence')}
      />
    </div>
  )
}
