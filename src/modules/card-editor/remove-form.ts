import { accept } from '#domain/outcome.ts'
import { withoutForm } from '#domain/service-cards/card-forms.ts'
import { act } from '#modules/act.ts'
import { addRevision } from './drafts-store.ts'
import { openDraft } from './open-draft.ts'

/** Takes a form off a draft. The file stays: editions and revisions that have it keep it. */
export const removeForm = act(
  'card-editor.remove-form',
  async (frame, { draftId, revision, sha256 }: { draftId: string; revision: number; sha256: string }) => {
    frame.allow({})
    const opened = await openDraft(frame, { draftId, revision })
    if (!opened.ok) return opened
    const draft = opened.event
    const removed = withoutForm(draft.content, sha256)
    if (!removed.ok) return removed
    const { card: content, form } = removed.event
    const saved = await addRevision(frame.tx, draft, { ...draft, content }, { by: frame.actor.staffId, at: frame.now })
    const { symbol, title } = content
    frame.record({
      event: 'card-form-removed',
      data: { draftId, symbol: symbol ?? '', title, name: form.name, sha256 },
    })
    return accept({ draftId, revision: saved, sha256 })
  },
)
