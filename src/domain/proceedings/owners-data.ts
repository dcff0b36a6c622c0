/** An extract of the land register: who gets it with the owners' data (art. 24(5) of the geodetic and cartographic law). */
export type ExtractAsked = 'with-personal-data' | 'without-personal-data'
export type Asker = 'owner' | 'public-body' | 'network-operator' | 'legal-interest' | 'other'

/**
 * `issue`, or `refuse`: by order, as certificates are (art. 219 KPA). Want of a legal interest is never a formal defect, so
 * nobody is summoned for it; an extract without personal data is offered instead.
 */
export function judgeExtract(
  asked: ExtractAsked,
  asker: Asker,
): { answer: 'issue' | 'refuse'; offer: 'without-personal-data' | 'nothing'; basis: string } {
  if (asked === 'without-personal-data') return { answer: 'issue', offer: 'nothing', basis: ARTICLE }
  if (asker !== 'other') return { answer: 'issue', offer: 'nothing', basis: ARTICLE }
  return { answer: 'refuse', offer: 'without-personal-data', basis: `${ARTICLE} i art. 219 KPA` }
}

const ARTICLE = 'art. 24 ust. 5 Prawa geodezyjnego i kartograficznego'
