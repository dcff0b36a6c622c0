import type { Tx } from '#platform/db/transaction.ts'
import { NotFound } from '#web/act.ts'

/** How a card is to be kept; days are ISO. `by` null: loaded with the office. */
export type ReviewPlan = {
  cardId: string
  owner: string
  months: number
  lastReviewedOn: string | null
  nextReviewOn: string
}

/**
 * Locks a card against other reviews of it.
 * @throws NotFound
 */
export async function lockCard(tx: Tx, cardId: string): Promise<{ symbol: string }> {
  const card = await tx
    .selectFrom('service_cards')
    .select('symbol')
    .where('id', '=', cardId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!card) throw new NotFound('card')
  return card
}

/** The last recorded look at a card, and the first day of its edition in force on a day (ISO). */
export async function readLookDays(
  tx: Tx,
  cardId: string,
  today: string,
): Promise<{ lastReviewedOn: string | null; began: string | null }> {
  const plan = tx.selectFrom('card_reviews').select('last_reviewed_on').where('card_id', '=', cardId)
  const edition = tx
    .selectFrom('card_editions')
    .select('valid_from')
    .where('card_id', '=', cardId)
    .where('valid_from', '<=', today)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]))
  const [known, inForce] = [await plan.executeTakeFirst(), await edition.executeTakeFirst()]
  return { lastReviewedOn: known?.last_reviewed_on ?? null, began: inForce?.valid_from ?? null }
}

/** Keeps the plan of a card, the first one or another. */
export async function writePlan(tx: Tx, plan: ReviewPlan, { by, at }: { by: string | null; at: Date }): Promise<void> {
  const { cardId: card_id, owner: owner_position, months: interval_months } = plan
  const days = { last_reviewed_on: plan.lastReviewedOn, next_review_on: plan.nextReviewOn }
  const row = { owner_position, interval_months, ...days, planned_by: by, planned_at: at }
  await tx
    .insertInto('card_reviews')
    .values({ card_id, ...row })
    .onConflict((conflict) => conflict.column('card_id').doUpdateSet(row))
    .execute()
}

/** A look at a card that left it as it is. */
export type ReviewAct = {
  id: string
  cardId: string
  edition: number
  on: string
  remark: string | null
  nextReviewOn: string
}

/** Keeps who looked at a card, and until when it is to be looked at again. */
export async function writeReview(tx: Tx, act: ReviewAct, { by, at }: { by: string; at: Date }): Promise<void> {
  const { id, cardId, edition, on, remark, nextReviewOn } = act
  const row = { id, card_id: cardId, edition, reviewed_on: on, remark, next_review_on: nextReviewOn }
  await tx
    .insertInto('card_review_acts')
    .values({ ...row, reviewed_by: by, reviewed_at: at })
    .execute()
  await tx
    .updateTable('card_reviews')
    .set({ last_reviewed_on: on, next_review_on: nextReviewOn })
    .where('card_id', '=', cardId)
    .execute()
}
