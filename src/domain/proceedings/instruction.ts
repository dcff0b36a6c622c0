/** No decision and no order without its instruction: which remedy is open, to whom, by when and how (art. 107, 124 KPA). */
import type { CaseOutcome } from '../cases/settle-case.ts'
import type { LegalProfile } from '../legal-profiles/profiles.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** What may be open against an act: the usual remedies, those to a court, or nothing. */
export const REMEDIES = ['appeal', 'reconsideration', 'court-complaint', 'objection', 'complaint', 'none'] as const
export type RemedyKind = (typeof REMEDIES)[number]

/** The law of each remedy: the least days from delivery, and what it is open against. */
const RULES = {
  appeal: { days: 14, against: ['decision'], basis: 'art. 127 § 1 i art. 129 § 2 KPA' },
  reconsideration: { days: 14, against: ['decision'], basis: 'art. 127 § 3 i art. 129 § 2 KPA' },
  'court-complaint': { days: 30, against: ['decision', 'order'], basis: 'art. 53 § 1 PPSA' },
  objection: { days: 14, against: ['decision'], basis: 'art. 64c § 1 PPSA' },
  complaint: { days: 7, against: ['order'], basis: 'art. 141 § 2 KPA' },
  none: { days: 0, against: ['order'], basis: 'art. 141 § 1 KPA' },
} as const satisfies Record<RemedyKind, { days: number; against: readonly CaseOutcome[]; basis: string }>

/** What the officer says; `usual` and null leave it to the procedure and the office's own facts. */
export type GivenInstruction = {
  remedy: RemedyKind | 'usual'
  to: string | null
  days: number | null
  mode: string | null
  fee: string | null
}

/** A complete instruction. `waiver`: whether the right may be waived (art. 127a KPA), which is then told with its effect. */
export type Instruction = {
  remedy: RemedyKind
  /** In the genitive: „Samorządowego Kolegium Odwoławczego w Płocku”. */
  to: string | null
  days: number | null
  mode: string | null
  waiver: 'told' | 'not-possible'
  /** What a court asks for, in words. */
  fee: string | null
  law: 'kpa' | 'tax'
}

export type InstructionPart = 'remedy' | 'authority' | 'mode' | 'fee'
export type InstructionRefusal =
  | { why: 'instruction-missing'; part: InstructionPart; basis: string }
  | { why: 'instruction-of-another-act'; basis: string }
  | { why: 'instruction-term-short'; least: number; basis: string }

export type InstructionFacts = {
  outcome: CaseOutcome
  profile: LegalProfile
  given: GivenInstruction
  /** What the office knows: its appeal body, its court (both in the genitive) and how letters reach it. */
  office: { appealsBody: string | null; court: string | null; mode: string }
}

/** Where the law asks for the instruction on this kind of act. */
export const instructionBasis = (outcome: 'decision' | 'order', part?: InstructionPart): string => {
  if (outcome === 'order') return 'art. 124 § 1 KPA'
  return part === 'fee' ? 'art. 107 § 1 pkt 9 KPA' : 'art. 107 § 1 pkt 7 KPA'
}

/**
 * The instruction of the act that ends a case, complete or refused with the part that is missing; null for an end that needs
 * none (a certificate, another way). By default what the procedure knows: an appeal against a decision, a complaint against
 * an order.
 */
export function completeInstruction(facts: InstructionFacts): Outcome<Instruction | null, InstructionRefusal> {
  const { outcome, profile, given, office } = facts
  if (outcome !== 'decision' && outcome !== 'order') return accept(null)
  const missing = (part: InstructionPart) =>
    refuse({ why: 'instruction-missing' as const, part, basis: instructionBasis(outcome, part) })
  const remedy = given.remedy === 'usual' ? usualRemedy(outcome) : given.remedy
  const { against, basis, ...law } = RULES[remedy]
  if (!(against as readonly CaseOutcome[]).includes(outcome))
    return remedy === 'none' ? missing('remedy') : refuse({ why: 'instruction-of-another-act', basis })
  const kind = lawOf(profile)
  if (remedy === 'none')
    return accept({ remedy, to: null, days: null, mode: null, waiver: 'not-possible', fee: null, law: kind })
  const court = remedy === 'court-complaint' || remedy === 'objection'
  const to = remedy === 'reconsideration' ? '' : (given.to ?? (court ? office.court : office.appealsBody))
  if (to === null) return missing('authority')
  const mode = given.mode ?? office.mode
  if (mode.trim() === '') return missing('mode')
  if (court && given.fee === null) return missing('fee')
  const least = leastDays(remedy, law.days, profile)
  if (given.days !== null && given.days < least) return refuse({ why: 'instruction-term-short', least, basis })
  const waiver = court || profile.appeal.kind === 'none' ? waiverByCode(court, kind) : profile.appeal.waiver
  const told = waiver === 'possible' ? 'told' : 'not-possible'
  return accept({ remedy, to: to || null, days: given.days ?? least, mode, waiver: told, fee: given.fee, law: kind })
}

const usualRemedy = (outcome: 'decision' | 'order'): RemedyKind => (outcome === 'decision' ? 'appeal' : 'complaint')

const lawOf = ({ roll }: LegalProfile): 'kpa' | 'tax' => (roll === 'art-12-op' ? 'tax' : 'kpa')

/** A decision may always be appealed against and the right waived, also where the service usually ends otherwise. */
const waiverByCode = (court: boolean, law: 'kpa' | 'tax') => (court || law === 'tax' ? 'not-possible' : 'possible')

/** The days of the procedure where it sets them for this remedy, else those of the code. */
function leastDays(remedy: RemedyKind, byCode: number, { appeal }: LegalProfile): number {
  return appeal.kind !== 'none' && appeal.kind === remedy ? appeal.days : byCode
}
