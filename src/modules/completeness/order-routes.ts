import { message } from '#messages/index.ts'
import { numberTold } from '#modules/outgoing/index.ts'
import { type Route, type StaffContext, staffForm } from '#web/route.ts'
import { dispatchOrder } from './dispatch-order.ts'
import { orderDispatchForm, orderWithdrawalForm } from './forms.ts'
import { paperPage, target } from './paper-page.ts'
import { withdrawOrder } from './withdraw-order.ts'

const back = { after: paperPage, back: (context: StaffContext) => paperPage(undefined, context) }
const orderId = (context: StaffContext) => context.params.order ?? ''

/** What becomes of an order (postanowienie) once an officer drafted it. */
export const orderRoutes: readonly Route[] = [
  staffForm({
    ...back,
    path: '/papers/:id/orders/:order/dispatch',
    summary: 'Zapisuje wysłanie postanowienia; od wysłania postanowienia o zwrocie podanie jest zwrócone.',
    act: dispatchOrder,
    form: orderDispatchForm,
    input: ({ version, orderDispatchedOn, orderChannel, orderReference, orderWayReason }, context) => ({
      ...target(context, version),
      orderId: orderId(context),
      dispatchedOn: orderDispatchedOn,
      channel: orderChannel,
      reference: orderReference,
      wayReason: orderWayReason,
    }),
    done: ({ reference }) => numberTold(message('completeness.done.orderDispatched'), reference),
  }),
  staffForm({
    ...back,
    path: '/papers/:id/orders/:order/withdrawal',
    summary: 'Cofa postanowienie o zwrocie przed jego wysłaniem.',
    act: withdrawOrder,
    form: orderWithdrawalForm,
    input: ({ version, orderWithdrawalReason }, context) => ({
      ...target(context, version),
      orderId: orderId(context),
      reason: orderWithdrawalReason,
    }),
    done: () => message('completeness.done.orderWithdrawn'),
  }),
]
