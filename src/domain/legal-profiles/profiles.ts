import type { Roll } from '../deadlines/counting-acts.ts'
import type { StartEvent } from '../deadlines/start-events.ts'
import type { Ways } from './ways.ts'

/** The procedures a service may follow; each card names one. */
export const LEGAL_PROFILE_CODES = [
  'KPA_DECISION',
  'KPA_CERTIFICATE',
  'KPA_TACIT',
  'ORDYNACJA',
  'TAX_CERTIFICATE',
  'COMPLAINT_VIII',
  'PETITION',
  'UDIP',
  'INTERPELLATION',
  'EGIB_EXTRACT',
  'EGIB_UPDATE',
  'USC',
  'ID_CARD',
  'VEHICLE',
  'NOTIFICATION',
  'WORKS_NOTICE',
  'TREE_NOTICE',
  'OTHER',
] as const
export type LegalProfileCode = (typeof LEGAL_PROFILE_CODES)[number]

/** Term of settlement set by law, with its article. */
export type SettlementTerm = { unit: 'days' | 'months'; count: number; basis: string }

/**
 * The longest term the law knows: `ordinary` binds a card; `complicated` may be named by a card as well (art. 35 § 3 KPA);
 * what needs a notice is granted matter by matter and never promised beforehand.
 */
export type LongestTerm = SettlementTerm & { needs: 'nothing' | 'complicated-matter' }

/** Term for removing formal defects, in days from delivery of the summons; `maximumDays` null where the act sets none. */
export type CureRule = { minimumDays: number; maximumDays: number | null; basis: string }

/** What leaving an application unexamined is: a material act (note and letter) or an order that can be appealed. */
export type SanctionForm = 'left-unexamined-act' | 'order' | 'none'

/** How an unpaid fee is dealt with; it is never a formal defect under KPA. */
export type FeeRegime = 'stamp-duty-261' | 'tax-169' | 'doo' | 'none'

/** Who may ask: a party, whoever has a legal interest, anyone by name, or anyone at all. */
export type WhoMayAsk = { who: 'party' | 'interested' | 'anyone' | 'unnamed-too'; basis: string }

/** What the receiver may do against the act that ends the matter, in days from its delivery. */
export type AppealRule =
  | { kind: 'appeal' | 'complaint'; days: number; waiver: 'possible' | 'not-possible'; basis: string }
  | { kind: 'none'; basis: string }

/**
 * What the office writes when it will not be in time. `most` is how far the new date may lie: counted from the filing, or
 * from the end of the first term; null where the act sets no limit. `reminder`: the letter tells of the ponaglenie.
 */
export type DelayRule = {
  most: (SettlementTerm & { from: 'filing' | 'first-end' }) | null
  times: 'again' | 'once'
  reminder: 'told' | 'not-known'
  /** In whose words it is written: of the code, or of an act of its own. */
  letter: 'delay' | 'public-information' | 'petition'
  basis: string
}

/** Silence that settles (art. 122a KPA or a special act): the day after the term without a decision or an objection. */
export type TacitRule = {
  effect: 'consent' | 'end'
  term: SettlementTerm
  from: StartEvent | 'inspection'
  /** What must happen by the last day: the objection is posted, or delivered. */
  keptBy: 'posting' | 'delivery'
  basis: string
}

/** Who files changes the term: these are told how the matter stands, or how it ended, within the shorter one. */
export const FILERS = ['member-of-parliament', 'senator', 'councillor'] as const
export type Filer = (typeof FILERS)[number] | 'other'
export type FilerRule = { filers: readonly Filer[]; term: SettlementTerm }

/** The rules of one procedure as they stand from `validFrom` to `validTo` (ISO days, inclusive; null: still in force). */
export type LegalProfile = {
  code: LegalProfileCode
  name: string
  validFrom: string
  validTo: string | null
  /** From what the time to settle runs. */
  start: StartEvent
  /** null: the card or a special act sets the term, this profile does not. */
  term: SettlementTerm | null
  longest: LongestTerm | null
  roll: Roll
  /** null: this procedure knows no summons with a sanction, so none may be issued. */
  cure: CureRule | null
  sanction: SanctionForm
  fees: FeeRegime
  applicant: WhoMayAsk
  ways: Ways
  remedy: string
  appeal: AppealRule
  delay: DelayRule
  tacit: TacitRule | null
  filerRules: readonly FilerRule[]
  metryka: 'kept' | 'not-kept'
  /** `to-confirm`: a term or an article from an act that a lawyer of the office has to check before the card is used. */
  certainty: 'confirmed' | 'to-confirm'
}
