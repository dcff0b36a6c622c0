/** The document of a proxy (art. 33 KPA) and the duty on it (act on stamp duty, part IV of the annex). */

/** What came: an original or a copy certified as the law lets it, a plain copy, or nothing. */
export type PowerDocument = 'original' | 'certified-copy' | 'put-to-protocol' | 'plain-copy' | 'missing'

export type PowerFacts = {
  document: PowerDocument
  proxy: 'close-family' | 'household-member' | 'other'
  matter: 'minor' | 'ordinary'
  /** Whether anybody doubts that the power exists and how far it reaches. */
  doubt: 'none' | 'exists'
}

/**
 * `accepted`; `dispensed`: in minor matters of close family or household, when nobody doubts (art. 33 § 4);
 * `formal-defect`: the proxy, not the party, is summoned to bring it (art. 33 § 3, 64 § 2).
 */
export type PowerVerdict =
  | { verdict: 'accepted' | 'dispensed'; basis: string }
  | { verdict: 'formal-defect'; summon: 'proxy'; basis: string }

/** What the office does about the document of a proxy. */
export function judgePower({ document, proxy, matter, doubt }: PowerFacts): PowerVerdict {
  if (document !== 'missing' && document !== 'plain-copy') return { verdict: 'accepted', basis: 'art. 33 § 2–3 KPA' }
  if (proxy !== 'other' && matter === 'minor' && doubt === 'none')
    return { verdict: 'dispensed', basis: 'art. 33 § 4 KPA' }
  return { verdict: 'formal-defect', summon: 'proxy', basis: 'art. 33 § 3 i art. 64 § 2 KPA' }
}

/** Kin for whom no duty on the power is due; everybody else pays 17 zł for each relation. */
export const DUTY_FREE = ['spouse', 'ascendant', 'descendant', 'sibling'] as const
export type Kin = (typeof DUTY_FREE)[number] | 'other'

/**
 * The duty on the document of a power, in grosze. Unpaid it never stops the matter nor the power: no art. 64, no art. 261;
 * the tax authority is told.
 */
export function powerDuty(
  kin: Kin,
  paid: 'paid' | 'unpaid',
): { dueGrosze: 0 | 1700; matter: 'goes-on'; tell: 'tax-authority' | 'nobody'; basis: string } {
  const free = kin !== 'other'
  return {
    dueGrosze: free ? 0 : 1700,
    matter: 'goes-on',
    tell: !free && paid === 'unpaid' ? 'tax-authority' : 'nobody',
    basis: 'część IV załącznika do ustawy o opłacie skarbowej',
  }
}

/** The duty on every relation between somebody who gave the power and somebody who holds it, in grosze: 17 zł for each. */
export function dutyOfRelations(principals: number, proxies: number): number {
  return powerDuty('other', 'unpaid').dueGrosze * Math.max(1, principals * proxies)
}
