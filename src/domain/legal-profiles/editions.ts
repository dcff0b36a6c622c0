import type { LegalProfile } from './profiles.ts'
import { KPA_WAYS, KPA_WAYS_UNTIL_2025, type Ways } from './ways.ts'

/** The present wording of art. 63 § 1 and of the delivery rules of KPA; earlier days are outside this program. */
export const SINCE = '2021-10-05'

export type Rules = Omit<LegalProfile, 'validFrom' | 'validTo' | 'ways'>

/** A procedure whose ways of filing are those of art. 63 § 1 KPA: two editions, before and after the end of ePUAP's equality. */
export function underKpa(rules: Rules): LegalProfile[] {
  return [
    { ...rules, validFrom: SINCE, validTo: '2025-12-31', ways: KPA_WAYS_UNTIL_2025 },
    { ...rules, validFrom: '2026-01-01', validTo: null, ways: KPA_WAYS },
  ]
}

/** A procedure with ways of filing of its own, unchanged since the beginning. */
export function underOwnAct(rules: Rules, ways: Ways): LegalProfile[] {
  return [{ ...rules, validFrom: SINCE, validTo: null, ways }]
}
