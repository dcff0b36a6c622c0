/** Which ways of getting the answer a client may agree at the window: those of the card, and those no card can take away. */
import type { LegalProfileCode } from '../legal-profiles/profiles.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { DeliveryForm, OnTheSpot } from '../service-cards/card.ts'

/** Ways that may be agreed, in the order of lists. */
export const AGREED_WAYS = ['pickup', 'post', 'e-delivery', 'courier', 'on-the-spot'] as const
export type AgreedWay = (typeof AGREED_WAYS)[number]

/** What the card in force says of the end of a matter. */
export type CardOfWays = { deliveryForms: readonly DeliveryForm[]; onTheSpot: OnTheSpot; profile: LegalProfileCode }

/**
 * `open`: the card names it, or nothing says otherwise. `by-law`: the card is silent, and the client may ask for it all the
 * same. `with-reason`: the card is silent and the law leaves it to the office, so whoever agrees it says why.
 */
export type OfferedWay = { way: AgreedWay; standing: 'open' | 'by-law' | 'with-reason'; basis: string | null }

export type WayNotAgreed =
  | { why: 'way-spot-not-on-card' }
  | { why: 'way-courier-not-on-card' }
  | { why: 'way-outside-card'; basis: string }

type Beside = Record<'pickup' | 'post' | 'e-delivery', Omit<OfferedWay, 'way'>>

/** The electronic address goes before paper, and whoever has none is served by post: neither is the card's to refuse. */
const KPA: Beside = {
  pickup: { standing: 'with-reason', basis: 'art. 42 § 2 KPA' },
  post: { standing: 'by-law', basis: 'art. 39 § 3 KPA' },
  'e-delivery': { standing: 'by-law', basis: 'art. 39 § 1 KPA' },
}

const under = (basis: string, pickup: 'by-law' | 'with-reason'): Beside => ({
  pickup: { standing: pickup, basis },
  post: { standing: 'by-law', basis },
  'e-delivery': { standing: 'by-law', basis },
})

/** Acts with delivery of their own; public information is given in the way and form of the request. */
const OWN_LAW: Partial<Record<LegalProfileCode, Beside>> = {
  ORDYNACJA: under('art. 144 Ordynacji podatkowej', 'with-reason'),
  TAX_CERTIFICATE: under('art. 144 Ordynacji podatkowej', 'with-reason'),
  UDIP: under('art. 14 ust. 1 ustawy o dostępie do informacji publicznej', 'by-law'),
}

/**
 * The ways to offer, those of the card first. Outside the catalogue, or where the card names none, the usual ones are open.
 * A courier and settling on the spot are the office's own, so they stand only where the card says so (art. 12 § 2, 35 § 2, 39 KPA).
 */
export function waysOffered(card: CardOfWays | null): OfferedWay[] {
  const named = card?.deliveryForms ?? []
  const beside = (card && OWN_LAW[card.profile]) ?? KPA
  const ways = AGREED_WAYS.flatMap((way): OfferedWay[] => {
    if (way === 'on-the-spot') return card?.onTheSpot === 'allowed' ? [open(way)] : []
    if (named.includes(way)) return [open(way)]
    if (way === 'courier') return []
    return [named.length === 0 ? open(way) : { way, ...beside[way] }]
  })
  const rank = ['open', 'by-law', 'with-reason']
  return ways.sort((one, other) => rank.indexOf(one.standing) - rank.indexOf(other.standing))
}

const open = (way: AgreedWay): OfferedWay => ({ way, standing: 'open', basis: null })

/** Judges what was agreed; what is kept is the reason, only where one was needed. No way agreed yet is no fault. */
export function agreeWay(
  card: CardOfWays | null,
  { way, reason }: { way: AgreedWay | null; reason: string | null },
): Outcome<{ reason: string | null }, WayNotAgreed> {
  if (way === null) return accept({ reason: null })
  const offered = waysOffered(card).find((one) => one.way === way)
  if (!offered) return refuse({ why: way === 'on-the-spot' ? 'way-spot-not-on-card' : 'way-courier-not-on-card' })
  if (offered.standing !== 'with-reason') return accept({ reason: null })
  const told = reason?.trim() ?? ''
  return told === '' ? refuse({ why: 'way-outside-card', basis: offered.basis ?? '' }) : accept({ reason: told })
}
