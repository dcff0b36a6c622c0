import { accept } from '#domain/outcome.ts'
import { act } from '#modules/act.ts'
import { type Keeping, keepPlan } from './keep-plan.ts'
import { lockCard } from './store.ts'

/** Gives a card to a position and says how often it is looked at. */
export const planReview = act('card-reviews.plan-review', async (frame, input: Keeping) => {
  frame.allow({})
  const { cardId, owner, months } = input
  const { symbol } = await lockCard(frame.tx, cardId)
  const kept = await keepPlan(frame.tx, input, { by: frame.actor.staffId, at: frame.now, today: frame.today })
  if (!kept.ok) return kept
  const { nextReviewOn } = kept.event
  frame.record({ event: 'card-review-planned', data: { cardId, card: symbol, owner, months, next: nextReviewOn } })
  return accept({ cardId, nextReviewOn })
})
