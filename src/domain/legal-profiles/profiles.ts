/** The procedures a service may follow; each card names one. */
export const LEGAL_PROFILE_CODES = [
  'KPA_DECISION',
  'KPA_CERTIFICATE',
  'KPA_TACIT',
  'ORDYNACJA',
  'COMPLAINT_VIII',
  'PETITION',
  'UDIP',
  'EGIB_EXTRACT',
  'USC',
  'NOTIFICATION',
  'OTHER',
] as const
export type LegalProfileCode = (typeof LEGAL_PROFILE_CODES)[number]

/** Term of settlement set by law, with its article. */
export type SettlementTerm = { unit: 'days' | 'months'; count: number; basis: string }

/** Term for removing formal defects, in days from delivery of the summons; `maximumDays` null where the act sets none. */
export type CureRule = { minimumDays: number; maximumDays: number | null; basis: string }

/** What leaving an application unexamined is: a material act (note and letter) or an order that can be appealed. */
export type SanctionForm = 'left-unexamined-act' | 'order' | 'none'

/** How an unpaid fee is dealt with; it is never a formal defect under KPA. */
export type FeeRegime = 'stamp-duty-261' | 'tax-169' | 'doo' | 'none'

/** The rules of one procedure as they stand from `validFrom` to `validTo` (ISO days, inclusive; null: still in force). */
export type LegalProfile = {
  code: LegalProfileCode
  name: string
  validFrom: string
  validTo: string | null
  /** null: the card or a special act sets the term, this profile does not. */
  term: SettlementTerm | null
  /** null: this procedure knows no summons with a sanction, so none may be issued. */
  cure: CureRule | null
  sanction: SanctionForm
  fees: FeeRegime
  remedy: string
  metryka: 'kept' | 'not-kept'
  /** Whether an ordinary e-mail is an effective filing (art. 63 § 1 KPA says it is not, special acts differ). */
  email: { filing: 'effective' | 'left-unexamined'; basis: string }
}
