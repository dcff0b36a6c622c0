import {
  FEE_CONSEQUENCE,
  type FeeAccount,
  type FeeItem,
  type FeePlaces,
  feeCallSentence,
  feeLine,
  fromAbroad,
  KPA_COUNTING,
  lastDaySentence,
} from './lacks.ts'
import type { Line, Signature } from './letter.ts'
import { countingLines, polishDay, zloty } from './polish-text.ts'
import { type SentLetter, type SentLetterFacts, sentLetter } from './sent-letter.ts'

/** The call put into somebody's hand on the day it is printed: its last day is known then. */
export interface HandedOn {
  lastDay: string
  steps: readonly { text: string; basis: string }[]
}

export interface FeeCallFacts extends SentLetterFacts {
  matter: string
  filedOn: string
  fees: readonly [FeeItem & { grosze: number }, ...(FeeItem & { grosze: number })[]]
  /** Null where the office has given no account: then the cash desk is named. */
  account: (FeeAccount & { holder: string }) | null
  desks: FeePlaces['desks']
  transferTitle: string
  /** 7 to 14 (art. 261 § 1). */
  days: number
  /** Null while nobody knows when it will be delivered. */
  handed: HandedOn | null
}

export interface FeeCallContent extends SentLetter {
  intro: string
  fees: string[]
  total: string
  call: string
  lastDay: string | null
  lines: Line[]
  notes: string[]
  /** How the last day was counted, or will be. */
  counting: { text: string; basis: string }[]
  countingRule: string | null
  /** Who signs for it at the window (art. 46 § 1 k.p.a.). */
  received: Signature | null
}

/** The call for a fee due in advance. Not a formal lack: its own term, its own consequence (art. 261 k.p.a.). */
export function feeCallContent(facts: FeeCallFacts): FeeCallContent {
  const { handed } = facts
  return {
    ...sentLetter('fee-call', 'Wezwanie do uiszczenia opłaty', facts),
    intro: `Dotyczy podania wniesionego dnia ${polishDay(facts.filedOn)} w sprawie: ${facts.matter}. Do dziś nie wpłynęły należności, które trzeba uiścić z góry:`,
    fees: facts.fees.map(feeLine),
    total: `Razem: ${zloty(facts.fees.reduce((sum, fee) => sum + fee.grosze, 0))}`,
    call: feeCallSentence(facts.days),
    lastDay: handed === null ? null : lastDaySentence(handed.lastDay),
    lines: howToPay(facts),
    notes: [
      FEE_CONSEQUENCE,
      'Mimo nieuiszczenia opłaty podanie załatwimy, jeżeli przemawiają za tym względy społeczne lub ważny interes strony, jeżeli wniesienie podania jest czynnością, dla której ustanowiono termin zawity, albo jeżeli podanie wniosła osoba zamieszkała za granicą (art. 261 § 4 k.p.a.).',
    ],
    counting: handed === null ? [] : countingLines(handed.steps),
    countingRule: handed === null ? KPA_COUNTING : null,
    received:
      handed === null
        ? null
        : { caption: 'Potwierdzam odbiór wezwania', name: facts.addressee.name, position: null, dating: 'dated' },
  }
}

function howToPay({ account, desks, transferTitle }: FeeCallFacts): Line[] {
  const label = 'Gdzie zapłacić na miejscu'
  const at = desks !== null && desks.length > 0 ? [{ label, value: desks.join('; ') }] : []
  if (account === null) {
    const value = desks === null ? 'w kasie urzędu' : 'zapytaj w urzędzie'
    return at.length > 0 ? at : [{ label: 'Gdzie zapłacić', value }]
  }
  const abroad = fromAbroad(account)
  return [
    { label: 'Rachunek', value: account.number },
    ...(abroad === null ? [] : [{ label: 'Przelew z zagranicy', value: abroad }]),
    { label: 'Odbiorca', value: account.holder },
    { label: 'Tytuł przelewu', value: transferTitle },
    ...at,
  ]
}
