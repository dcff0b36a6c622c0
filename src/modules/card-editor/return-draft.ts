import { accept } from '#domain/outcome.ts'
import { returnDraft as giveBack } from '#domain/service-cards/card-approval.ts'
import { act } from '#modules/act.ts'
import { lockDraft, takeStep } from './drafts-store.ts'

/** Gives a draft back to its author with remarks; what was approved of it no longer helps it. */
export const returnDraft = act(
  'card-editor.return-draft',
  async (frame, { draftId, remarks }: { draftId: string; remarks: string }) => {
    frame.allow({})
    const draft = await lockDraft(frame.tx, draftId)
    const returned = giveBack(draft)
    if (!returned.ok) return returned
    const by = frame.actor.staffId
    await takeStep(frame.tx, { id: frame.newId(), draft, step: 'returned', remarks, by, at: frame.now }, returned.event)
    const { symbol, title } = draft.content
    frame.record({ event: 'card-draft-returned', data: { draftId, symbol: symbol ?? '', title, remarks } })
    return accept({ draftId, state: returned.event })
  },
)
