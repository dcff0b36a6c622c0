import { accept } from '#domain/outcome.ts'
import { holds } from '#domain/people/roles.ts'
import { confirmUnchanged, nextReview } from '#domain/service-cards/card-freshness.ts'
import { act } from '#modules/act.ts'
import { positionsOf } from './positions.query.ts'
import { findReviewLines } from './reviews.query.ts'
import { lockCard, writeReview } from './store.ts'

/** `seenEdition`: the edition that the person read. */
export type CardConfirmation = { cardId: string; seenEdition: number; remark: string | null }

/** Says that a card was looked at and is right as it is; it is to be looked at again after its interval. */
export const reviewCard = act('card-reviews.review-card', async (frame, input: CardConfirmation) => {
  frame.allow({})
  const { cardId, seenEdition, remark } = input
  const { symbol } = await lockCard(frame.tx, cardId)
  const [line] = await findReviewLines(frame.tx, frame.today, cardId)
  const card = {
    ...{ owner: line?.owner ?? null, edition: line?.edition ?? null, seenEdition },
    unit: line?.unitState ?? 'exists',
  } as const
  const positions = await positionsOf(frame.tx, frame.actor)
  const reviewer = { positions, coordinates: holds(frame.actor, 'coordinator') ? 'yes' : 'no' } as const
  const confirmed = confirmUnchanged(card, reviewer)
  if (!confirmed.ok) return confirmed
  const { edition } = confirmed.event
  const on = frame.today.toString()
  const next = nextReview(frame.today, line?.months ?? 12).toString()
  const done = { id: frame.newId(), cardId, edition, on, remark, nextReviewOn: next }
  await writeReview(frame.tx, done, { by: frame.actor.staffId, at: frame.now })
  frame.record({ event: 'card-reviewed', data: { cardId, card: symbol, edition, next, remark: remark ?? '' } })
  return accept({ cardId, edition, nextReviewOn: next })
})
