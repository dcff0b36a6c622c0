import { type Day, day } from '#domain/calendar/temporal.ts'
import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { nextReview } from '#domain/service-cards/card-freshness.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { heldPositions } from './positions.query.ts'
import { readLookDays, writePlan } from './store.ts'

/** Who keeps a card, by position, and every how many months it is looked at. */
export type Keeping = { cardId: string; owner: string; months: number }

/**
 * Gives a card to a position that somebody holds. The next look is due an interval after the last recorded one, or after the
 * edition in force began: nobody types a day on which a card was looked at.
 */
export async function keepPlan(
  tx: Tx,
  { cardId, owner, months }: Keeping,
  { by, at, today }: { by: string; at: Date; today: Day },
): Promise<Outcome<{ nextReviewOn: string }, { why: 'card-review-position-empty' }>> {
  if (!(await heldPositions(tx)).includes(owner)) return refuse({ why: 'card-review-position-empty' })
  const { lastReviewedOn, began } = await readLookDays(tx, cardId, today.toString())
  const nextReviewOn = nextReview(day(lastReviewedOn ?? began ?? today.toString()), months).toString()
  await writePlan(tx, { cardId, owner, months, lastReviewedOn, nextReviewOn }, { by, at })
  return accept({ nextReviewOn })
}
