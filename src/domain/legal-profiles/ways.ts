import { channels } from '../intake/registration.ts'

/** How a matter may be brought before the office, and what each way is worth (art. 63 § 1 KPA and special acts). */
export const FILING_WAYS = [...channels, 'account'] as const
export type FilingWay = (typeof FILING_WAYS)[number]

/**
 * `effective`: an application. `defect`: one in the wrong form, to be cured. `doubtful`: an officer decides by the office's
 * written policy, and the sender is told at once how to file for certain (art. 9). `left-unexamined`: no application.
 */
export type FilingEffect = 'effective' | 'defect' | 'doubtful' | 'left-unexamined'
export type Ways = Readonly<Record<FilingWay, { effect: FilingEffect; basis: string }>>

const all = (effect: FilingEffect, basis: string): Ways =>
  Object.fromEntries(FILING_WAYS.map((way) => [way, { effect, basis }])) as Ways

const ARTICLE_63 = 'art. 63 § 1 KPA'
const COMMON: Ways = {
  ...all('effective', ARTICLE_63),
  // pages of offices quote the article with the fax and without it; whether it survives could not be settled
  fax: { effect: 'doubtful', basis: ARTICLE_63 },
  'e-mail': { effect: 'left-unexamined', basis: ARTICLE_63 },
}

/** Until 31 December 2025 a letter by ePUAP was worth as much as one by e-Doręczenia. */
export const KPA_WAYS_UNTIL_2025: Ways = {
  ...COMMON,
  epuap: { effect: 'effective', basis: 'art. 147 ustawy o doręczeniach elektronicznych' },
}

/** From 1 January 2026 a general letter by ePUAP is doubtful: neither refused nor taken for granted. */
export const KPA_WAYS: Ways = { ...COMMON, epuap: { effect: 'doubtful', basis: ARTICLE_63 } }

/** Procedures in which anything that can be read is good. */
export const anyWay = (basis: string): Ways => all('effective', basis)

/** These ways of filing are of another effect in this procedure. */
export function except(ways: Ways, others: Partial<Ways>): Ways {
  return { ...ways, ...others }
}
