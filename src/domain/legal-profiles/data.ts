import { KPA_PROFILES } from './data-kpa.ts'
import { REQUEST_PROFILES } from './data-requests.ts'
import { SPECIAL_PROFILES } from './data-special.ts'
import type { LegalProfile } from './profiles.ts'

/** Every edition of every profile; a change of law adds a row and ends the one before it. */
export const LEGAL_PROFILES: readonly LegalProfile[] = [...KPA_PROFILES, ...REQUEST_PROFILES, ...SPECIAL_PROFILES]
