import { message } from '#messages/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { FormErrors } from '#web/form.ts'
import { safeReturnPath } from '#web/preferences.ts'
import { type DoorAnswer, type DoorContext, doorRoute } from '#web/route.ts'
import type { Session } from '#web/session.ts'
import { checkPassword } from './check-password.ts'
import { backForm, unlockForm } from './forms.ts'
import { lockedPage } from './pages/locked.tsx'
import { auditDoor, type DoorEntry, unlockSession } from './sessions-store.ts'
import { type DoorPerson, getPerson } from './staff.query.ts'

/** The page of a locked session: only the password is asked for. */
export const lockedPageRoute = doorRoute({
  path: '/locked',
  summary: 'Strona zablokowanej sesji.',
  method: 'GET',
  permission: 'none',
  event: 'none',
  form: backForm,
  async answer(form, context) {
    const back = form.ok ? form.value.back : undefined
    if (!context.session) return { kind: 'go', to: signInWith(back) }
    if (context.session.state === 'open') return { kind: 'go', to: wayBack(back) }
    const person = await getPerson(context.services, context.session.actor.staffId)
    return show(context, context.session, person, back, 200, {})
  },
})

/** Unlocking by the password, then back to the page left. */
export const unlockRoute = doorRoute({
  path: '/locked',
  summary: 'Odblokowuje sesję hasłem.',
  method: 'POST',
  permission: 'admin.unlock-session',
  event: 'unlocked',
  form: unlockForm,
  async answer(form, context) {
    const { services, session, source } = context
    const given = form.ok ? form.value.back : form.typed.back
    const back = typeof given === 'string' ? given : undefined
    if (!session) return { kind: 'go', to: signInWith(back) }
    const person = await getPerson(services, session.actor.staffId)
    if (!form.ok) return show(context, session, person, back, 422, form.errors)
    const verdict = await checkPassword(services, { login: person.login, password: form.value.password, source })
    if (verdict.kind === 'too-many') {
      const text = message('admin.signIn.tooMany', { minutes: verdict.minutes })
      return show(context, session, person, back, 429, { '': text })
    }
    const event = verdict.kind === 'right' ? 'unlocked' : 'unlock-refused'
    await settle(context, session, event)
    if (event === 'unlocked') return { kind: 'go', to: wayBack(back) }
    return show(context, session, person, back, 401, { password: message('admin.locked.wrong') })
  },
})

function settle({ services, source }: DoorContext, session: Session, event: DoorEntry['event']): Promise<void> {
  return inTransaction(services.database.db, async (tx) => {
    if (event === 'unlocked') await unlockSession(tx, session.id, services.clock.now())
    await auditDoor(tx, { event, staffId: session.actor.staffId, sessionId: session.id, source })
  })
}

function show(
  context: DoorContext,
  session: Session,
  person: DoorPerson,
  back: string | undefined,
  status: number,
  errors: FormErrors,
): DoorAnswer {
  return { kind: 'page', status, page: lockedPage({ context, csrf: session.csrf, person, back, errors }), errors }
}

function wayBack(back: string | undefined): string {
  const path = safeReturnPath(back)
  return path === '/' || path.startsWith('/locked') ? '/desk' : path
}

function signInWith(back: string | undefined): string {
  return back === undefined ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`
}
