import { proposedWay } from '#domain/posting/choose-way.ts'
import { longDate } from '#messages/dates.ts'
import { message } from '#messages/index.ts'
import { Details } from '#web/components/details.tsx'
import { TextField } from '#web/components/text-field.tsx'
import type { AddresseeOrder } from '../order-of-party.ts'

/** 'agreement': nothing is sent yet, the client only says how the answer is to come. */
type About = 'letter' | 'agreement'
type OrdersProps = { readonly orders: readonly AddresseeOrder[]; readonly about?: About }

/** By which way each addressee is to be served and why: the proposed one in view, the whole order of art. 39 under it. */
export function WayOrders({ orders, about = 'letter' }: OrdersProps) {
  return (
    <>
      {orders.map((one) => (
        <WayOrder key={one.addressee} {...one} about={about} />
      ))}
    </>
  )
}

function WayOrder({ addressee, order, checked, checkedOn, about }: AddresseeOrder & { readonly about: About }) {
  const proposed = proposedWay(order)
  const way = message(`posting.channel.${proposed.channel}`)
  const address = proposed.channel === 'e-delivery' ? order.electronicAddress : null
  return (
    <>
      <p class="govuk-body">
        {message(`outgoing.order.proposed.${about}`, { addressee, way, basis: proposed.basis })}{' '}
        {message(`posting.why.${proposed.why}`)} {address}
      </p>
      {checked === 'earlier' && (
        <p class="ok-field-warning">{message('outgoing.order.checked', { day: longDate(checkedOn ?? '') })}</p>
      )}
      <Details summary={message('outgoing.order.all', { addressee })}>
        <ol class="govuk-list govuk-list--number">
          {order.ways.map((one) => (
            <li key={one.channel}>
              {message('outgoing.order.way', {
                way: message(`posting.channel.${one.channel}`),
                standing: message(`posting.standing.${one.standing}`),
                basis: one.basis,
              })}{' '}
              {message(`posting.why.${one.why}`)}
            </li>
          ))}
        </ol>
        {checked === 'no-entry' && <p class="govuk-body">{message('outgoing.order.notInCopy')}</p>}
      </Details>
    </>
  )
}

type ReasonProps = { readonly name: string; readonly value: string; readonly error?: string | undefined }

/** Why another way than the proposed one; kept with the letter. */
export function WayReason(field: ReasonProps) {
  return (
    <TextField
      {...field}
      label={message('outgoing.order.reasonField')}
      hint={message('outgoing.order.reasonHint')}
      need="optional"
      maxLength={300}
      autocomplete="off"
    />
  )
}
