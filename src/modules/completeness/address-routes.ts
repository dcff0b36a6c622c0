import { message } from '#messages/index.ts'
import { letterForm } from '#modules/documents/index.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import { addressForm, addressLeavingForm, searchForm } from './forms.ts'
import { leaveWithoutAddress } from './leave-without-address.ts'
import { noteNoAddress } from './note-no-address.ts'
import { paperPage, target } from './paper-page.ts'
import { recordAddress } from './record-address.ts'

const back = { after: paperPage, back: (context: StaffContext) => paperPage(undefined, context) }

/** Acts about a paper that gives no address (art. 64 § 1 KPA). */
export const addressRoutes: readonly Route[] = [
  staffForm({
    ...back,
    path: '/papers/:id/address-search',
    summary: 'Odnotowuje, że podanie nie ma adresu, i gdzie go szukano (art. 64 § 1 KPA).',
    act: noteNoAddress,
    form: searchForm,
    input: ({ version, sources, searchNote, askedNote }, context) => ({
      ...target(context, version),
      sources: [...new Set(sources)],
      note: searchNote,
      contactNote: askedNote,
    }),
    done: () => message('completeness.done.searched'),
  }),
  ...letterForm({
    ...back,
    path: '/papers/:id/leaving/no-address',
    summary: 'Osoba upoważniona pozostawia podanie bez adresu bez rozpoznania, bez wzywania (art. 64 § 1 KPA).',
    submit: message('completeness.leaveSubmit'),
    act: leaveWithoutAddress,
    form: addressLeavingForm,
    input: ({ version, addressReason, askedAgainNote }, context) => ({
      ...target(context, version),
      reason: addressReason,
      contactNote: askedAgainNote,
    }),
    done: () => message('completeness.done.leftWithoutAddress'),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/address',
    summary: 'Zapisuje, od kiedy i skąd znany jest adres, którego w podaniu nie było.',
    act: recordAddress,
    form: addressForm,
    input: ({ version, addressCameOn, addressFrom }, context) => ({
      ...target(context, version),
      cameOn: addressCameOn,
      from: addressFrom,
    }),
    done: () => message('completeness.done.addressRecorded'),
  }),
]
