import { accept } from '#domain/outcome.ts'
import { submitDraft as submit } from '#domain/service-cards/card-approval.ts'
import { act } from '#modules/act.ts'
import { lockDraft, takeStep } from './drafts-store.ts'
import { reviewDraft } from './review-draft.ts'

/** Puts a draft before the merits approver, when nothing bars the card. */
export const submitDraft = act('card-editor.submit-draft', async (frame, { draftId }: { draftId: string }) => {
  frame.allow({})
  const draft = await lockDraft(frame.tx, draftId)
  const { errors } = await reviewDraft(frame.tx, draft, frame.today.toString())
  const submitted = submit(draft, errors.length)
  if (!submitted.ok) return submitted
  const step = { id: frame.newId(), draft, step: 'submitted', remarks: null } as const
  await takeStep(frame.tx, { ...step, by: frame.actor.staffId, at: frame.now }, submitted.event)
  const { symbol, title } = draft.content
  frame.record({ event: 'card-draft-submitted', data: { draftId, symbol: symbol ?? '', title } })
  return accept({ draftId, state: submitted.event })
})
