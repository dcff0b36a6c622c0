import { type Kysely, type Selectable, sql } from 'kysely'
import type { Database } from '#platform/db/types.ts'

/** What was typed and not yet sent: the address of its form and the values nested as the form's names are. */
export type Draft = {
  screen: string
  label: string
  path: string
  values: Record<string, unknown>
  /** One and the same filling of the form, however often its page is drawn anew; empty when the form does not say. */
  formKey: string
  /** Key of the request that kept it. */
  keptBy: string
  updatedAt: Date
}

/** Screens of these names belong to the shell (the flash, the last look at letters) and are nobody's drafts. */
const notDrafts = ['flash', 'look']

/** Keeps a draft; the later one of the same screen replaces the earlier. */
export async function saveDraft(db: Kysely<Database>, staffId: string, draft: Draft): Promise<void> {
  const { screen, label, updatedAt, ...content } = draft
  const changed = { label, content: JSON.stringify(content), updated_at: updatedAt }
  await db
    .insertInto('drafts')
    .values({ staff_id: staffId, screen, ...changed })
    .onConflict((conflict) => conflict.columns(['staff_id', 'screen']).doUpdateSet(changed))
    .execute()
}

/** The person's draft of a screen; undefined when there is none. */
export async function findDraft(db: Kysely<Database>, staffId: string, screen: string): Promise<Draft | undefined> {
  const row = await ofPerson(db, staffId).where('screen', '=', screen).executeTakeFirst()
  return row && draftOf(row)
}

/** The person's drafts, the last touched first; of two of the same form the later one. */
export async function draftsOf(db: Kysely<Database>, staffId: string): Promise<Draft[]> {
  const rows = await ofPerson(db, staffId).orderBy('updated_at', 'desc').limit(50).execute()
  const drafts = rows.map(draftOf)
  const later = (draft: Draft) => drafts.find(({ formKey }) => formKey === draft.formKey)
  return drafts.filter((draft) => draft.formKey === '' || later(draft) === draft)
}

function ofPerson(db: Kysely<Database>, staffId: string) {
  return db.selectFrom('drafts').selectAll().where('staff_id', '=', staffId).where('screen', 'not in', notDrafts)
}

function draftOf({ screen, label, content, updated_at }: Selectable<Database['drafts']>): Draft {
  const { path, values, formKey = '', keptBy = '' } = content as Partial<Draft> & Pick<Draft, 'path' | 'values'>
  return { screen, label, path, values, formKey, keptBy, updatedAt: updated_at }
}

/** Gives the screen's draft a name of its own, so that the screen is free for another form. */
export async function setAside(db: Kysely<Database>, staffId: string, draft: Draft, screen: string): Promise<void> {
  await saveDraft(db, staffId, { ...draft, screen })
  await dropDraft(db, staffId, draft.screen)
}

/** Lets a draft go: it was sent, or its person does not want it. */
export async function dropDraft(db: Kysely<Database>, staffId: string, screen: string): Promise<void> {
  await db.deleteFrom('drafts').where('staff_id', '=', staffId).where('screen', '=', screen).execute()
}

/** Lets everything go that was kept of one filling of a form. */
export async function dropForm(db: Kysely<Database>, staffId: string, formKey: string): Promise<void> {
  await db
    .deleteFrom('drafts')
    .where('staff_id', '=', staffId)
    .where(sql<string>`content ->> 'formKey'`, '=', formKey)
    .execute()
}

/** Where a draft is taken up again: its form, which asks for the draft by its name. */
export function resumeHref(draft: Pick<Draft, 'path' | 'screen'>): string {
  return `${draft.path}${draft.path.includes('?') ? '&' : '?'}draft=${encodeURIComponent(draft.screen)}`
}
