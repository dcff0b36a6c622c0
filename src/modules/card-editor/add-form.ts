import { accept } from '#domain/outcome.ts'
import { type FormKind, withForm } from '#domain/service-cards/card-forms.ts'
import { act } from '#modules/act.ts'
import { keepFormFile } from '#modules/service-cards/index.ts'
import { addRevision } from './drafts-store.ts'
import { openDraft } from './open-draft.ts'

/** A stored file that becomes a form of a card, under the name that people will read. */
export type AddedForm = {
  draftId: string
  revision: number
  name: string
  file: { sha256: string; kind: FormKind; type: string; bytes: number; name: string; scan: 'off' | 'clean' }
}

/** Adds a form to a draft: a further revision, which takes away the approvals given before. The file lies in the store once. */
export const addForm = act('card-editor.add-form', async (frame, { draftId, revision, name, file }: AddedForm) => {
  frame.allow({})
  const opened = await openDraft(frame, { draftId, revision })
  if (!opened.ok) return opened
  const draft = opened.event
  const { sha256, type: mediaType, bytes, kind, scan } = file
  const added = withForm(draft.content, { name, sha256, mediaType, bytes })
  if (!added.ok) return added
  const made = { by: frame.actor.staffId, at: frame.now }
  await keepFormFile(frame.tx, { sha256, kind, bytes, fileName: file.name, scan, ...made })
  const saved = await addRevision(frame.tx, draft, { ...draft, content: added.event }, made)
  const { symbol, title } = draft.content
  frame.record({ event: 'card-form-added', data: { draftId, symbol: symbol ?? '', title, name, sha256 } })
  return accept({ draftId, revision: saved, sha256, bytes })
})
