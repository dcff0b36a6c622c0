import { warsawDay } from '#domain/calendar/warsaw.ts'
import { message } from '#messages/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { FormErrors } from '#web/form.ts'
import { safeReturnPath } from '#web/preferences.ts'
import { type DoorAnswer, type DoorContext, type DoorForm, doorRoute } from '#web/route.ts'
import { sessionCookie, tokenDigest } from '#web/session.ts'
import { checkPassword } from './check-password.ts'
import { backForm, signInForm } from './forms.ts'
import { signInPage } from './pages/sign-in.tsx'
import { auditDoor, endSession, openSession } from './sessions-store.ts'

type Values = { login: string; password: string; back?: string | undefined }

/** The page with login and password; whoever is signed in already goes on. */
export const signInPageRoute = doorRoute({
  path: '/sign-in',
  summary: 'Strona logowania pracownika.',
  method: 'GET',
  permission: 'none',
  event: 'none',
  form: backForm,
  async answer(form, context): Promise<DoorAnswer> {
    const back = form.ok ? form.value.back : undefined
    if (context.session?.state === 'open') return { kind: 'go', to: wayOn(back) }
    return { kind: 'page', status: 200, page: signInPage({ context, errors: {}, login: '', back }) }
  },
})

/** Signing in: a wrong login and a wrong password get the same answer, and a right one a session that never was before. */
export const signInRoute = doorRoute({
  path: '/sign-in',
  summary: 'Loguje pracownika loginem i hasłem.',
  method: 'POST',
  permission: 'none',
  event: 'signed-in',
  form: signInForm,
  async answer(form, context) {
    if (!form.ok) return again(context, form, 422, form.errors)
    const verdict = await checkPassword(context.services, { ...form.value, source: context.source })
    if (verdict.kind === 'too-many')
      return again(context, form, 429, { '': message('admin.signIn.tooMany', { minutes: verdict.minutes }) })
    if (verdict.kind === 'wrong') {
      await auditRefusal(context, verdict.staffId)
      return again(context, form, 401, { '': message('admin.signIn.wrong') })
    }
    const token = await letIn(context, verdict.staffId)
    return { kind: 'go', to: wayOn(form.value.back), cookies: { [sessionCookie]: { value: token } } }
  },
})

/** After sign-in: the page that was asked for, or the desk. */
function wayOn(back: string | undefined): string {
  const path = safeReturnPath(back)
  return path === '/' || path.startsWith('/sign-in') ? '/desk' : path
}

function again(context: DoorContext, form: DoorForm<Values>, status: number, errors: FormErrors): DoorAnswer {
  const { login, back } = form.ok ? form.value : form.typed
  const kept = { login: typeof login === 'string' ? login : '', back: typeof back === 'string' ? back : undefined }
  return { kind: 'page', status, page: signInPage({ context, errors, ...kept }), errors }
}

async function letIn(context: DoorContext, staffId: string): Promise<string> {
  const { services, source, session: before } = context
  const token = secretText(services.randomBytes(32))
  const now = services.clock.now()
  const id = services.newId()
  await inTransaction(services.database.db, async (tx) => {
    if (before?.via === 'browser') await endSession(tx, before.id, now)
    const csrf = secretText(services.randomBytes(24))
    const today = warsawDay(now.getTime()).toString()
    await openSession(tx, { id, digest: tokenDigest(token), staffId, csrf, now, today })
    await auditDoor(tx, { event: 'signed-in', staffId, sessionId: id, source })
  })
  return token
}

function auditRefusal({ services, source }: DoorContext, staffId: string | null): Promise<void> {
  return inTransaction(services.database.db, (tx) =>
    auditDoor(tx, { event: 'sign-in-refused', staffId, sessionId: null, source }),
  )
}

function secretText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
