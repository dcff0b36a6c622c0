import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { DateField } from '#web/components/date-field.tsx'
import { Details } from '#web/components/details.tsx'
import { Form } from '#web/components/form.tsx'
import { Radios } from '#web/components/radios.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { fieldOf } from '#web/flash.ts'
import type { StaffContext } from '#web/route.ts'

export type AddressFormProps = {
  readonly context: StaffContext
  readonly today: string
  /** Address under which the acts of this page stand. */
  readonly base: string
  /** Whether the page already says whose address it is. */
  readonly holder: 'known' | 'typed'
}

const identityKinds = ['nip', 'regon', 'pesel'] as const

/** The form that writes down an address: where it was read, since when, whose it is. */
export function AddressForm({ context, today, base: action, holder }: AddressFormProps) {
  const { flash } = context
  const field = fieldOf(flash, action)
  return (
    <Details summary={message('eDelivery.record')} state={flash.action === action ? 'open' : 'closed'}>
      <Form action={action} csrf={context.frame.csrf} requestId={context.newKey()}>
        <TextField
          {...field('address')}
          label={message('eDelivery.address')}
          hint={message('eDelivery.addressHint')}
          width={30}
          maxLength={100}
          spellcheck="off"
          autocomplete="off"
        />
        {holder === 'typed' && (
          <>
            <TextField {...field('holder')} label={message('eDelivery.holder')} maxLength={200} autocomplete="off" />
            <Select
              {...field('identityKind', 'nip')}
              label={message('eDelivery.identityKind')}
              choices={identityKinds.map((value) => ({ value, label: message(`identifiers.${value}`) }))}
            />
            <TextField {...field('identity')} label={message('eDelivery.identity')} width={20} autocomplete="off" />
          </>
        )}
        <Radios
          {...field('addressKind', 'bae')}
          label={message('eDelivery.kind')}
          choices={(['bae', 'agreed'] as const).map((value) => ({ value, label: message(`eDelivery.kind.${value}`) }))}
        />
        <TextField
          {...field('addressSource')}
          label={message('eDelivery.source')}
          hint={message('eDelivery.sourceHint')}
          maxLength={200}
        />
        <DateField {...field('addressFrom', today)} label={message('eDelivery.since')} />
        <Button>{message('eDelivery.recordSubmit')}</Button>
      </Form>
    </Details>
  )
}
