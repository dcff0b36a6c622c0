import { message } from '#messages/index.ts'
import { Radios } from '#web/components/radios.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { deliveryForms } from '../forms.ts'
import type { IntakeScreen } from '../intake-screen.ts'
import { fieldAt, textAt } from '../typed-form.ts'
import { DeliveryOrder } from './delivery-order.tsx'

/** How the answer reaches the client, agreed now (seed step 4), and how the client hears that it is ready. */
export function DeliveryFields({ screen: { form, parties, deliveryOrders } }: { readonly screen: IntakeScreen }) {
  const field = fieldAt(form, 'deliveryForm')
  const client = parties[0]?.client
  return (
    <>
      <Radios
        {...field}
        class="ok-span-9"
        label={message('intake.deliveryForm')}
        arrangement="row"
        keys="digits"
        value={textAt(form, 'deliveryForm', 'pickup')}
        choices={deliveryForms.map((value) => ({ value, label: message(`intake.delivery.${value}`) }))}
      />
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
