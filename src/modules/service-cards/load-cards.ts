import { readCardContent } from '#domain/service-cards/read-content.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { insertEdition, lockEditions } from './store.ts'

/** The shape of `seeds/town/cards.json`; an edition there may leave out what is empty. */
export type TownCards = { cards: { validFrom: string; registerCode: string | null; edition: unknown }[] }

/**
 * Publishes the cards of a seeded office, each as the first edition of its symbol; cards already there stay as they are.
 * Throws when a card has no symbol or names a unit the office does not have.
 */
export async function loadCards(tx: Tx, seeds: TownCards, ids: { newId: () => string; now: Date }): Promise<number> {
  const units = new Map((await tx.selectFrom('units').select(['id', 'symbol']).execute()).map((u) => [u.symbol, u.id]))
  let loaded = 0
  for (const { validFrom, registerCode, edition } of seeds.cards) {
    const content = readCardContent(edition)
    const { symbol, unit, title } = content
    const unitId = units.get(unit.symbol ?? '')
    if (!symbol || !unitId) throw new Error(`the seeded card „${title}” has no symbol or no unit of this office`)
    if ((await lockEditions(tx, symbol)).length > 0) continue
    const days = { validFrom, validTo: null }
    await insertEdition(tx, { symbol, content, unitId, ...days, registerCode, publishedBy: null, source: null }, ids)
    loaded += 1
  }
  return loaded
}
