import type { Kysely } from 'kysely'
import type { Database } from '#platform/db/types.ts'
import type { Act } from '#web/act.ts'
import { type Draft, dropDraft, findDraft, saveDraft, setAside } from './drafts-store.ts'

/** What was typed on a screen; `parked` puts it aside, so that the screen is free for the next client. */
export type SaveDraft = Omit<Draft, 'keptBy' | 'updatedAt'> & { parked: 'yes' | 'no' }

export type SavedDraft = { screen: string; savedAt: string }

/**
 * Keeps what is typed, every few seconds. A draft is nobody's record yet: it takes no number, leaves no history, no audit
 * entry and no kept request, which is why it does not run in the frame of acts.
 */
export const saveDraftAct: Act<SaveDraft, SavedDraft> = {
  name: 'admin.save-draft',
  async run(services, { actor, input, key }) {
    const { parked, ...typed } = input
    const { db } = services.database
    const updatedAt = services.clock.now()
    const draft: Draft = { ...typed, keptBy: key, updatedAt }
    const saved = (screen: string) =>
      ({ kind: 'done', answer: { screen, savedAt: updatedAt.toISOString() }, replayed: false }) as const
    // parked twice by a double click is parked once: its name is made from the form's key
    const aside = asideOf(draft)
    if (parked === 'no' && (await isDone(db, actor.staffId, key, aside))) return saved(aside)
    const before = await findDraft(db, actor.staffId, draft.screen)
    const another = before !== undefined && isAnother(before, draft)
    if (another) await setAside(db, actor.staffId, before, asideOf(before))
    if (parked === 'no') {
      await saveDraft(db, actor.staffId, draft)
      return saved(draft.screen)
    }
    await saveDraft(db, actor.staffId, { ...draft, screen: aside })
    await dropDraft(db, actor.staffId, draft.screen)
    return saved(aside)
  },
}

/** Name of a draft that leaves its screen free. */
const asideOf = ({ screen, formKey, keptBy }: Draft) => `${screen}~${formKey || keptBy}`

/** What waits unfinished on this screen is another filling of the form: it must not be written over. */
const isAnother = (before: Draft, draft: Draft) =>
  before.formKey !== '' && draft.formKey !== '' && before.formKey !== draft.formKey

/** What is kept while typing may come in late: this page's form was sent, or put aside, a moment before. */
async function isDone(db: Kysely<Database>, staffId: string, key: string, aside: string): Promise<boolean> {
  const sent = await db.selectFrom('requests').select('key').where('key', '=', key).executeTakeFirst()
  return sent !== undefined || (await findDraft(db, staffId, aside))?.keptBy === key
}
