import type { CardEdition } from '#domain/service-cards/card.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { findLatestEdition, insertEdition } from './store.ts'

/** The shape of `seeds/town/cards.json`. */
export type TownCards = { cards: { validFrom: string; registerCode: string | null; edition: CardEdition }[] }

/**
 * Publishes the cards of a seeded office, each as the first edition of its symbol; cards already there stay as they are.
 * Throws when a card has no symbol or names a unit the office does not have.
 */
export async function loadCards(tx: Tx, seeds: TownCards, ids: { newId: () => string; now: Date }): Promise<number> {
  const units = new Map((await tx.selectFrom('units').select(['id', 'symbol']).execute()).map((u) => [u.symbol, u.id]))
  let loaded = 0
  for (const { validFrom, registerCode, edition } of seeds.cards) {
    const { symbol, unit } = edition
    const unitId = units.get(unit.symbol ?? '')
    if (!symbol || !unitId)
      throw new Error(`the seeded card „${edition.title}” has no symbol or no unit of this office`)
    if (await findLatestEdition(tx, symbol)) continue
    const state = { state: 'published', validFrom } as const
    await insertEdition(tx, { symbol, content: edition, unitId, state, registerCode, source: null }, ids)
    loaded += 1
  }
  return loaded
}
