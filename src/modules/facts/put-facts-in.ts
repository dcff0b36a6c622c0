import { isRated, withRate } from '#domain/facts/rates.ts'
import { hasReferences, resolveIn } from '#domain/facts/references.ts'
import type { CardEdition } from '#domain/service-cards/card.ts'
import { withItemSums } from '#domain/service-cards/item-sums.ts'
import { briefly } from '#platform/briefly.ts'
import type { Services } from '#web/services.ts'
import { type FactsDb, readFacts } from './read-facts.query.ts'

/**
 * A card as people read it on a day (ISO): every reference replaced by the fact of that day, every fee that names a rate
 * with its sum, every item of its checklist with the sum of the fee it names. Facts are read only when it refers to any.
 */
export async function putFactsIn<Thing>(db: FactsDb, thing: Thing, day: string): Promise<Thing> {
  return withItemSums(hasReferences(thing) ? resolveIn(thing, await readFacts(db), day) : thing, day)
}

/** The facts of the office for pages that many open, at most a second old. */
export const recentFacts = briefly(({ database }: Pick<Services, 'database' | 'clock' | 'config'>) =>
  readFacts(database.db),
)

/** The same for pages that many open: by facts that are at most a second old. */
export async function putRecentFactsIn<Thing>(services: Services, thing: Thing, day: string): Promise<Thing> {
  return withItemSums(hasReferences(thing) ? resolveIn(thing, await recentFacts(services), day) : thing, day)
}

/**
 * Price lists with the sums that their rates have on a day (ISO), and their texts as they are written: so two editions are
 * compared by what is paid.
 */
export async function putRatesIn<Card extends { content: CardEdition }>(
  db: FactsDb,
  cards: readonly Card[],
  day: string,
): Promise<Card[]> {
  const rated = cards.some(({ content }) => content.fees.some(isRated))
  const facts = rated ? await readFacts(db) : []
  return cards.map((card) => {
    const fees = card.content.fees.map((fee) => (isRated(fee) ? withRate(fee, facts, day) : fee))
    return { ...card, content: { ...card.content, fees } }
  })
}
