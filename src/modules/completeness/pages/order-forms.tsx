import { longDateWithWeekday } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { proposedFor, WayOrders, WayReason } from '#modules/outgoing/index.ts'
import { DateField } from '#web/components/date-field.tsx'
import { Select } from '#web/components/select.tsx'
import { TextField } from '#web/components/text-field.tsx'
import type { OrderLine } from '../panel-facts.ts'
import { ActForm, field, offered, type PartProps } from './act-form.tsx'

/** Orders about the paper, each with its letter to look at; the first not sent yet with its forms. */
export function OrderForms(part: PartProps) {
  const { orders } = part.data
  if (orders.length === 0) return null
  const waiting = orders.find((order) => order.dispatchedOn === null)
  return (
    <section aria-labelledby="completeness-orders">
      <h3 class="govuk-heading-s" id="completeness-orders">
        {message('completeness.orders')}
      </h3>
      <ul class="govuk-list govuk-list--bullet">
        {orders.map((order) => (
          <li key={order.id}>
            <a class="govuk-link" href={`/documents/${order.documentId}.pdf`}>
              {message(`completeness.order.${order.kind}`)}
            </a>{' '}
            {state(order)}
          </li>
        ))}
      </ul>
      {waiting && offered(part, 'completeness.dispatch-order') && <Dispatch part={part} order={waiting} />}
      {waiting?.kind === 'return-unpaid' && offered(part, 'completeness.withdraw-order') && (
        <Withdraw part={part} order={waiting} />
      )}
    </section>
  )
}

function state({ sign, decidedOn, who, dispatchedOn }: OrderLine): string {
  const drafted = message('completeness.orderDrafted', { sign, day: longDateWithWeekday(decidedOn), who })
  const sent = dispatchedOn
    ? message('completeness.orderSent', { day: longDateWithWeekday(dispatchedOn) })
    : message('completeness.orderNotSent')
  return `${drafted} ${sent}`
}

type OrderPart = { part: PartProps; order: OrderLine }

function Dispatch({ part, order }: OrderPart) {
  const path = `orders/${order.id}/dispatch`
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.orderDispatch')}
      submit={message('completeness.dispatchSubmit')}
      look="open"
    >
      <DateField
        {...field(part, path, 'orderDispatchedOn', part.data.today)}
        label={message('completeness.dispatchedOn')}
      />
      <WayOrders orders={part.data.ways} />
      <Select
        {...field(part, path, 'orderChannel', proposedFor(part.data.ways))}
        label={message('completeness.dispatchChannel')}
        choices={(['post', 'e-delivery', 'courier', 'hand'] as const).map((value) => ({
          value,
          label: message(`completeness.channel.${value}`),
        }))}
      />
      <WayReason {...field(part, path, 'orderWayReason')} />
      <TextField
        {...field(part, path, 'orderReference')}
        label={message('completeness.dispatchReference')}
        hint={message('outgoing.referenceHint')}
        maxLength={100}
      />
    </ActForm>
  )
}

function Withdraw({ part, order }: OrderPart) {
  const path = `orders/${order.id}/withdrawal`
  return (
    <ActForm
      part={part}
      path={path}
      title={message('completeness.orderWithdraw')}
      submit={message('completeness.withdrawSubmit')}
      kind="secondary"
    >
      <TextField
        {...field(part, path, 'orderWithdrawalReason')}
        label={message('completeness.reason')}
        maxLength={500}
      />
    </ActForm>
  )
}
