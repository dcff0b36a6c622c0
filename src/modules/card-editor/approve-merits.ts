import { accept } from '#domain/outcome.ts'
import { approveMerits as approve } from '#domain/service-cards/card-approval.ts'
import { act } from '#modules/act.ts'
import { lockDraft, takeStep } from './drafts-store.ts'

/** An approval of what was read: `seen` is the digest of the content on the approver's page. */
export type Approval = { draftId: string; seen: string }

/** Approves what a card says; by somebody who wrote none of it. */
export const approveMerits = act('card-editor.approve-merits', async (frame, { draftId, seen }: Approval) => {
  frame.allow({})
  const draft = await lockDraft(frame.tx, draftId)
  const by = frame.actor.staffId
  const approved = approve(draft, { by, digest: seen })
  if (!approved.ok) return approved
  await takeStep(
    frame.tx,
    { id: frame.newId(), draft, step: 'merits', remarks: null, by, at: frame.now },
    approved.event,
  )
  const { symbol, title } = draft.content
  frame.record({ event: 'card-merits-approved', data: { draftId, symbol: symbol ?? '', title, digest: draft.digest } })
  return accept({ draftId, state: approved.event })
})
