import { accept, type Outcome, refuse } from '../outcome.ts'

/** Fewest characters of a password: length beats odd characters (NIST SP 800-63B, CERT Polska 2022). */
export const passwordLength = 12

/** A new password beside what it must differ from. */
export type NewPassword = { login: string; before: string; next: string }

export type PasswordRefusal = {
  why: 'password-too-short' | 'password-is-login' | 'password-same' | 'password-one-sign'
}

/** May this be the person's password? Asks only for length and for not being guessed from the login. */
export function acceptPassword({ login, before, next }: NewPassword): Outcome<{ next: string }, PasswordRefusal> {
  const given = next.normalize('NFC')
  if ([...given].length < passwordLength) return refuse({ why: 'password-too-short' })
  if (given.trim().toLowerCase() === login.toLowerCase()) return refuse({ why: 'password-is-login' })
  if (given === before.normalize('NFC')) return refuse({ why: 'password-same' })
  if (new Set(given).size < 3) return refuse({ why: 'password-one-sign' })
  return accept({ next: given })
}
