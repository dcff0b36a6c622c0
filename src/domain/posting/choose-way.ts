/** Which way a person chose for a letter, against the order of art. 39 KPA: another than the proposed one needs a reason. */
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { ChannelOrder, ChannelStanding, DeliveryChannel } from './channels.ts'
import type { OutgoingWay } from './outgoing-letter.ts'

/** The way as the register of outgoing items names it; the hybrid service has none until it binds (2029). */
const CHANNEL_OF = {
  hand: 'at-office',
  'e-delivery': 'e-delivery',
  courier: 'own-courier',
  post: 'registered-post',
} as const satisfies Record<OutgoingWay, DeliveryChannel>

/** What is kept of a choice: what the law put first and why, and why another way was taken. */
export type ChosenWay = {
  proposed: DeliveryChannel
  why: ChannelStanding['why']
  basis: string
  /** Empty where the proposed way was taken, or the letter was handed over at the office, which is always lawful. */
  reason: string
  electronicAddress: string | null
}

export type WayRefusal =
  | { why: 'way-needs-reason'; addressee: string }
  | { why: 'no-electronic-address'; addressee: string }

export type WayChoice = {
  way: OutgoingWay
  addressee: string
  reason: string
  /** 'program': the program is to send it by e-Doręczenia; 'person': it was sent by hand, where no address is needed here. */
  sentBy: 'program' | 'person'
}

/** The way the law puts first. */
export function proposedWay(order: ChannelOrder): ChannelStanding {
  const proposed = order.ways.find((way) => way.standing === 'proposed')
  if (!proposed) throw new Error('an order of ways proposes one')
  return proposed
}

/** The proposed way as the register names it; null for the hybrid service. */
export function wayOfChannel(channel: DeliveryChannel): OutgoingWay | null {
  const found = (Object.entries(CHANNEL_OF) as [OutgoingWay, DeliveryChannel][]).find(([, one]) => one === channel)
  return found?.[0] ?? null
}

/** Judges a choice. The choice stays a person's: the law's order is told, and leaving it is written down with its reason. */
export function chooseWay(
  order: ChannelOrder,
  { way, addressee, reason, sentBy }: WayChoice,
): Outcome<ChosenWay, WayRefusal> {
  const { channel: proposed, why, basis } = proposedWay(order)
  const chosen = CHANNEL_OF[way]
  const { electronicAddress } = order
  if (chosen === 'e-delivery' && electronicAddress === null && sentBy === 'program')
    return refuse({ why: 'no-electronic-address', addressee })
  const told = reason.trim()
  if (chosen === proposed || chosen === 'at-office')
    return accept({ proposed, why, basis, reason: '', electronicAddress })
  if (told === '') return refuse({ why: 'way-needs-reason', addressee })
  return accept({ proposed, why, basis, reason: told, electronicAddress })
}
