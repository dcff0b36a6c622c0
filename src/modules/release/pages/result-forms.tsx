import { message } from '#messages/index.ts'
import type { ServiceStanding } from '#modules/e-delivery/index.ts'
import { type AddresseeOrder, proposedFor, WayOrders, WayReason } from '#modules/outgoing/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { WarningText } from '#web/components/warning-text.tsx'
import { typed } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'
import type { ResultCard } from '../result.query.ts'
import { HandingFields, Originals } from './handing-fields.tsx'
import { currentFile } from './result-file.tsx'

type Props = { readonly card: ResultCard; readonly today: string; readonly context: StaffContext }

const errorsOf = ({ flash }: StaffContext, action: string) => (flash.action === action ? flash.errors : {})

/** The release into somebody's hands. */
export function ReleaseForm({ card, context }: Omit<Props, 'today'>) {
  const action = `/results/${card.id}/release`
  return (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
      <HandingFields action={action} flash={context.flash} start="focused" {...card} />
      <Button keys="Ctrl+Enter">{message('release.release')}</Button>
    </Form>
  )
}

const ways = ['e-delivery', 'courier', 'post'] as const

type DispatchProps = Props & { readonly orders: readonly AddresseeOrder[]; readonly service: ServiceStanding }

/** Another agreed way out. */
export function DispatchForm({ card, today, context, orders, service }: DispatchProps) {
  const action = `/results/${card.id}/dispatch`
  const { flash } = context
  const errors = errorsOf(context, action)
  const proposed = proposedFor(orders)
  return (
    <>
      <h2 class="govuk-heading-m">{message('release.dispatch')}</h2>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <WayOrders orders={orders} />
        <Radios
          name="delivery"
          label={message('release.dispatch.way')}
          hint={message('release.dispatch.hint')}
          error={errors.delivery}
          value={typed(flash, action, 'delivery', proposed)}
          choices={ways.map((value) => ({ value, label: message(`release.way.${value}`) }))}
        />
        <ByElectronicDelivery card={card} service={service} />
        <WayReason name="wayReason" value={typed(flash, action, 'wayReason')} error={errors.wayReason} />
        <DateField
          name="dispatchedOn"
          label={message('release.dispatchedOn')}
          value={typed(flash, action, 'dispatchedOn', today)}
          error={errors.dispatchedOn}
        />
        <TextField
          name="reference"
          label={message('release.reference')}
          hint={message(currentFile(card.files) ? 'outgoing.referenceHint' : 'release.file.referenceHint')}
          value={typed(flash, action, 'reference')}
          error={errors.reference}
          width={30}
          maxLength={120}
          autocomplete="off"
        />
        <Originals action={action} flash={flash} originals={card.originals} />
        <Button keys="Ctrl+Enter">{message('release.dispatch.do')}</Button>
      </Form>
    </>
  )
}

/** Who carries the document when it goes by e-Doręczenia: the program where it has the file, otherwise a person. */
function ByElectronicDelivery({ card, service }: Pick<DispatchProps, 'card' | 'service'>) {
  const file = currentFile(card.files)
  if (!file) return <p class="govuk-body">{message('release.file.byHand')}</p>
  return (
    <>
      <p class="govuk-body">{message('release.file.byProgram', { name: file.name })}</p>
      {service !== 'ready' && <WarningText>{message(`release.file.service.${service}`)}</WarningText>}
    </>
  )
}

/** The proof of delivery that came back; what the program carries proves itself, so there it is folded away. */
export function DeliveryForm(props: Props) {
  const byProgram = props.card.sendings.at(-1)?.ade?.carriedBy === 'program'
  if (!byProgram) return <DeliveryFields {...props} />
  const mine = props.context.flash.action === `/results/${props.card.id}/delivery`
  return (
    <>
      <p class="govuk-body">{message('release.sendings.byItself')}</p>
      <Details summary={message('release.sendings.byHand')} state={mine ? 'open' : 'closed'}>
        <DeliveryFields {...props} />
      </Details>
    </>
  )
}

function DeliveryFields({ card, today, context }: Props) {
  const action = `/results/${card.id}/delivery`
  const { flash } = context
  const errors = errorsOf(context, action)
  return (
    <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
      <DateField
        name="deliveredOn"
        label={message('release.deliveredOn')}
        hint={message('release.deliveredOn.hint')}
        value={typed(flash, action, 'deliveredOn', today)}
        error={errors.deliveredOn}
      />
      <TextField
        name="evidence"
        label={message('release.evidenceField')}
        value={typed(flash, action, 'evidence')}
        error={errors.evidence}
        width={30}
        maxLength={200}
        autocomplete="off"
      />
      <Button keys="Ctrl+Enter">{message('release.record')}</Button>
    </Form>
  )
}
