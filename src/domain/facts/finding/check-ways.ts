import { paymentsIn } from '../reading/payments.ts'
import { desksAt, isCashless, takesCash } from './check-payments.ts'
import { type CheckedCard, type Finding, filingAddress, findingAt, isOurs, type Registry } from './finding.ts'

/** What the public reads of a card that may be paid at the cash desk. */
const AT_DESK = 'w kasie urzędu'

/**
 * The ways to pay that a card gives in its list: „w kasie urzędu” where one files means a desk in that house, unless its words
 * name the place of another. Found where the registry says that nobody takes cash there.
 */
export function checkWays(card: CheckedCard, ways: readonly string[], registry: Registry): Finding[] {
  const address = filingAddress(card)
  if (!ways.includes('cash-desk') || address === null || !isOurs(card, registry)) return []
  const inWords = card.texts.filter(({ field }) => field === 'payment').flatMap(({ text }) => paymentsIn(text))
  if (inWords.some(({ way, place }) => way === 'cash-desk' && place !== null)) return []
  const desks = desksAt(registry, address)
  const fact = desks.some(takesCash) ? undefined : desks.find(isCashless)
  const place = { card, text: { field: 'payment', text: AT_DESK }, mention: { at: 0, end: AT_DESK.length } }
  return fact ? [findingAt(place, 'cash-where-cashless', { fact })] : []
}
