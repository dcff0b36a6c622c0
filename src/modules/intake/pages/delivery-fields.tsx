import type { OfferedWay } from '#domain/intake/agreed-way.ts'
import { message } from '#messages/index.ts'
import { HiddenField } from '#web/components/hidden-field.tsx'
import { Radios } from '#web/components/radios.tsx'
import { TextField } from '#web/components/text-field.tsx'
import type { IntakeScreen } from '../intake-screen.ts'
import { fieldAt, textAt } from '../typed-form.ts'
import { DeliveryOrder } from './delivery-order.tsx'

type Props = { readonly screen: IntakeScreen }

/** How the answer reaches the client, agreed now (seed step 4), and how the client hears that it is ready. */
export function DeliveryFields({ screen }: Props) {
  const { form, parties, deliveryOrders } = screen
  const client = parties[0]?.client
  return (
    <>
      <div class="ok-span-9" data-part="delivery">
        <Ways screen={screen} />
      </div>
      <div class="ok-span-3" data-part="notify">
        <TextField
          {...fieldAt(form, 'notifyBy')}
          value={textAt(form, 'notifyBy') || (client?.phone ?? client?.email ?? '')}
          label={message('intake.notifyBy')}
          autocomplete="off"
        />
      </div>
      <DeliveryOrder orders={deliveryOrders} />
    </>
  )
}

/** The card's ways first; under them what the card leaves out and the client may have all the same, or only for a reason. */
function Ways({ screen: { form, ways, deliveryForm, proposedWay } }: Props) {
  const beside = ways.filter(({ standing }) => standing === 'by-law')
  const reasoned = ways.filter(({ standing }) => standing === 'with-reason').map(({ way }) => way)
  return (
    <>
      <HiddenField name="deliveryWas" value={proposedWay} />
      <Radios
        {...fieldAt(form, 'deliveryForm')}
        label={message('intake.deliveryForm')}
        arrangement="row"
        keys="digits"
        value={deliveryForm}
        choices={ways.map(({ way }) => ({ value: way, label: message(`intake.delivery.${way}`) }))}
      />
      {beside.length > 0 && <p class="ok-intake__note">{message('intake.deliveryByLaw', { ways: words(beside) })}</p>}
      {reasoned.length > 0 && (
        <div data-when={`deliveryForm:${reasoned.join(' ')}`}>
          <TextField
            {...fieldAt(form, 'deliveryReason')}
            label={message('intake.deliveryReason')}
            maxLength={300}
            autocomplete="off"
          />
        </div>
      )}
    </>
  )
}

/** „pocztą (art. 39 § 3 KPA), e-Doręczenia (art. 39 § 1 KPA)”. */
const words = (ways: readonly OfferedWay[]) =>
  ways.map(({ way, basis }) => `${message(`intake.delivery.${way}`)} (${basis})`).join(', ')
