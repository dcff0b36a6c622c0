import type { Act } from '#web/act.ts'
import { dropDraft, saveDraft } from './drafts-store.ts'

/** What was typed on a screen; `parked` puts it aside, so that the screen is free for the next client. */
export type SaveDraft = {
  screen: string
  label: string
  path: string
  values: Record<string, unknown>
  parked: 'yes' | 'no'
}

export type SavedDraft = { screen: string; savedAt: string }

/**
 * Keeps what is typed, every few seconds. A draft is nobody's record yet: it takes no number, leaves no history, no audit
 * entry and no kept request, which is why it does not run in the frame of acts.
 */
export const saveDraftAct: Act<SaveDraft, SavedDraft> = {
  name: 'admin.save-draft',
  async run(services, { actor, input, key }) {
    const { parked, screen: base, ...draft } = input
    const { db } = services.database
    // parked twice by a double click is parked once: its name is made from the key of the request
    const screen = parked === 'yes' ? `${base}~${key}` : base
    const updatedAt = services.clock.now()
    await saveDraft(db, actor.staffId, { ...draft, screen, updatedAt })
    if (parked === 'yes') await dropDraft(db, actor.staffId, base)
    return { kind: 'done', answer: { screen, savedAt: updatedAt.toISOString() }, replayed: false }
  },
}
