import { z } from 'zod'
import { lookupText, optionalDay, optionalId } from '#web/form.ts'
import { askedPage, type Route, staffForm, staffPage } from '#web/route.ts'
import type { CorrectionFollowers } from './correct-paper.ts'
import type { ChannelFollowers } from './decide-channel.ts'
import { type FoundList, findList } from './find-list.ts'
import { registerForm } from './forms.ts'
import { heirsRoutes } from './heirs-routes.ts'
import { loadIntake } from './intake-screen.ts'
import { listMatters, matterSuggestion } from './matter-list.ts'
import { listCodePage } from './pages/list-code.tsx'
import { mattersPage } from './pages/matters.tsx'
import { newPaperPage } from './pages/new-paper.tsx'
import { paperRoutes } from './paper-routes.ts'
import { partyWarnings } from './party-warnings.ts'
import { registerPaper } from './register-paper.ts'

const last = (value: unknown) => (Array.isArray(value) ? value.at(-1) : value)

const intakeQuery = z.object({
  draft: z.preprocess(
    last,
    z
      .string()
      .regex(/^intake-[\w~:.-]{1,90}$/)
      .nullable()
      .catch(null),
  ),
  repeat: z.preprocess(last, optionalId),
  keep: z.enum(['matter', 'client', 'envelope']).catch('matter'),
  checklist: z.preprocess(last, optionalId),
})

/** Screens and acts of intake: one paper from the window into the register; `followers` act on what a correction or a decision changed. */
export const intakeRoutes = (followers: CorrectionFollowers & ChannelFollowers): readonly Route[] => [
  staffPage({
    path: '/intake/new',
    summary: 'Formularz przyjęcia pisma na stanowisku.',
    permission: 'intake.register-paper',
    event: 'none',
    query: intakeQuery,
    load: loadIntake,
    view: newPaperPage,
  }),
  ...askedPage({
    path: '/intake/matters',
    summary: 'Podpowiada karty usług obowiązujące w dniu wpływu; najpierw właściwe dla stanowiska.',
    permission: 'intake.register-paper',
    event: 'none',
    query: z.object({ on: optionalDay }),
    question: z.object({ q: lookupText(120) }),
    load: listMatters,
    data: ({ matters }) => ({ suggestions: matters.map(matterSuggestion) }),
    view: mattersPage,
  }),
  ...askedPage<FoundList, { listCode: string }>({
    path: '/intake/checklist',
    summary: 'Otwiera przyjęcie pisma z listy, którą klient zrobił z pytań karty usługi.',
    permission: 'intake.register-paper',
    event: 'none',
    question: z.object({ listCode: lookupText(200) }),
    load: findList,
    leadsTo: (found) => (found.kind === 'found' ? `/intake/new?checklist=${found.id}` : undefined),
    view: listCodePage,
  }),
  staffForm({
    path: '/papers',
    summary: 'Rejestruje pismo w rejestrze przesyłek wpływających.',
    act: registerPaper,
    form: registerForm,
    warnings: partyWarnings,
    input: (form) => form,
    after: (registered) => `/papers/${registered.paperId}?registered=1`,
    back: () => '/intake/new',
  }),
  ...paperRoutes(followers),
  ...heirsRoutes,
]
