import { mayTry } from '#domain/people/can.ts'
import { message } from '#messages/index.ts'
import { Button } from '#web/components/button.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { NotificationPanel } from '#web/components/notification-panel.tsx'
import { TextField } from '#web/components/text-field.tsx'
import { ClerkPage } from '#web/layouts/clerk.tsx'
import type { StaffContext } from '#web/route.ts'
import type { AddressRow } from '../addresses.query.ts'
import { AddressForm } from './address-form.tsx'
import { AddressTable } from './address-table.tsx'
import { OutgoingPlaces } from './places.tsx'

export type AddressesData = { typed: string; rows: AddressRow[]; today: string }

/** The office's copy of the base of addresses: found by a word of the holder's name, by number, by address. */
export function addressesPage({ typed, rows, today }: AddressesData, context: StaffContext) {
  const { frame, flash, actor } = context
  return (
    <ClerkPage frame={frame} title={message('eDelivery.title')}>
      <OutgoingPlaces here="addresses" context={context} />
      <ErrorSummary errors={flash.errors} />
      {flash.notice && <NotificationPanel title={flash.notice} />}
      <p class="govuk-body">{message('eDelivery.about')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/clients/suggest">
          {message('eDelivery.clients')}
        </a>
      </p>
      <form method="post" action="/electronic-addresses/search">
        <TextField name="q" label={message('eDelivery.find')} hint={message('eDelivery.findHint')} value={typed} />
        <Button kind="secondary">{message('common.search')}</Button>
      </form>
      <AddressTable rows={rows} context={context} today={today} base="/electronic-addresses" />
      {mayTry(actor, 'e-delivery.record-address') && (
        <AddressForm context={context} today={today} base="/electronic-addresses" holder="typed" />
      )}
    </ClerkPage>
  )
}
