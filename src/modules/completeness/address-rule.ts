import type { AddressRule } from '#domain/completeness/no-address.ts'
import type { LegalProfile } from '#domain/legal-profiles/profiles.ts'
import { procedureOf } from './letter-facts.query.ts'

/** What a procedure says of a missing address; outside the catalogue KPA is the fallback (edge case 39). */
export function addressRuleOf(profile: LegalProfile | null): AddressRule {
  return profile?.code === 'UDIP' ? 'not-required' : procedureOf(profile)
}
