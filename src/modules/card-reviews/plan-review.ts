import { day, isBefore } from '#domain/calendar/temporal.ts'
import { accept, refuse } from '#domain/outcome.ts'
import { nextReview } from '#domain/service-cards/card-freshness.ts'
import { act } from '#modules/act.ts'
import { heldPositions } from './positions.query.ts'
import { lockCard, writePlan } from './store.ts'

/** Who keeps a card, every how many months it is looked at, and when it was last (ISO). */
export type PlannedReview = { cardId: string; owner: string; months: number; lastReviewedOn: string }

/** Gives a card to a position and says how often it is looked at. */
export const planReview = act('card-reviews.plan-review', async (frame, input: PlannedReview) => {
  frame.allow({})
  const { cardId, owner, months, lastReviewedOn } = input
  const { symbol } = await lockCard(frame.tx, cardId)
  if (!(await heldPositions(frame.tx)).includes(owner)) return refuse({ why: 'card-review-position-empty' })
  const last = day(lastReviewedOn)
  if (isBefore(frame.today, last)) return refuse({ why: 'card-review-in-future' })
  const nextReviewOn = nextReview(last, months).toString()
  const plan = { cardId, owner, months, lastReviewedOn, nextReviewOn }
  await writePlan(frame.tx, plan, { by: frame.actor.staffId, at: frame.now })
  frame.record({ event: 'card-review-planned', data: { cardId, card: symbol, owner, months, next: nextReviewOn } })
  return accept({ cardId, nextReviewOn })
})
