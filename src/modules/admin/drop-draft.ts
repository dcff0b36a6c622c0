import type { Act } from '#web/act.ts'
import { dropDraft } from './drafts-store.ts'

/** Lets an unfinished form go. As with keeping one, nothing of the office changes, so no history is written. */
export const dropDraftAct: Act<{ screen: string }, { screen: string }> = {
  name: 'admin.drop-draft',
  async run(services, { actor, input }) {
    await dropDraft(services.database.db, actor.staffId, input.screen)
    return { kind: 'done', answer: { screen: input.screen }, replayed: false }
  },
}
