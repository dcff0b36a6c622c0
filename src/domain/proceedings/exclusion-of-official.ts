/** Who may not act in a case (art. 24–25 KPA): relatives by law, others when impartiality is in doubt. */
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Permission } from '../people/permissions.ts'

/** How an official is related to a party: degrees count births (art. 61(7) of the family code). */
export const RELATIONS = {
  spouse: { degree: 0, of: 'marriage' },
  'former-spouse': { degree: 0, of: 'marriage' },
  parent: { degree: 1, of: 'blood' },
  child: { degree: 1, of: 'blood' },
  grandparent: { degree: 2, of: 'blood' },
  grandchild: { degree: 2, of: 'blood' },
  sibling: { degree: 2, of: 'blood' },
  'great-grandparent': { degree: 3, of: 'blood' },
  'uncle-or-aunt': { degree: 3, of: 'blood' },
  'nephew-or-niece': { degree: 3, of: 'blood' },
  cousin: { degree: 4, of: 'blood' },
  'parent-in-law': { degree: 1, of: 'in-law' },
  'child-in-law': { degree: 1, of: 'in-law' },
  'sibling-in-law': { degree: 2, of: 'in-law' },
  adopted: { degree: 0, of: 'adoption' },
  ward: { degree: 0, of: 'adoption' },
  friend: { degree: null, of: 'none' },
} as const satisfies Record<
  string,
  { degree: number | null; of: 'marriage' | 'blood' | 'in-law' | 'adoption' | 'none' }
>
export type Relation = keyof typeof RELATIONS

/** Grounds of art. 24 § 1 apart from kinship. */
export const OTHER_GROUNDS = {
  'own-right': 'art. 24 § 1 pkt 1 KPA',
  'witness-expert-or-representative': 'art. 24 § 1 pkt 4 KPA',
  'decided-below': 'art. 24 § 1 pkt 5 KPA',
  'disciplinary-matter': 'art. 24 § 1 pkt 6 KPA',
  'party-is-superior': 'art. 24 § 1 pkt 7 KPA',
} as const
export type OtherGround = keyof typeof OTHER_GROUNDS

/** `by-law`: excluded at once. `on-doubt`: the superior excludes when doubt is made plausible. `none`: acts on. */
export type OfficialExclusion = { effect: 'by-law' | 'on-doubt' | 'none'; basis: string }

/** Whether one of the other grounds excludes: always, by law. */
export function excludedOn(ground: OtherGround): OfficialExclusion {
  return { effect: 'by-law', basis: OTHER_GROUNDS[ground] }
}

/** Whether a relation excludes: spouse, kin and in-laws to the second degree, adoption and care, also when ended (§ 2). */
export function excludedBy(relation: Relation, doubt: 'plausible' | 'not-shown'): OfficialExclusion {
  const { degree, of }: { degree: number | null; of: string } = RELATIONS[relation]
  if (of === 'adoption') return { effect: 'by-law', basis: 'art. 24 § 1 pkt 3 KPA' }
  if (degree !== null && degree <= 2) return { effect: 'by-law', basis: 'art. 24 § 1 pkt 2 KPA' }
  return { effect: doubt === 'plausible' ? 'on-doubt' : 'none', basis: 'art. 24 § 3 KPA' }
}

/** Acts that weigh nothing for or against a party, so are no part in the proceedings. */
const NO_PART: readonly Permission[] = [
  'documents.print-document',
  'intake.issue-confirmation',
  'proceedings.declare-urgency',
]

/** What settles, ends or steers a matter waits for whoever acts instead, however urgent it seems. */
export const NEVER_URGENT: readonly Permission[] = [
  'cases.settle-case',
  'cases.close-case',
  'cases.assign-officer',
  'proceedings.exclude-official',
  'proceedings.review-appeal',
  'proceedings.decide-restoration',
  'proceedings.return-paper',
  'proceedings.note-finality',
  'proceedings.note-tacit-settlement',
  'completeness.leave-unexamined',
  'completeness.leave-without-address',
  'completeness.return-unpaid',
  'completeness.decide-restoration',
  'release.settle-on-the-spot',
]

/**
 * Whether an excluded official may still do this act in the case: taking part is closed (§ 1), but for what cannot wait
 * because of the public interest or a weighty interest of the parties, with its reason (§ 4).
 */
export function mayStillAct(act: Permission): 'yes' | 'when-urgent' | 'no' {
  if (NO_PART.includes(act)) return 'yes'
  return NEVER_URGENT.includes(act) ? 'no' : 'when-urgent'
}

/** Whose interest makes an act urgent (art. 24 § 4). */
export const URGENT_INTERESTS = ['public', 'party'] as const
export type UrgentInterest = (typeof URGENT_INTERESTS)[number]

/** May an official state that an act cannot wait? Only one who is excluded; a statement covers one act of its day. */
export function declareUrgency(
  official: 'excluded' | 'takes-part',
  standing: 'stands' | 'none',
): Outcome<'declared', { why: 'urgency-not-excluded' } | { why: 'urgency-stands' }> {
  if (official === 'takes-part') return refuse({ why: 'urgency-not-excluded' })
  return standing === 'stands' ? refuse({ why: 'urgency-stands' }) : accept('declared')
}
