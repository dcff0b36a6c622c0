import { message } from '#messages/index.ts'
import { letterForm } from '#modules/documents/index.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import { callForFee } from './call-for-fee.ts'
import { feeCallForm, feeDeliveryForm, paymentForm, returnForm, waiverForm } from './forms.ts'
import { paperPage, target } from './paper-page.ts'
import { recordFeeDelivery } from './record-fee-delivery.ts'
import { recordPayment } from './record-payment.ts'
import { returnUnpaid } from './return-unpaid.ts'
import { waiveFee } from './waive-fee.ts'

const back = { after: paperPage, back: (context: StaffContext) => paperPage(undefined, context) }

/** Acts of the fee's own path (art. 261 KPA). */
export const feeRoutes: readonly Route[] = [
  ...letterForm({
    ...back,
    path: '/papers/:id/fee-call',
    summary: 'Wzywa do uiszczenia opłaty należnej z góry (art. 261 § 1 KPA).',
    submit: message('completeness.feeSubmit'),
    act: callForFee,
    form: feeCallForm,
    input: ({ version, feeItemId, feeAmount, feeDays, feeHanded }, context) => ({
      ...target(context, version),
      itemId: feeItemId,
      grosze: feeAmount,
      days: feeDays,
      handed: feeHanded,
    }),
    done: () => message('completeness.done.feeCalled'),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/fee-call/delivery',
    summary: 'Zapisuje doręczenie wezwania do zapłaty i liczy ostatni dzień terminu.',
    act: recordFeeDelivery,
    form: feeDeliveryForm,
    input: ({ version, feeDeliveredOn }, context) => ({ ...target(context, version), deliveredOn: feeDeliveredOn }),
    done: () => message('completeness.done.delivery'),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/fee-call/payment',
    summary: 'Zapisuje wniesienie opłaty.',
    act: recordPayment,
    form: paymentForm,
    input: ({ version, paidOn, paymentNote }, context) => ({
      ...target(context, version),
      paidOn,
      note: paymentNote,
    }),
    done: () => message('completeness.done.paid'),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/fee-call/waiver',
    summary: 'Osoba upoważniona odstępuje od oczekiwania na opłatę (art. 261 § 4 KPA).',
    act: waiveFee,
    form: waiverForm,
    input: ({ version, waiverGround, waiverNote }, context) => ({
      ...target(context, version),
      ground: waiverGround,
      note: waiverNote,
    }),
    done: () => message('completeness.done.waived'),
  }),
  ...letterForm({
    ...back,
    path: '/papers/:id/fee-call/return',
    summary: 'Sporządza postanowienie o zwrocie nieopłaconego podania (art. 261 § 2 KPA).',
    submit: message('completeness.returnSubmit'),
    act: returnUnpaid,
    form: returnForm,
    input: ({ version, orderSign, feeException, returnGrounds }, context) => ({
      ...target(context, version),
      orderSign,
      exception: feeException,
      grounds: returnGrounds,
    }),
    done: () => message('completeness.done.returnOrdered'),
  }),
]
