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
  /** Null where the card names no single sum („5 zł od każdej strony”). */
  grosze: number | null
  basis: string
}

/** How a summons reaches the person: in the hand with a known last day, or separately, its term then unknown. */
export type Served =
  | { by: 'hand'; days: number; lastDay: string; steps: readonly { text: string; basis: string }[] }
  | { by: 'separate-letter' }

/**
 * Tax matters run under Ordynacja podatkowa: another article, another word, and an order that can be complained against.
 * Petitions and complaints have summonses of their own acts.
 */
export type Procedure = 'kpa' | 'tax' | 'petition' | 'complaint'

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
  petition: {
    article: 'art. 7 ust. 2 ustawy o petycjach',
    least: 14,
    sanction: 'petycja nie zostanie rozpatrzona (art. 7 ust. 2 ustawy o petycjach).',
    kept: 'art. 57 § 5 k.p.a. w związku z art. 15 ustawy o petycjach',
  },
  complaint: {
    article: '§ 8 ust. 2 rozporządzenia Rady Ministrów z 8 stycznia 2002 r., Dz.U. nr 5 poz. 46',
    least: 7,
    sanction:
      'skarga lub wniosek zostaną pozostawione bez rozpoznania (§ 8 ust. 2 rozporządzenia Rady Ministrów z 8 stycznia 2002 r., Dz.U. nr 5 poz. 46).',
    kept: 'art. 57 § 5 k.p.a.',
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
export const feeLine = ({ name, grosze, basis }: FeeItem): string =>
  grosze === null ? `${name} (${basis})` : `${name}: ${zloty(grosze)} (${basis})`

/** The sum of the fees; null when one of them has no single sum, because a partial total would mislead. */
export function feeTotal(fees: readonly FeeItem[]): string | null {
  const sums = fees.map((fee) => fee.grosze).filter((grosze) => grosze !== null)
  return sums.length < fees.length ? null : zloty(sums.reduce((total, grosze) => total + grosze, 0))
}

/** Where to pay: the account of the office; `bic` when money may come from abroad too. */
export interface FeeAccount {
  number: string
  bic: string | null
}

/** Where a fee is paid: the account and the desks, by their words; `desks` null where no card says which, empty for none. */
export interface FeePlaces {
  account: FeeAccount | null
  desks: readonly string[] | null
}

/** „IBAN PL13 1020 …, BIC BPKOPLPW”: what a bank abroad asks for; null where the office has given no BIC. */
export const fromAbroad = ({ number, bic }: FeeAccount): string | null =>
  bic === null ? null : `IBAN ${/^[A-Z]{2}/i.test(number) ? number : `PL${number}`}, BIC ${bic}`

/** How a term from a delivery that nobody knows yet is counted (art. 57 § 1 and 4). */
export const KPA_COUNTING =
  'Dnia doręczenia wezwania nie wlicza się do terminu. Jeżeli jego koniec przypada na dzień ustawowo wolny od pracy lub na sobotę, termin upływa następnego dnia, który nie jest dniem wolnym od pracy ani sobotą (art. 57 § 1 i 4 k.p.a.).'

/** Art. 261 § 1: a term of 7 to 14 days. */
export function feeCallSentence(days: number): string {
  if (days < 7 || days > 14) throw new RangeError('A fee call gives 7 to 14 days (art. 261 § 1)')
  return `Wzywam do zapłaty w terminie ${termOf(days)} od dnia doręczenia wezwania (art. 261 § 1 k.p.a.).`
}

/** Art. 261 § 2 and 3: the fee has its own consequence, which is never the one of art. 64. */
export const FEE_CONSEQUENCE =
  'Jeżeli opłata nie zostanie uiszczona w terminie, podanie zostanie zwrócone postanowieniem, na które służy zażalenie, albo czynność zależna od opłaty nie zostanie wykonana (art. 261 § 2 i 3 k.p.a.).'

/** When no term for the fee is set on this paper. Petitions and complaints know no fee. */
export const FEE_CALL_FOLLOWS = {
  kpa: 'Jeżeli opłata nie wpłynie, wezwanie do jej uiszczenia doręczymy odrębnym pismem (art. 261 § 1 k.p.a.).',
  tax: 'Jeżeli opłata nie wpłynie, wezwanie do jej uiszczenia doręczymy odrębnym pismem (art. 169 § 2 Ordynacji podatkowej).',
} as const satisfies Partial<Record<Procedure, string>>

/** The fee for extracts from the land register is computed in its own document; no call of art. 261 is sent for it. */
export const FEE_BY_DOO =
  'Wysokość opłaty podamy w Dokumencie Obliczenia Opłaty; dokumenty wydamy po jej wniesieniu (art. 40a i 40e Prawa geodezyjnego i kartograficznego).'

/** Evidence and courtesy items: asked for, and no threat. */
export const REQUEST_TITLE = 'Prosimy o dołączenie (za niedołączenie nie grozi żaden rygor)'
