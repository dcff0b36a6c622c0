import type { Fact } from '../fact.ts'
import { type PaymentMention, paymentsIn } from '../reading/payments.ts'
import { addressesIn, samePlace } from '../reading/places.ts'
import { fold } from '../spelling.ts'
import {
  type CheckedCard,
  type Finding,
  filingAddress,
  findingAt,
  isOurs,
  placesOf,
  type Registry,
  sameOffice,
  todays,
} from './finding.ts'

type Said = ReturnType<typeof placesOf<PaymentMention>>[number]

const isAt = (fact: Fact, address: string) => addressesIn(fact.value).some(({ norm }) => samePlace(norm, address))
/** The desks that the registry has at an address on the day. */
export const desksAt = (registry: Registry, address: string): Fact[] =>
  todays(registry, 'cash-desk').filter((fact) => isAt(fact, address))

/** Whether a desk takes no cash. */
export const isCashless = (fact: Fact): boolean => /(?:tylko|wylacznie)\s+(?:bezgotowkow|kart)/u.test(fold(fact.value))
/** Whether a desk takes cash. */
export const takesCash = (fact: Fact): boolean => !isCashless(fact) && /gotowk/u.test(fold(fact.value))

/** Ways to pay that cannot be at their address: against the registry, against other cards of the office, within one card. */
export function checkPayments(cards: readonly CheckedCard[], registry: Registry): Finding[] {
  const said = placesOf(cards, paymentsIn).map((one) => ({
    ...one,
    mention: { ...one.mention, place: addressOf(one) },
  }))
  return [...atPlaces(said, registry), ...machines(said)]
}

/** A desk or a machine without an address is in the house where the card says one files. */
function addressOf({ card, mention }: Said): string | null {
  if (mention.place !== null || (mention.way !== 'machine' && mention.way !== 'cash-desk')) return mention.place
  return filingAddress(card)
}

function atPlaces(said: readonly Said[], registry: Registry): Finding[] {
  return said.flatMap((place): Finding[] => {
    const { way, place: address } = place.mention
    if (address === null || (way !== 'cash-desk' && way !== 'cashless-only')) return []
    const contrary = said.filter((one) => sameOffice(one.card, place.card) && isContrary(one.mention, place.mention))
    const here = isOurs(place.card, registry) ? desksAt(registry, address) : []
    const fact = way === 'cash-desk' ? here.find(isCashless) : here.find(takesCash)
    const settled = here.some(way === 'cash-desk' ? takesCash : isCashless)
    const others = contrary
      .filter(({ card }) => card.id !== place.card.id)
      .map(({ card, text }) => ({ card: card.id, said: text.text }))
    if (contrary.length > others.length) return [findingAt(place, 'cash-and-cashless-here', { fact })]
    const why = way === 'cash-desk' ? 'cash-where-cashless' : 'cashless-where-cash'
    // the registry says which card is right; without it the later of two readings is no proof, so both are shown
    return (fact && !settled) || (!settled && others.length > 0) ? [findingAt(place, why, { fact, others })] : []
  })
}

function isContrary(one: PaymentMention, other: PaymentMention): boolean {
  const ways = [one.way, other.way]
  const opposed = ways.includes('cash-desk') && ways.includes('cashless-only')
  return opposed && one.place !== null && other.place !== null && samePlace(one.place, other.place)
}

/** Cards that name only the self-service machine, where other cards of the office name only the cash desk. */
function machines(said: readonly Said[]): Finding[] {
  const names = (card: CheckedCard, way: PaymentMention['way']) =>
    said.some((one) => one.card === card && one.mention.way === way)
  const desks = said.filter(({ card, mention }) => mention.way === 'cash-desk' && !names(card, 'machine'))
  return said
    .filter(({ card, mention }) => mention.way === 'machine' && !names(card, 'cash-desk'))
    .flatMap((place) => {
      const others = desks
        .filter(({ card, mention }) => sameOffice(card, place.card) && canBeOnePlace(mention, place.mention))
        .map(({ card, text }) => ({ card: card.id, said: text.text }))
      return others.length > 0 ? [findingAt(place, 'machine-or-cash-desk', { others })] : []
    })
}

const canBeOnePlace = (one: PaymentMention, other: PaymentMention) =>
  one.place === null || other.place === null || samePlace(one.place, other.place)
