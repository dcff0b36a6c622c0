import type { Act } from '#web/act.ts'
import { dropDraft, dropForm, findDraft } from './drafts-store.ts'

/** Lets an unfinished form go. As with keeping one, nothing of the office changes, so no history is written. */
export const dropDraftAct: Act<{ screen: string }, { screen: string }> = {
  name: 'admin.drop-draft',
  async run(services, { actor, input }) {
    const { db } = services.database
    const formKey = (await findDraft(db, actor.staffId, input.screen))?.formKey
    await dropDraft(db, actor.staffId, input.screen)
    if (formKey) await dropForm(db, actor.staffId, formKey)
    return { kind: 'done', answer: { screen: input.screen }, replayed: false }
  },
}
