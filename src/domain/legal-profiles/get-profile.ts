import { LEGAL_PROFILES } from './data.ts'
import type { LegalProfile, LegalProfileCode } from './profiles.ts'

/**
 * The rules of a procedure on a given day (ISO 'YYYY-MM-DD', the day of filing).
 * Throws when none is in force that day: a rule of law is never guessed from its neighbours.
 */
export function getLegalProfile(code: LegalProfileCode, day: string, profiles = LEGAL_PROFILES): LegalProfile {
  const inForce = profiles.filter(
    (profile) =>
      profile.code === code && profile.validFrom <= day && (profile.validTo === null || day <= profile.validTo),
  )
  const only = inForce[0]
  if (!only || inForce.length > 1) throw new Error(`${inForce.length} legal profiles ${code} are in force on ${day}`)
  return only
}
