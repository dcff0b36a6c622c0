import { verifyPassword } from '#platform/passwords.ts'
import type { Services } from '#web/services.ts'
import { attemptKey, forgiveAttempt, takeAttempt } from './attempts-store.ts'
import { findByLogin } from './staff.query.ts'

/** Failures in a quarter of an hour: for one login, and for one caller (a whole office may share its address). */
export const failuresPerLogin = 8
export const failuresPerSource = 60

/** What came of a password: whose it is, wrong (or no such login: the same answer), or too many tries. */
export type PasswordVerdict =
  | { kind: 'right'; staffId: string }
  | { kind: 'wrong'; staffId: string | null }
  | { kind: 'too-many'; minutes: number }

/**
 * Checks a login with its password. A login that does not exist takes as long as a wrong password; every failure is
 * counted for the login and, when the caller is known, for the caller.
 */
export async function checkPassword(
  services: Services,
  given: { login: string; password: string; source?: Buffer },
): Promise<PasswordVerdict> {
  const login = given.login.toLowerCase()
  const limits = [{ key: await attemptKey(services, 'sign-in login', login), most: failuresPerLogin }]
  if (given.source)
    limits.push({ key: await attemptKey(services, 'sign-in source', given.source), most: failuresPerSource })
  const attempt = await takeAttempt(services, limits)
  if (attempt.allowed === 'no') return { kind: 'too-many', minutes: attempt.minutes }
  const person = await findByLogin(services, login)
  const matches = await verifyPassword(person?.passwordHash ?? null, given.password)
  if (!person || !matches) return { kind: 'wrong', staffId: person?.id ?? null }
  await forgiveAttempt(services, limits)
  return { kind: 'right', staffId: person.id }
}
