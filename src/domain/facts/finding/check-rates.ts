import { amountsIn } from '../reading/amounts.ts'
import { clauseAround, type Mention } from '../reading/mention.ts'
import { fold, speaksOf } from '../spelling.ts'
import { type CheckedCard, type Finding, findingAt, placesOf, type Registry, sameOffice, todays } from './finding.ts'

/**
 * Sums beside the words of a known rate that differ from it. A clause with several sums is in order when one of them is
 * the rate. Rates are set by acts, so cards of every office are compared.
 */
export function checkRates(cards: readonly CheckedCard[], registry: Registry): Finding[] {
  const rates = todays(registry, 'rate').map((fact) => ({ fact, grosze: amountsIn(fact.value)[0]?.norm }))
  return placesOf(cards, amountsIn).flatMap((place) => {
    const clause = clauseAround(place.text.text, place.mention)
    const sums = amountsIn(clause.text)
    const folded = fold(clause.text)
    const rate = rates.find(({ fact }) => speaksOf(folded, fact.about))
    if (!rate || sums.some(({ norm }) => norm === rate.grosze)) return []
    const first = sums[0]
    // several wrong sums in one clause are one contradiction
    return first && first.at + clause.at === place.mention.at
      ? [findingAt(place, 'rate-differs', { fact: rate.fact })]
      : []
  })
}

/** Lines of a price list, „what: sum”, by what they are for. */
function linesOf(card: CheckedCard): { what: string; mention: Mention; text: CheckedCard['texts'][number] }[] {
  return card.texts
    .filter(({ field }) => field === 'fees')
    .flatMap((text) => {
      const [mention, ...more] = amountsIn(text.text)
      const what = fold(text.text.split(':')[0] ?? '').trim()
      return mention && more.length === 0 && what !== '' ? [{ what, mention, text }] : []
    })
}

/** Two cards of one service in one office that ask different sums for the same thing. */
export function checkFees(cards: readonly CheckedCard[]): Finding[] {
  return cards.flatMap((card, position) => {
    if (card.service === null) return []
    const others = cards.slice(0, position).filter((one) => one.service === card.service && sameOffice(one, card))
    return linesOf(card).flatMap(({ what, mention, text }) => {
      const differing = others.flatMap((other) =>
        linesOf(other)
          .filter((line) => line.what === what && line.mention.norm !== mention.norm)
          .map((line) => ({ card: other.id, said: line.text.text })),
      )
      const place = { card, text, mention }
      return differing.length > 0 ? [findingAt(place, 'fee-differs-from-card', { others: differing })] : []
    })
  })
}
