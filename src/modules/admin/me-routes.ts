import { message } from '#messages/index.ts'
import { secret } from '#platform/secret.ts'
import { recordId } from '#web/record-id.ts'
import { type Route, staffForm, staffPage } from '#web/route.ts'
import { changeDisplay } from './change-display.ts'
import { changePassword, weighPassword } from './change-password.ts'
import { chooseWindow } from './choose-window.ts'
import { createToken } from './create-token.ts'
import { displayForm, noFields, passwordForm, tokenForm, windowForm } from './forms.ts'
import { getMe } from './me.query.ts'
import { mePage } from './pages/me.tsx'
import { passwordPage } from './pages/password.tsx'
import { revokeToken } from './revoke-token.ts'
import { getPerson } from './staff.query.ts'

const me = () => '/me'

/** What a person sets for themselves. */
export const meRoutes: readonly Route[] = [
  staffPage({
    path: '/me',
    summary: 'Moje stanowisko, role, ustawienia i tokeny dla programów.',
    permission: 'admin.read-me',
    event: 'none',
    load: getMe,
    view: (data, context) => mePage({ me: data, context }),
  }),
  staffForm({
    path: '/me/window',
    summary: 'Wskazuje stanowisko, przy którym pracuje zalogowana osoba.',
    act: chooseWindow,
    form: windowForm,
    input: (form, { sessionId }) => ({ ...form, sessionId }),
    after: me,
    back: me,
    done: () => message('admin.me.windowChosen'),
  }),
  staffForm({
    path: '/me/display',
    summary: 'Zmienia własne ustawienia wyświetlania i klawiszy.',
    act: changeDisplay,
    form: displayForm,
    input: (form) => form,
    after: me,
    back: me,
    done: () => message('admin.display.changed'),
  }),
  staffForm({
    path: '/me/tokens',
    summary: 'Tworzy token, którym program działa z uprawnieniami zalogowanej osoby; pokazuje go jeden raz.',
    act: createToken,
    form: tokenForm,
    input: (form, { services }) => ({
      ...form,
      token: secret(Buffer.from(services.randomBytes(32)).toString('base64url')),
    }),
    once: ({ token }) => token.reveal(),
    after: me,
    back: me,
  }),
  staffForm({
    path: '/me/tokens/:id/revoke',
    summary: 'Unieważnia własny token.',
    act: revokeToken,
    form: noFields,
    input: (_form, { params }) => ({ tokenId: recordId(params.id) }),
    after: me,
    back: me,
    done: () => message('admin.tokens.revoked'),
  }),
  staffPage({
    path: '/me/password',
    summary: 'Formularz zmiany własnego hasła.',
    permission: 'admin.change-password',
    event: 'none',
    load: async ({ services, actor }) => ({ login: (await getPerson(services, actor.staffId)).login }),
    view: (data, context) => passwordPage({ ...data, context }),
  }),
  staffForm({
    path: '/me/password',
    summary: 'Zmienia własne hasło i kończy pozostałe sesje tej osoby.',
    act: changePassword,
    form: passwordForm,
    input: ({ currentPassword, nextPassword }, context) =>
      weighPassword({ current: currentPassword, next: nextPassword }, context),
    after: () => '/desk',
    back: () => '/me/password',
    done: () => message('admin.password.changed'),
  }),
]
