import type { Fact } from '../fact.ts'
import { type HoursMention, hoursIn, sameSpans } from '../reading/hours.ts'
import { clauseAround } from '../reading/mention.ts'
import { addressesIn, samePlace } from '../reading/places.ts'
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

type HoursPlace = ReturnType<typeof placesOf<HoursMention>>[number] & { address: string | null }

/** Where hours hold: at the address of their clause, of their text, or else where the card says one files. */
function addressOf({ card, text, mention }: Omit<HoursPlace, 'address'>): string | null {
  const clause = clauseAround(text.text, mention)
  const near = addressesIn(clause.text)[0] ?? addressesIn(text.text)[0]
  return near?.norm ?? filingAddress(card)
}

const weekOf = (fact: Fact) => hoursIn(fact.value)[0]?.week ?? new Map<number, string>()
const isAt = (fact: Fact, address: string) =>
  fact.about.some((words) => addressesIn(words).some(({ norm }) => samePlace(norm, address)))

const differs = (said: ReadonlyMap<number, string>, known: ReadonlyMap<number, string>) =>
  [...said].some(([weekday, span]) => !sameSpans(span, known.get(weekday)))

/** Whether a desk is said to be open when its house is shut. */
function outside(said: ReadonlyMap<number, string>, house: ReadonlyMap<number, string>): boolean {
  return [...said].some(([weekday, spans]) => {
    const open = (house.get(weekday) ?? '').split(' ')
    return spans.split(' ').some((span) => !open.some((one) => within(span, one)))
  })
}

function within(span: string, house: string): boolean {
  const [opens = '', closes = ''] = span.split('-')
  const [first = '', last = ''] = house.split('-')
  return first !== '' && opens >= first && closes <= last
}

/**
 * Hours in a card that differ from those of the registry at that address on the day; a cash desk open when its house is
 * shut; and, where the registry knows no hours, hours that another card of the office tells otherwise.
 */
export function checkHours(cards: readonly CheckedCard[], registry: Registry): Finding[] {
  const known = todays(registry, 'hours')
  const places = placesOf(cards, hoursIn).map((place) => ({ ...place, address: addressOf(place) }))
  return places.flatMap((place): Finding[] => {
    const { address, mention } = place
    if (address === null) return []
    const fact = isOurs(place.card, registry) ? known.find((one) => isAt(one, address)) : undefined
    if (!fact) return otherCard(place, places)
    const week = weekOf(fact)
    if (mention.of === 'cash-desk')
      return outside(mention.week, week) ? [findingAt(place, 'cash-desk-when-closed', { fact })] : []
    if (!differs(mention.week, week)) return []
    const old = registry.facts.some(
      (one) => one.kind === 'hours' && isAt(one, address) && !differs(mention.week, weekOf(one)),
    )
    return [findingAt(place, old ? 'hours-outdated' : 'hours-differ', { fact })]
  })
}

function otherCard(place: HoursPlace, places: readonly HoursPlace[]): Finding[] {
  const others = places
    .slice(0, places.indexOf(place))
    .filter((one) => sameOffice(one.card, place.card) && one.mention.of === place.mention.of)
    .filter((one) => one.address !== null && place.address !== null && samePlace(one.address, place.address))
    .filter((one) => differs(place.mention.week, one.mention.week))
    .map(({ card, text }) => ({ card: card.id, said: text.text }))
  return others.length > 0 ? [findingAt(place, 'hours-differ-from-card', { others })] : []
}
