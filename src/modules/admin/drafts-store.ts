import type { Kysely } from 'kysely'
import type { Database } from '#platform/db/types.ts'

/** What was typed and not yet sent: the address of its form and the values nested as the form's names are. */
export type Draft = {
  screen: string
  label: string
  path: string
  values: Record<string, unknown>
  updatedAt: Date
}

/** Screens whose names begin so belong to the shell (the flash) and are nobody's drafts. */
const notDrafts = ['flash']

/** Keeps a draft; the later one of the same screen replaces the earlier. */
export async function saveDraft(db: Kysely<Database>, staffId: string, draft: Draft): Promise<void> {
  const { screen, label, path, values, updatedAt } = draft
  const changed = { label, content: JSON.stringify({ path, values }), updated_at: updatedAt }
  await db
    .insertInto('drafts')
    .values({ staff_id: staffId, screen, ...changed })
    .onConflict((conflict) => conflict.columns(['staff_id', 'screen']).doUpdateSet(changed))
    .execute()
}

/** The person's draft of a screen; undefined when there is none. */
export async function findDraft(db: Kysely<Database>, staffId: string, screen: string): Promise<Draft | undefined> {
  return (await draftsOf(db, staffId)).find((draft) => draft.screen === screen)
}

/** The person's drafts, the last touched first. */
export async function draftsOf(db: Kysely<Database>, staffId: string): Promise<Draft[]> {
  const rows = await db
    .selectFrom('drafts')
    .selectAll()
    .where('staff_id', '=', staffId)
    .where('screen', 'not in', notDrafts)
    .orderBy('updated_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ screen, label, content, updated_at }) => {
    const { path, values } = content as Pick<Draft, 'path' | 'values'>
    return { screen, label, path, values, updatedAt: updated_at }
  })
}

/** Lets a draft go: it was sent, or its person does not want it. */
export async function dropDraft(db: Kysely<Database>, staffId: string, screen: string): Promise<void> {
  await db.deleteFrom('drafts').where('staff_id', '=', staffId).where('screen', '=', screen).execute()
}

/** Where a draft is taken up again: its form, which asks for the draft by its name. */
export function resumeHref(draft: Pick<Draft, 'path' | 'screen'>): string {
  return `${draft.path}${draft.path.includes('?') ? '&' : '?'}draft=${encodeURIComponent(draft.screen)}`
}
