import { proposedWay, wayOfChannel } from '#domain/posting/choose-way.ts'
import type { OutgoingWay } from '#domain/posting/outgoing-letter.ts'
import type { AddresseeOrder } from './order-of-party.ts'

/** The way to propose for an addressee, or for the first one; a registered letter where nothing better is known. */
export function proposedFor(orders: readonly AddresseeOrder[], addressee?: string): OutgoingWay {
  const found = orders.find((one) => one.addressee === addressee) ?? orders[0]
  return (found && wayOfChannel(proposedWay(found.order).channel)) ?? 'post'
}
