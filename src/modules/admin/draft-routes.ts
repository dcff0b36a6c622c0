import { message } from '#messages/index.ts'
import { NotFound } from '#web/act.ts'
import { safeReturnPath } from '#web/preferences.ts'
import { type Route, type StaffContext, staffForm, staffPage } from '#web/route.ts'
import { draftsOf, resumeHref } from './drafts-store.ts'
import { dropDraftAct } from './drop-draft.ts'
import { draftForm, noFields } from './forms.ts'
import { draftsPage } from './pages/drafts.tsx'
import { saveDraftAct } from './save-draft.ts'

/** A screen's name as it stands in an address; the shell's own names are not screens. */
function screenOf({ params }: StaffContext): string {
  const { screen = '' } = params
  if (!/^[a-z][a-z0-9-]{1,60}(~[0-9a-f-]{36})?$/.test(screen) || screen === 'flash') throw new NotFound('screen')
  return screen
}

/** The form's own address: given with the draft's (`/drafts/intake-new?path=/intake/new`). */
function pathOf({ frame }: StaffContext): string {
  return safeReturnPath(new URLSearchParams(frame.path.split('?')[1] ?? '').get('path') ?? undefined)
}

/** Unfinished forms: kept while typing, put aside, taken up again, let go. */
export const draftRoutes: readonly Route[] = [
  staffPage({
    path: '/drafts',
    summary: 'Odłożone, jeszcze niewysłane formularze zalogowanej osoby.',
    permission: 'admin.read-me',
    event: 'none',
    load: ({ services, actor }) => draftsOf(services.database.db, actor.staffId),
    data: (drafts) => drafts.map((draft) => ({ ...draft, resume: resumeHref(draft) })),
    view: (drafts, context) => draftsPage({ drafts, context }),
  }),
  staffForm({
    path: '/drafts/:screen',
    summary: 'Zachowuje wpisany, jeszcze niewysłany formularz.',
    act: saveDraftAct,
    form: draftForm,
    input: (draft, context) => ({ ...draft, screen: screenOf(context), path: pathOf(context) }),
    after: (_saved, context) => (pathOf(context) === '/' ? '/drafts' : pathOf(context)),
    back: () => '/drafts',
    done: () => message('admin.drafts.saved'),
  }),
  staffForm({
    path: '/drafts/:screen/drop',
    summary: 'Usuwa odłożony formularz.',
    act: dropDraftAct,
    form: noFields,
    input: (_form, context) => ({ screen: screenOf(context) }),
    after: () => '/drafts',
    back: () => '/drafts',
    done: () => message('admin.drafts.dropped'),
  }),
]
