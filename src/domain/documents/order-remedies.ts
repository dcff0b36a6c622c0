import type { OfficeFacts } from './letter.ts'

/**
 * Which orders of the office are open to a complaint (zażalenie): only those for which the code says so (art. 141 § 1 KPA);
 * the rest are contested with the decision (art. 142). An order open to a complaint needs its reasons (art. 124 § 2).
 */
export const ORDER_REMEDIES = {
  'return-unpaid': { complaint: 'open', basis: 'art. 261 § 3 k.p.a.' },
  'return-unforwardable': { complaint: 'open', basis: 'art. 66 § 3 k.p.a.' },
  'term-restored': { complaint: 'none', basis: 'art. 59 § 1 i art. 141 § 1 k.p.a.' },
  'term-not-restored': { complaint: 'open', basis: 'art. 59 § 1 k.p.a.' },
  suspension: { complaint: 'open', basis: 'art. 101 § 3 k.p.a.' },
  resumption: { complaint: 'none', basis: 'art. 101 § 3 i art. 141 § 1 k.p.a.' },
  'exclusion-of-official': { complaint: 'none', basis: 'art. 24 i art. 141 § 1 k.p.a.' },
} as const satisfies Record<string, { complaint: 'open' | 'none'; basis: string }>

export type OrderKind = keyof typeof ORDER_REMEDIES

/** To whom a complaint goes, in the genitive, and through whom. */
export type ComplaintWay = { higherAuthority: string; office: Pick<OfficeFacts, 'authority'> }

/** Whether a complaint is open, to whom, through whom and within what time (art. 124 § 1, 141 § 2 and 144 KPA). */
export function remedySentence(kind: OrderKind, { higherAuthority, office }: ComplaintWay): string {
  const { complaint, basis } = ORDER_REMEDIES[kind]
  if (complaint === 'none')
    return `Na to postanowienie nie służy zażalenie (${basis}). Strona może je zaskarżyć tylko w odwołaniu od decyzji (art. 142 k.p.a.).`
  return `Na to postanowienie służy zażalenie (${basis}). Wnosi się je do ${higherAuthority} za pośrednictwem ${office.authority} w terminie 7 dni od dnia doręczenia postanowienia (art. 141 § 2 oraz art. 129 § 1 w związku z art. 144 k.p.a.).`
}
