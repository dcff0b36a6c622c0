import { accept, type Outcome, refuse } from '#domain/outcome.ts'
import { acceptPassword, type PasswordRefusal } from '#domain/people/password.ts'
import { act } from '#modules/act.ts'
import { hashPassword } from '#platform/passwords.ts'
import { type Secret, secret } from '#platform/secret.ts'
import type { StaffContext } from '#web/route.ts'
import { checkPassword } from './check-password.ts'
import { endOtherSessions } from './sessions-store.ts'
import { getPerson } from './staff.query.ts'
import { changePerson } from './staff-store.ts'

type Why = PasswordRefusal | { why: 'wrong-password' } | { why: 'too-many-attempts'; minutes: number }

/** What the slow part found before the act began: the new hash, or why there is none. No password is in it. */
export type ChangePassword = { sessionId: string; verdict: Outcome<{ hash: Secret }, Why> }

/** Checks the password now in use and hashes the new one: slow on purpose, so it is done outside the transaction. */
export async function weighPassword(
  given: { current: string; next: string },
  { services, actor, sessionId }: StaffContext,
): Promise<ChangePassword> {
  const { login } = await getPerson(services, actor.staffId)
  const checked = await checkPassword(services, { login, password: given.current })
  if (checked.kind === 'too-many')
    return { sessionId, verdict: refuse({ why: 'too-many-attempts', minutes: checked.minutes }) }
  if (checked.kind === 'wrong') return { sessionId, verdict: refuse({ why: 'wrong-password' }) }
  const rule = acceptPassword({ login, before: given.current, next: given.next })
  if (!rule.ok) return { sessionId, verdict: rule }
  return { sessionId, verdict: accept({ hash: secret(await hashPassword(rule.event.next)) }) }
}

/** Changes one's own password and ends every other session of the person. */
export const changePassword = act('admin.change-password', async (frame, { sessionId, verdict }: ChangePassword) => {
  frame.allow({}, frame.actor.staffId)
  if (!verdict.ok) return verdict
  const { staffId } = frame.actor
  await changePerson(frame.tx, staffId, {
    password_hash: verdict.event.hash.reveal(),
    must_change_password: false,
  })
  await endOtherSessions(frame.tx, staffId, sessionId, frame.now)
  frame.record({ event: 'password-changed', data: { staffId } })
  return accept({ staffId })
})
