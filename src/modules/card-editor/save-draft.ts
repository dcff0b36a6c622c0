import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { writeDraft } from '#domain/service-cards/card-approval.ts'
import type { RowList } from '#domain/service-cards/edit-rows.ts'
import { type ActFrame, act } from '#modules/act.ts'
import type { Refusal } from '#web/act.ts'
import { addRevision, type DraftContent, draftDigest, lockDraft } from './drafts-store.ts'
import { cameBetween } from './open-draft.ts'

/** What is saved, and the revision that its author had before them. */
export type SavedDraft = DraftContent & { draftId: string; revision: number; section: RowList | null }

/** `section`: the list whose rows were worked on, to come back to. */
type Saved = { draftId: string; revision: number; section: RowList | null }

/**
 * Saves a further revision. When somebody else saved one meanwhile, this one is refused and what was typed goes back to its
 * author, who sees both. An edit takes away the approvals given before.
 */
export const saveDraft = act('card-editor.save-draft', (frame, input: SavedDraft) => save(frame, input))

async function save(frame: ActFrame, input: SavedDraft): Promise<Outcome<Saved, Refusal>> {
  frame.allow({})
  const { section } = input
  const draft = await lockDraft(frame.tx, input.draftId)
  const written = writeDraft(draft)
  if (!written.ok) return written
  if (draftDigest(input) === draft.digest) return accept({ draftId: draft.id, revision: draft.revision, section })
  if (input.revision !== draft.revision) return refuse(await cameBetween(frame.tx, draft))
  const revision = await addRevision(frame.tx, draft, input, { by: frame.actor.staffId, at: frame.now })
  const { symbol, title } = input.content
  frame.record({ event: 'card-draft-saved', data: { draftId: draft.id, symbol: symbol ?? '', title, revision } })
  return accept({ draftId: draft.id, revision, section })
}
