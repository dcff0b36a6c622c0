import { accept } from '#domain/outcome.ts'
import { dropDraft as drop } from '#domain/service-cards/card-approval.ts'
import { act } from '#modules/act.ts'
import { lockDraft, takeStep } from './drafts-store.ts'

/** Gives a draft up; its revisions stay. */
export const dropDraft = act('card-editor.drop-draft', async (frame, { draftId }: { draftId: string }) => {
  frame.allow({})
  const draft = await lockDraft(frame.tx, draftId)
  const dropped = drop(draft)
  if (!dropped.ok) return dropped
  const by = frame.actor.staffId
  await takeStep(
    frame.tx,
    { id: frame.newId(), draft, step: 'dropped', remarks: null, by, at: frame.now },
    dropped.event,
  )
  const { symbol, title } = draft.content
  frame.record({ event: 'card-draft-dropped', data: { draftId, symbol: symbol ?? '', title } })
  return accept({ draftId })
})
