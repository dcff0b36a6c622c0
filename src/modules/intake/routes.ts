import { type Route, staffForm } from '#web/route.ts'
import { registerForm } from './forms.ts'
import { registerPaper } from './register-paper.ts'

/** Screens and acts of intake: one paper from the window into the register. */
export const intakeRoutes: readonly Route[] = [
  staffForm({
    path: '/papers',
    summary: 'Rejestruje pismo w rejestrze przesyłek wpływających.',
    act: registerPaper,
    form: registerForm,
    input: (form) => form,
    after: (registered) => `/papers/${registered.paperId}`,
    back: () => '/intake/new',
  }),
]
