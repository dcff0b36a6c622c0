import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { approveRelease as approve } from '#domain/service-cards/card-approval.ts'
import { type Closing, planPublication, unusedFrom } from '#domain/service-cards/publication.ts'
import { type ActFrame, act } from '#modules/act.ts'
import { keepPlan } from '#modules/card-reviews/index.ts'
import { endEditions, insertEdition, lockCard, lockSymbol } from '#modules/service-cards/index.ts'
import type { Refusal } from '#web/act.ts'
import { type LockedDraft, lockDraft, takeStep } from './drafts-store.ts'
import { findUnitOf, reviewDraft } from './review-draft.ts'

/** From which day the card is in force and until when (ISO; null: until further notice); `seen` as for the merits. */
export type Release = {
  draftId: string
  seen: string
  validFrom: string
  validTo: string | null
  /** Who keeps the card from now on, and every how many months it is looked at; null leaves it as it was. */
  keeper: { owner: string; months: number } | null
}

/**
 * Lets a card be used from a day on: the edition in force until then ends the day before, and the counter and the public
 * see the new one at once. By a third person, after the merits were approved, for exactly the content they approved.
 */
export const approveRelease = act('card-editor.approve-release', async (frame, release: Release) => {
  frame.allow({})
  const draft = await lockDraft(frame.tx, release.draftId)
  const by = frame.actor.staffId
  const approved = approve(draft, { by, digest: release.seen })
  if (!approved.ok) return approved
  const published = await publish(frame, draft, release)
  if (!published.ok) return published
  const { id, symbol, edition } = published.event
  const step = { id: frame.newId(), draft, step: 'release', remarks: null, by, at: frame.now } as const
  await takeStep(frame.tx, step, approved.event, id)
  const { validFrom, validTo } = release
  const said = { symbol, edition, validFrom, validTo: validTo ?? '' }
  frame.record({ event: 'card-released', data: { draftId: draft.id, editionId: id, digest: draft.digest, ...said } })
  const kept = await keepCard(frame, published.event, release.keeper)
  if (!kept.ok) return kept
  const { unused } = published.event
  return accept({ draftId: draft.id, editionId: id, symbol, edition, validFrom, unusedFrom: unused })
})

type Published = { id: string; cardId: string; symbol: string; edition: number; unused: string | null }

async function publish(frame: ActFrame, draft: LockedDraft, release: Release): Promise<Outcome<Published, Refusal>> {
  const { tx, now, newId } = frame
  const { content, registerCode, source } = draft
  const symbol = content.symbol ?? ''
  const owner = await lockSymbol(tx, symbol)
  if (owner !== undefined && owner !== draft.cardId) return refuse({ why: 'card-symbol-taken', symbol })
  const standing = draft.cardId === null ? [] : await lockCard(tx, draft.cardId)
  const plan = planPublication(standing, release, frame.today.toString())
  if (!plan.ok) return plan
  const { errors } = await reviewDraft(tx, draft, release.validFrom)
  const unit = await findUnitOf(tx, content, release.validFrom)
  if (errors.length > 0 || !unit) return refuse({ why: 'draft-has-errors', errors: Math.max(errors.length, 1) })
  await endEditions(tx, idsOf(standing, plan.event))
  const { validFrom, validTo } = release
  const card = draft.cardId === null ? {} : { cardId: draft.cardId }
  const keys = { ...card, unitId: unit.id, registerCode, publishedBy: frame.actor.staffId, source }
  const { id, edition, cardId } = await insertEdition(
    tx,
    { symbol, content, ...keys, validFrom, validTo },
    { newId, now },
  )
  return accept({ id, cardId, symbol, edition, unused: unusedFrom(standing, { validTo }) })
}

/** A card that comes into force has its keeper: a position, so that it survives a change of people. */
async function keepCard(
  frame: ActFrame,
  { cardId, symbol: card }: Published,
  keeper: Release['keeper'],
): Promise<Outcome<'kept' | 'as-before', Refusal>> {
  if (keeper === null) return accept('as-before')
  const { tx, now: at, today } = frame
  const kept = await keepPlan(tx, { cardId, ...keeper }, { by: frame.actor.staffId, at, today })
  if (!kept.ok) return kept
  frame.record({ event: 'card-review-planned', data: { cardId, card, ...keeper, next: kept.event.nextReviewOn } })
  return accept('kept')
}

/** Closings by the keys of their rows. */
export function idsOf(
  standing: readonly { id: string; cardId: string; edition: number }[],
  closings: readonly Closing[],
): { id: string; cardId: string; validTo: string | null }[] {
  return closings.flatMap(({ edition, validTo }) => {
    const row = standing.find((one) => one.edition === edition)
    return row ? [{ id: row.id, cardId: row.cardId, validTo }] : []
  })
}
