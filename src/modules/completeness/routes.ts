import type { Mark } from '#domain/completeness/check-items.ts'
import { message } from '#messages/index.ts'
import { letterForm } from '#modules/documents/index.ts'
import { numberTold } from '#modules/outgoing/index.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import { addressRoutes } from './address-routes.ts'
import { dispatchNotice } from './dispatch-notice.ts'
import { dropDemand } from './drop-demand.ts'
import { extendTerm } from './extend-term.ts'
import { feeRoutes } from './fee-routes.ts'
import {
  cureForm,
  deliveryForm,
  dispatchForm,
  droppingForm,
  extensionForm,
  leavingForm,
  marksForm,
  receiptForm,
  shelfForm,
  summonsForm,
  withdrawalForm,
} from './forms.ts'
import { issueReceipt } from './issue-receipt.ts'
import { issueSummons } from './issue-summons.ts'
import { leaveUnexamined } from './leave-unexamined.ts'
import { markItems } from './mark-items.ts'
import { orderRoutes } from './order-routes.ts'
import { paperPage, target } from './paper-page.ts'
import { placeOnShelf } from './place-on-shelf.ts'
import { recordCure } from './record-cure.ts'
import { recordDelivery } from './record-delivery.ts'
import { restoringRoutes } from './restoring-routes.ts'
import { incompletePage } from './show-incomplete.tsx'
import { withdrawLeaving } from './withdraw-leaving.ts'

const back = { after: paperPage, back: (context: StaffContext) => paperPage(undefined, context) }

/** Acts of completeness, from the checklist to the notice; each form stands on the paper's page. */
export const completenessRoutes: readonly Route[] = [
  incompletePage,
  staffForm({
    ...back,
    path: '/papers/:id/marks',
    summary: 'Oznacza, czego brakuje, a co złożono.',
    act: markItems,
    form: marksForm,
    input: ({ version, present, notApplicable, known, shown }, context) => ({
      ...target(context, version),
      marks: shown.map((itemId): { itemId: string; mark: Mark } => {
        if (present.includes(itemId)) return { itemId, mark: 'present' }
        if (notApplicable.includes(itemId)) return { itemId, mark: 'not-applicable' }
        return { itemId, mark: known.includes(itemId) ? 'known' : 'missing' }
      }),
    }),
    done: ({ state }) => message(state === 'complete' ? 'completeness.done.complete' : 'completeness.done.marked'),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/dropped-demand',
    summary: 'Odnotowuje, że nowsza edycja karty nie wymaga już tej pozycji, na korzyść klienta.',
    act: dropDemand,
    form: droppingForm,
    input: ({ version, droppedItemId, dropReason }, context) => ({
      ...target(context, version),
      itemId: droppedItemId,
      reason: dropReason,
    }),
    done: ({ state }) => message(state === 'complete' ? 'completeness.done.complete' : 'completeness.done.dropped'),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/receipt',
    summary: 'Wydaje pokwitowanie; przy brakach formalnych jest ono zarazem wezwaniem (art. 64 § 2 KPA).',
    act: issueReceipt,
    form: receiptForm,
    input: ({ version, receiptDays, acceptanceNote, receiptAgain, ...form }, context) => ({
      ...form,
      ...target(context, version),
      days: receiptDays,
      note: acceptanceNote,
      again: receiptAgain,
    }),
    done: () => message('completeness.done.receipt'),
  }),
  ...letterForm({
    ...back,
    path: '/papers/:id/summons',
    summary: 'Sporządza wezwanie do usunięcia braków, doręczane pismem (art. 64 § 2 KPA).',
    submit: message('completeness.summonsSubmit'),
    act: issueSummons,
    form: summonsForm,
    input: ({ version, letterDays, letterAgain, letterShelfId, letterPlace }, context) => ({
      ...target(context, version),
      days: letterDays,
      again: letterAgain,
      shelfId: letterShelfId,
      place: letterPlace,
    }),
    done: () => message('completeness.done.summons'),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/summons/delivery',
    summary: 'Zapisuje doręczenie wezwania i liczy ostatni dzień terminu (art. 57 KPA).',
    act: recordDelivery,
    form: deliveryForm,
    input: ({ version, deliveredOn, deliveredHow, deliveryNote }, context) => ({
      ...target(context, version),
      deliveredOn,
      how: deliveredHow,
      note: deliveryNote,
    }),
    done: () => message('completeness.done.delivery'),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/cures',
    summary: 'Zapisuje uzupełnienie braków: które, kiedy i jak nadeszło (art. 57 § 5 KPA).',
    act: recordCure,
    form: cureForm,
    input: ({ version, cureArrivedOn, curePostedOn, cureOperator, ...form }, context) => ({
      ...form,
      ...target(context, version),
      arrivedOn: cureArrivedOn,
      postedOn: curePostedOn,
      operator: cureOperator,
    }),
    done: ({ state }) => message(state === 'complete' ? 'completeness.done.cured' : 'completeness.done.partlyCured'),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/term',
    summary: 'Wyznacza dłuższy termin usunięcia braków przed upływem biegnącego.',
    act: extendTerm,
    form: extensionForm,
    input: ({ version, newDays, newHanded, extensionReason }, context) => ({
      ...target(context, version),
      days: newDays,
      handed: newHanded,
      reason: extensionReason,
    }),
    done: () => message('completeness.done.extended'),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/shelf-place',
    summary: 'Odkłada pismo na półkę albo przenosi je na inne miejsce i drukuje etykietę.',
    act: placeOnShelf,
    form: shelfForm,
    input: ({ version, toShelfId, toPlace }, context) => ({
      ...target(context, version),
      shelfId: toShelfId,
      place: toPlace,
    }),
    done: ({ place }) => message('completeness.done.shelved', { shelf: place.shelf, place: place.place }),
  }),
  ...letterForm({
    ...back,
    path: '/papers/:id/leaving',
    summary: 'Osoba upoważniona pozostawia podanie bez rozpoznania (art. 64 § 2 KPA).',
    submit: message('completeness.leaveSubmit'),
    act: leaveUnexamined,
    form: leavingForm,
    input: ({ version, leavingReason }, context) => ({ ...target(context, version), reason: leavingReason }),
    done: () => message('completeness.done.left'),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/leaving/dispatch',
    summary: 'Zapisuje wysłanie zawiadomienia o pozostawieniu podania bez rozpoznania.',
    act: dispatchNotice,
    form: dispatchForm,
    input: ({ version, dispatchedOn, dispatchChannel, dispatchReference, dispatchWayReason }, context) => ({
      ...target(context, version),
      dispatchedOn,
      channel: dispatchChannel,
      reference: dispatchReference,
      wayReason: dispatchWayReason,
    }),
    done: ({ reference }) => numberTold(message('completeness.done.dispatched'), reference),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/leaving/withdrawal',
    summary: 'Cofa pozostawienie podania bez rozpoznania: przed wysłaniem zawiadomienia albo gdy nie było adresu.',
    act: withdrawLeaving,
    form: withdrawalForm,
    input: ({ version, withdrawalReason }, context) => ({ ...target(context, version), reason: withdrawalReason }),
    done: () => message('completeness.done.withdrawn'),
  }),
  ...feeRoutes,
  ...orderRoutes,
  ...addressRoutes,
  ...restoringRoutes,
]
