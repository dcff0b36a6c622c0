import { day } from '#domain/calendar/temporal.ts'
import { nextReview } from '#domain/service-cards/card-freshness.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { writePlan } from './store.ts'

/** The shape of `seeds/town/card-reviews.json`: who keeps the cards, and when each was last looked at (ISO). */
export type TownReviews = { reviews: { card: string; owner: string; months: number; lastReviewedOn: string }[] }

/**
 * Loads who keeps the cards of a seeded office.
 * @throws Error when there is no such card
 */
export async function loadReviews(tx: Tx, seeds: TownReviews, { now }: { now: Date }): Promise<void> {
  const cards = await tx.selectFrom('service_cards').select(['id', 'symbol']).execute()
  for (const { card, owner, months, lastReviewedOn } of seeds.reviews) {
    const cardId = cards.find(({ symbol }) => symbol === card)?.id
    if (!cardId) throw new Error(`the seeded review names no card of this office: ${card}`)
    const nextReviewOn = nextReview(day(lastReviewedOn), months).toString()
    await writePlan(tx, { cardId, owner, months, lastReviewedOn, nextReviewOn }, { by: null, at: now })
  }
}
