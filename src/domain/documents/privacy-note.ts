import type { OfficeFacts } from './letter.ts'

/** What a paper given to a client says of the client's data; null where the office or the card leaves it open. */
export interface PrivacyFacts {
  /** „Jan Inspektor, iod@urzad.example” */
  dpo: string | null
  purpose: string | null
  basis: string | null
  /** Where the whole notice stands, as people type it. */
  page: string
}

const PURPOSE = 'załatwienie sprawy i przechowanie jej akt'
const BASIS = 'obowiązek prawny i wykonywanie władzy publicznej (art. 6 ust. 1 lit. c i e RODO)'
const NO_OFFICER = 'W sprawach danych można pisać do urzędu z dopiskiem „ochrona danych”.'

/**
 * The short layer of the notice of art. 13 GDPR, given when the data are obtained: who has them (the address heads the paper), what for, by what right,
 * what the client may demand, and where the rest is (WP 260 rev.01 of the Article 29 Working Party, points 35–38).
 */
export function privacyNote({ name }: Pick<OfficeFacts, 'name'>, facts: PrivacyFacts): string {
  const { dpo, purpose, basis, page } = facts
  return [
    `Dane osobowe (art. 13 RODO). Administrator: ${name}.`,
    dpo === null ? NO_OFFICER : `Inspektor ochrony danych: ${dpo}.`,
    `Cel: ${purpose ?? PURPOSE}. Podstawa: ${basis ?? BASIS}.`,
    'Można żądać dostępu do danych i ich sprostowania oraz złożyć skargę do Prezesa UODO.',
    `Pełna informacja: ${page} i wydruk przy okienku.`,
  ].join(' ')
}
