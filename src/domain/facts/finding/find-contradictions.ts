import { cardTexts } from './card-texts.ts'
import { checkActs } from './check-acts.ts'
import { checkHours } from './check-hours.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkPayments } from './check-payments.ts'
import { checkFees, checkRates } from './check-rates.ts'
import { checkReferences } from './check-references.ts'
import { checkWays } from './check-ways.ts'
import { checkAppeals, checkTerm, checkWindows } from './check-within.ts'
import type { CheckedCard, Finding, Registry } from './finding.ts'

/** A card to be checked: who it is, and its content as an edition keeps it. */
export type CardToCheck = Omit<CheckedCard, 'texts'> & { content: unknown }

type Structured = {
  term?: unknown
  filing?: { windows?: number[] } | null
  payment?: { ways?: string[] } | null
}

function termOf({ term }: Structured): { unit: string; count: number } | null {
  return typeof term === 'object' && term !== null && 'count' in term ? (term as { unit: string; count: number }) : null
}

/**
 * Reads the free text of cards and names what differs from the registry on the day, from another card, or from the card
 * itself. It never changes a card; every finding says where it stands and what it differs from, and waits for a person.
 * In the order of the cards.
 */
export function findContradictions(cards: readonly CardToCheck[], registry: Registry): Finding[] {
  const checked = cards.map(({ content, ...card }) => ({ ...card, texts: cardTexts(content) }))
  const own = checked.flatMap((card, position) => {
    const content = (cards[position]?.content ?? {}) as Structured
    return [
      ...checkTerm(card, termOf(content)),
      ...checkWindows(card, content.filing?.windows ?? [], registry),
      ...checkWays(card, content.payment?.ways ?? [], registry),
      ...checkReferences(card, content, registry),
    ]
  })
  const found = [
    ...checkNumbers(checked, registry),
    ...checkHours(checked, registry),
    ...checkPayments(checked, registry),
    ...checkRates(checked, registry),
    ...checkFees(checked),
    ...checkActs(checked, registry),
    ...checkAppeals(checked),
    ...own,
  ]
  const order = new Map(checked.map(({ id }, position) => [id, position]))
  return found.sort((one, other) => (order.get(one.card) ?? 0) - (order.get(other.card) ?? 0))
}
