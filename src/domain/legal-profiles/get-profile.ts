import { accept, type Outcome, refuse } from '../outcome.ts'
import type { OfficeLaw } from './office-law.ts'
import type { LegalProfile, LegalProfileCode } from './profiles.ts'

export type NoProfile = { why: 'profile-not-in-force'; profile: string; day: string }

const inForce = (code: string, day: string, profiles: readonly LegalProfile[]) =>
  profiles.filter((one) => one.code === code && one.validFrom <= day && (one.validTo === null || day <= one.validTo))

/**
 * The rules of a procedure on a given day (ISO 'YYYY-MM-DD', the day of filing), by the law as the office holds it.
 * Throws when none is in force that day: a rule of law is never guessed from its neighbours.
 */
export function getLegalProfile(
  code: LegalProfileCode,
  day: string,
  { profiles }: Pick<OfficeLaw, 'profiles'>,
): LegalProfile {
  const found = inForce(code, day, profiles)
  const only = found[0]
  if (!only || found.length > 1) throw new Error(`${found.length} legal profiles ${code} are in force on ${day}`)
  return only
}

/** The same for a code and a day that a person typed: an act without an edition of its procedure is refused. */
export function profileInForce(
  code: string,
  day: string,
  { profiles }: Pick<OfficeLaw, 'profiles'>,
): Outcome<LegalProfile, NoProfile> {
  const found = inForce(code, day, profiles)
  const [only] = found
  return only && found.length === 1 ? accept(only) : refuse({ why: 'profile-not-in-force', profile: code, day })
}
