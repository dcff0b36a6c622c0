/**
 * By which way a letter goes out: the order of art. 39 KPA, each way with the reason why it comes, may be used or may not.
 * The client's wish does not bind: an address in the base of addresses (BAE) on the day of dispatch makes electronic
 * delivery the rule, while handing over at the office stays lawful.
 */
import { type Day, day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** The ways in the order of the article. 'hybrid' is the public hybrid service (PUH), 'own-courier' the office's employees. */
export const deliveryChannels = ['at-office', 'e-delivery', 'hybrid', 'own-courier', 'registered-post'] as const
export type DeliveryChannel = (typeof deliveryChannels)[number]

/** What the base of addresses answered, and on which day it was asked. */
export type BaeAnswer = { askedOn: Day; address: string | null }

/** Why electronic delivery is not possible although there is an address; each needs its note in the file. */
export type ElectronicObstacle = 'service-down' | 'sending-failed' | 'paper-original' | 'too-large'

export type ChannelFacts = {
  today: Day
  /** A proxy is served at the address given in the application, a party at the one in the base. */
  addressee: 'party' | 'proxy'
  bae: BaeAnswer | null
  /** The address written in the application, or the one it was sent from. */
  addressInApplication: string | null
  imprisoned: 'yes' | 'no'
  obstacle: ElectronicObstacle | null
  postalAddress: 'known' | 'unknown'
  /** Whether the office's own employees deliver where the addressee lives. */
  ownCourier: 'available' | 'not-available'
  /** Whether the addressee comes for the document; a special act may forbid handing it over at the office. */
  collection: 'agreed' | 'not-agreed' | 'forbidden'
}

export type ChannelReason =
  | 'always-lawful'
  | 'collection-agreed'
  | 'forbidden-by-special-act'
  | 'address-in-bae'
  | 'address-in-application'
  | 'no-electronic-address'
  | 'imprisoned'
  | ElectronicObstacle
  | 'not-bound-yet'
  | 'electronic-goes-first'
  | 'hybrid-goes-first'
  | 'electronic-not-possible'
  | 'no-postal-address'
  | 'no-courier'

/** One way with its standing; `proposed` is the one the screen offers, exactly one where any is possible. */
export type ChannelStanding = {
  channel: DeliveryChannel
  standing: 'proposed' | 'allowed' | 'barred'
  why: ChannelReason
  basis: string
}

/** The ways in the order of the law, and the electronic address to use when there is one. */
export type ChannelOrder = { ways: ChannelStanding[]; electronicAddress: string | null }

export type ChannelRefusal = { why: 'bae-not-asked-today' } | { why: 'no-way-of-delivery' }

/** From this day the hybrid service binds local government. */
const HYBRID_BINDS_FROM = day('2029-10-01')

const BASES = {
  'at-office': 'art. 39 § 1 i art. 42 § 2 KPA',
  'e-delivery': 'art. 39 § 1 KPA',
  hybrid: 'art. 39 § 2 KPA',
  'own-courier': 'art. 39 § 2–3 KPA',
  'registered-post': 'art. 39 § 3 KPA',
} as const satisfies Record<DeliveryChannel, string>

const UDE = 'ustawa z 18.11.2020 o doręczeniach elektronicznych'

type Judged = { may: 'yes' | 'no'; why: ChannelReason; basis?: string }

/**
 * The ways by which a letter may go out today. Refused until the base of addresses was asked on the day itself, because
 * an address may appear or vanish after the client chose, and when no way is left: then a person has to find one.
 */
export function channelOrder(facts: ChannelFacts): Outcome<ChannelOrder, ChannelRefusal> {
  if (!facts.bae?.askedOn.equals(facts.today)) return refuse({ why: 'bae-not-asked-today' })
  const electronicAddress = electronicAddressOf(facts, facts.bae)
  const electronic = judgeElectronic(facts, electronicAddress)
  const paper = judgePaper(facts, electronic)
  const judged: Record<DeliveryChannel, Judged> = {
    'at-office': judgeOffice(facts),
    'e-delivery': electronic,
    ...paper,
  }
  const possible = deliveryChannels.filter((channel) => judged[channel].may === 'yes')
  const [first] = facts.collection === 'agreed' ? possible : possible.filter((channel) => channel !== 'at-office')
  const proposed = first ?? possible[0]
  if (!proposed) return refuse({ why: 'no-way-of-delivery' })
  const ways = deliveryChannels.map((channel): ChannelStanding => {
    const { may, why, basis } = judged[channel]
    const standing = may === 'no' ? 'barred' : channel === proposed ? 'proposed' : 'allowed'
    return { channel, standing, why, basis: basis ?? BASES[channel] }
  })
  return accept({ ways, electronicAddress: electronic.may === 'yes' ? electronicAddress : null })
}

/** Whether a letter may go out this way today; the standing says why not. */
export function channelPermitted(order: ChannelOrder, channel: DeliveryChannel): 'yes' | 'no' {
  return order.ways.some((way) => way.channel === channel && way.standing !== 'barred') ? 'yes' : 'no'
}

function electronicAddressOf({ addressee, addressInApplication }: ChannelFacts, bae: BaeAnswer): string | null {
  return addressee === 'proxy' ? (addressInApplication ?? bae.address) : (bae.address ?? addressInApplication)
}

function judgeOffice({ collection }: ChannelFacts): Judged {
  if (collection === 'forbidden') return { may: 'no', why: 'forbidden-by-special-act' }
  return { may: 'yes', why: collection === 'agreed' ? 'collection-agreed' : 'always-lawful' }
}

function judgeElectronic(facts: ChannelFacts, address: string | null): Judged {
  if (facts.imprisoned === 'yes') return { may: 'no', why: 'imprisoned', basis: `art. 5, ${UDE}` }
  if (address === null) return { may: 'no', why: 'no-electronic-address' }
  if (facts.obstacle) return { may: 'no', why: facts.obstacle }
  return { may: 'yes', why: address === facts.bae?.address ? 'address-in-bae' : 'address-in-application' }
}

/** Paper only where electronic delivery is not possible; a letter at the post office only where the hybrid service is not either. */
function judgePaper(
  facts: ChannelFacts,
  electronic: Judged,
): Record<'hybrid' | 'own-courier' | 'registered-post', Judged> {
  const all = (judged: Judged) => ({ hybrid: judged, 'own-courier': judged, 'registered-post': judged })
  if (electronic.may === 'yes') return all({ may: 'no', why: 'electronic-goes-first' })
  if (facts.postalAddress === 'unknown') return all({ may: 'no', why: 'no-postal-address' })
  const possible: Judged = { may: 'yes', why: 'electronic-not-possible' }
  const bound = !isBefore(facts.today, HYBRID_BINDS_FROM)
  return {
    hybrid: bound ? possible : { may: 'no', why: 'not-bound-yet', basis: UDE },
    'own-courier': facts.ownCourier === 'available' ? possible : { may: 'no', why: 'no-courier' },
    'registered-post': bound ? { may: 'no', why: 'hybrid-goes-first' } : possible,
  }
}
