import { type Day, day } from '#domain/calendar/temporal.ts'
import { type ChannelFacts, type ChannelOrder, channelOrder } from '#domain/posting/channels.ts'
import { dayOf } from '#messages/dates.ts'
import type { BaeEntry } from '#modules/e-delivery/index.ts'

/** The order of ways for one addressee, and when the address was last looked up in the official base. */
export type AddresseeOrder = {
  addressee: string
  order: ChannelOrder
  /** Whether the entry of the base was checked today; 'no-entry' where there is none. */
  checked: 'today' | 'earlier' | 'no-entry'
  checkedOn: string | null
}

/** What the order of ways looks at beside the base of addresses; `ade` is the address given on the paper. */
export type WaysOfParty = Pick<
  ChannelFacts,
  'addressee' | 'obstacle' | 'postalAddress' | 'ownCourier' | 'collection'
> & { name: string; ade: string | null }

/** The order of ways for one person by what the base of addresses answered on the day. */
export function orderOfParty(party: WaysOfParty, entry: BaeEntry | undefined, today: Day): AddresseeOrder {
  const { name, ade, ...ways } = party
  const outcome = channelOrder({
    ...ways,
    today,
    bae: { askedOn: today, address: entry?.inBae ?? null },
    addressInApplication: ade ?? entry?.agreed ?? null,
    imprisoned: 'no',
  })
  if (!outcome.ok) throw new Error(`the office is always a way: ${outcome.refusal.why}`)
  const checkedOn = entry?.checkedAt ? dayOf(entry.checkedAt) : null
  const checked = checkedOn === null ? 'no-entry' : day(checkedOn).equals(today) ? 'today' : 'earlier'
  return { addressee: name, order: outcome.event, checked, checkedOn }
}
