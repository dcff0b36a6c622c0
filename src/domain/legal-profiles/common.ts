import type { AppealRule, CureRule, DelayRule, WhoMayAsk } from './profiles.ts'

/** What many procedures share. */
export const KPA_CURE: CureRule = { minimumDays: 7, maximumDays: null, basis: 'art. 64 § 2 KPA' }
export const PARTY: WhoMayAsk = { who: 'party', basis: 'art. 28 KPA' }
export const INTERESTED: WhoMayAsk = { who: 'interested', basis: 'art. 217 § 2 KPA' }
export const DELAY_36: DelayRule = {
  most: null,
  times: 'again',
  reminder: 'told',
  letter: 'delay',
  basis: 'art. 36 KPA',
}
export const APPEAL_14: AppealRule = {
  kind: 'appeal',
  days: 14,
  waiver: 'possible',
  basis: 'art. 127 § 1, art. 127a i art. 129 § 2 KPA',
}
export const COMPLAINT_7: AppealRule = {
  kind: 'complaint',
  days: 7,
  waiver: 'possible',
  basis: 'art. 141 § 2, art. 144 i art. 127a KPA',
}

/** A procedure of KPA as most of them are; each names what is different. */
export const KPA_BASE = {
  start: 'filing',
  roll: 'art-57',
  cure: KPA_CURE,
  sanction: 'left-unexamined-act',
  fees: 'stamp-duty-261',
  applicant: PARTY,
  appeal: APPEAL_14,
  delay: DELAY_36,
  tacit: null,
  filerRules: [],
  metryka: 'kept',
  certainty: 'confirmed',
} as const

/** No summons with a sanction is known here. */
export const NO_SUMMONS = { cure: null, sanction: 'none' } as const
