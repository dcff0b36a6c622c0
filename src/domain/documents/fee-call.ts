import { FEE_CONSEQUENCE, type FeeItem, feeCallSentence, feeLine } from './lacks.ts'
import type { Line } from './letter.ts'
import { polishDay, zloty } from './polish-text.ts'
import { type SentLetter, type SentLetterFacts, sentLetter } from './sent-letter.ts'

export interface FeeCallFacts extends SentLetterFacts {
  matter: string
  filedOn: string
  fees: readonly [FeeItem & { grosze: number }, ...(FeeItem & { grosze: number })[]]
  /** Null where the office has given no account: then the cash desk is named. */
  account: { number: string; holder: string } | null
  transferTitle: string
  /** 7 to 14 (art. 261 § 1). */
  days: number
}

export interface FeeCallContent extends SentLetter {
  intro: string
  fees: string[]
  total: string
  call: string
  lines: Line[]
  notes: string[]
}

/** The call for a fee due in advance. Not a formal lack: its own term, its own consequence (art. 261 k.p.a.). */
export function feeCallContent(facts: FeeCallFacts): FeeCallContent {
  const { account } = facts
  return {
    ...sentLetter('fee-call', 'Wezwanie do uiszczenia opłaty', facts),
    intro: `Dotyczy podania wniesionego dnia ${polishDay(facts.filedOn)} w sprawie: ${facts.matter}. Do dziś nie wpłynęły należności, które trzeba uiścić z góry:`,
    fees: facts.fees.map(feeLine),
    total: zloty(facts.fees.reduce((sum, fee) => sum + fee.grosze, 0)),
    call: feeCallSentence(facts.days),
    lines:
      account === null
        ? [{ label: 'Gdzie zapłacić', value: 'w kasie urzędu' }]
        : [
            { label: 'Rachunek', value: account.number },
            { label: 'Odbiorca', value: account.holder },
            { label: 'Tytuł przelewu', value: facts.transferTitle },
          ],
    notes: [
      FEE_CONSEQUENCE,
      'Mimo nieuiszczenia opłaty podanie załatwimy, jeżeli przemawiają za tym względy społeczne lub ważny interes strony, jeżeli wniesienie podania jest czynnością, dla której ustanowiono termin zawity, albo jeżeli podanie wniosła osoba zamieszkała za granicą (art. 261 § 4 k.p.a.).',
      'Dnia doręczenia wezwania nie wlicza się do terminu (art. 57 § 1 k.p.a.).',
    ],
  }
}
