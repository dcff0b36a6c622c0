import { polishWeekday, termOf, zloty } from './polish-text.ts'

/** A requirement of law that the application does not meet; only such a lack may carry the sanction of art. 64 § 2. */
export interface FormalLack {
  name: string
  basis: string
}

/** Something that helps: proof of a claim (art. 77) or a courtesy. Asked for, never threatened for. */
export interface RequestedItem {
  name: string
  purpose: 'evidence' | 'courtesy'
}

export interface FeeItem {
  name: string
  grosze: number
  basis: string
}

/** How a summons reaches the person: in the hand with a known last day, or separately, its term then unknown. */
export type Served =
  | { by: 'hand'; days: number; lastDay: string; steps: readonly { text: string; basis: string }[] }
  | { by: 'separate-letter' }

/** Tax matters run under Ordynacja podatkowa: another article, another word, and an order that can be complained against. */
export type Procedure = 'kpa' | 'tax'

const SUMMONS = {
  kpa: {
    article: 'art. 64 § 2 k.p.a.',
    least: 7,
    sanction: 'podanie zostanie pozostawione bez rozpoznania (art. 64 § 2 k.p.a.).',
    kept: 'art. 57 § 5 k.p.a.',
  },
  tax: {
    article: 'art. 169 § 1 Ordynacji podatkowej',
    least: 7,
    sanction:
      'podanie zostanie pozostawione bez rozpatrzenia w drodze postanowienia, na które służy zażalenie (art. 169 § 1 i 4 Ordynacji podatkowej).',
    kept: 'art. 12 § 6 Ordynacji podatkowej',
  },
} as const

/** The call itself: what to do, in what term, by what article. */
export function callSentence(procedure: Procedure, days: number): string {
  const { article, least } = SUMMONS[procedure]
  if (days < least) throw new RangeError(`A summons gives at least ${least} days (${article})`)
  return `Wzywam do usunięcia tych braków formalnych podania w terminie ${termOf(days)} od dnia doręczenia wezwania (${article}).`
}

/** The sanction, in the words of the act. It is printed only beside formal lacks. */
export const sanctionSentence = (procedure: Procedure): string =>
  `Jeżeli braki nie zostaną usunięte w terminie, ${SUMMONS[procedure].sanction}`

/** The ways to answer, and how an answer by post keeps the term. */
export const waysSentence = (procedure: Procedure): string =>
  `Braki można usunąć osobiście, przez pełnomocnika, pocztą lub przez e-Doręczenia. Termin jest zachowany, jeżeli przed jego upływem pismo zostanie nadane w polskiej placówce pocztowej operatora wyznaczonego lub wysłane na adres do doręczeń elektronicznych urzędu (${SUMMONS[procedure].kept}).`

export const lastDaySentence = (lastDay: string): string => `Ostatni dzień terminu: ${polishWeekday(lastDay)}`

/** „opłata skarbowa za zaświadczenie: 17,00 zł (ustawa …)”. */
export const feeLine = (fee: FeeItem): string => `${fee.name}: ${zloty(fee.grosze)} (${fee.basis})`

export const feeTotal = (fees: readonly FeeItem[]): string => zloty(fees.reduce((sum, fee) => sum + fee.grosze, 0))

/** Art. 261 § 1: a term of 7 to 14 days. */
export function feeCallSentence(days: number): string {
  if (days < 7 || days > 14) throw new RangeError('A fee call gives 7 to 14 days (art. 261 § 1)')
  return `Wzywam do zapłaty w terminie ${termOf(days)} od dnia doręczenia wezwania (art. 261 § 1 k.p.a.).`
}

/** Art. 261 § 2 and 3: the fee has its own consequence, which is never the one of art. 64. */
export const FEE_CONSEQUENCE =
  'Jeżeli opłata nie zostanie uiszczona w terminie, podanie zostanie zwrócone postanowieniem, na które służy zażalenie, albo czynność zależna od opłaty nie zostanie wykonana (art. 261 § 2 i 3 k.p.a.).'

/** When no term for the fee is set on this paper. */
export const FEE_CALL_FOLLOWS = {
  kpa: 'Jeżeli opłata nie wpłynie, wezwanie do jej uiszczenia doręczymy odrębnym pismem (art. 261 § 1 k.p.a.).',
  tax: 'Jeżeli opłata nie wpłynie, wezwanie do jej uiszczenia doręczymy odrębnym pismem (art. 169 § 2 Ordynacji podatkowej).',
} as const satisfies Record<Procedure, string>

/** Evidence and courtesy items: asked for, and no threat. */
export const REQUEST_TITLE = 'Prosimy o dołączenie (za niedołączenie nie grozi żaden rygor)'
