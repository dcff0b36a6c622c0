import { dayOf } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { recordId } from '#web/record-id.ts'
import { askedPage, type Route, type StaffContext, staffForm } from '#web/route.ts'
import { findAddresses } from './addresses.query.ts'
import { checkAddress } from './check-address.ts'
import { endAddress } from './end-address.ts'
import {
  addressForm,
  addressQuestion,
  addressWarnings,
  clientAddressForm,
  endForm,
  entryOf,
  noFields,
  ownerOf,
} from './forms.ts'
import { addressesPage } from './pages/addresses.tsx'
import { recordAddress } from './record-address.ts'

const list = '/electronic-addresses'
const ofClient = '/clients/:client/electronic-addresses'
const idOf = ({ params }: StaffContext) => recordId(params.id)
const clientOf = ({ params }: StaffContext) => recordId(params.client)
const clientPage = (context: StaffContext) => `/clients/${clientOf(context)}`

/** The office's copy of the base of electronic addresses; the same acts stand on the page of a client. */
export const addressRoutes: readonly Route[] = [
  ...askedPage({
    path: list,
    askedAt: `${list}/search`,
    summary: 'Adresy do doręczeń elektronicznych znane urzędowi: z bazy adresów (BAE) i uzgodnione z klientem.',
    permission: 'e-delivery.read-addresses',
    event: 'view-logged',
    question: addressQuestion,
    load: async ({ services }, { q }: { q: string }) => ({
      typed: q,
      rows: await findAddresses(services, q),
      today: dayOf(services.clock.now()),
    }),
    view: (data, context) => addressesPage(data, context),
  }),
  staffForm({
    path: list,
    summary: 'Zapisuje adres do doręczeń elektronicznych kogoś znanego z numeru: skąd jest znany i od kiedy.',
    act: recordAddress,
    form: addressForm,
    input: (form) => ({ owner: ownerOf(form), ...entryOf(form) }),
    after: () => list,
    back: () => list,
    warnings: addressWarnings,
    done: ({ address }) => message('eDelivery.done.recorded', { address }),
  }),
  staffForm({
    path: ofClient,
    summary: 'Zapisuje adres do doręczeń elektronicznych klienta: skąd jest znany i od kiedy.',
    act: recordAddress,
    form: clientAddressForm,
    input: (form, context) => ({ owner: { clientId: clientOf(context) }, ...entryOf(form) }),
    after: (_answer, context) => clientPage(context),
    back: clientPage,
    warnings: addressWarnings,
    done: ({ address }) => message('eDelivery.done.recorded', { address }),
  }),
  ...changesUnder(list, () => list),
  ...changesUnder(ofClient, clientPage),
]

/** The acts on one address, under the page they stand on. */
function changesUnder(base: string, page: (context: StaffContext) => string): Route[] {
  return [
    staffForm({
      path: `${base}/:id/end`,
      summary: 'Zapisuje ostatni dzień adresu do doręczeń elektronicznych, z przyczyną.',
      act: endAddress,
      form: endForm,
      input: ({ lastDay, endReason }, context) => ({ addressId: idOf(context), lastDay, reason: endReason }),
      after: (_answer, context) => page(context),
      back: page,
      done: () => message('eDelivery.done.ended'),
    }),
    staffForm({
      path: `${base}/:id/check`,
      summary: 'Odnotowuje, że adres sprawdzono dziś w bazie adresów i nadal jest aktualny.',
      act: checkAddress,
      form: noFields,
      input: (_form, context) => ({ addressId: idOf(context) }),
      after: (_answer, context) => page(context),
      back: page,
      done: () => message('eDelivery.done.checked'),
    }),
  ]
}
