import {
  callSentence,
  type FormalLack,
  KPA_COUNTING,
  type Procedure,
  REQUEST_TITLE,
  type RequestedItem,
  sanctionSentence,
  waysSentence,
} from './lacks.ts'
import { polishDay } from './polish-text.ts'
import { type SentLetter, type SentLetterFacts, sentLetter } from './sent-letter.ts'

/** The addressee is the party, or the proxy when there is one on file (art. 40 § 2). */
export interface SummonsFacts extends SentLetterFacts {
  procedure: Procedure
  /** As what the addressee is called: party or proxy (art. 54 § 1). */
  addressedAs: { as: 'party' } | { as: 'proxy'; of: string }
  matter: string
  filedOn: string
  lacks: readonly [FormalLack, ...FormalLack[]]
  requested: readonly RequestedItem[]
  days: number
}

export interface SummonsContent extends SentLetter {
  intro: string
  call: string
  lacks: { text: string; basis: string }[]
  sanction: string
  counting: string
  ways: string
  requested: { title: string; items: string[] } | null
}

const COUNTING = {
  kpa: KPA_COUNTING,
  petition: KPA_COUNTING,
  complaint: KPA_COUNTING,
  tax: 'Dnia doręczenia wezwania nie wlicza się do terminu. Jeżeli jego ostatni dzień przypada na sobotę lub dzień ustawowo wolny od pracy, za ostatni dzień uważa się następny dzień po dniu lub dniach wolnych (art. 12 § 1 i 5 Ordynacji podatkowej).',
} as const satisfies Record<Procedure, string>

/** The summons to remedy formal lacks sent by post or e-Doręczenia (art. 64 § 2, art. 54 k.p.a.; art. 169 O.p.). */
export function summonsContent(facts: SummonsFacts): SummonsContent {
  const { addressedAs, procedure, requested } = facts
  const role =
    addressedAs.as === 'party'
      ? 'Wezwanie kierujemy do strony.'
      : `Wezwanie kierujemy do pełnomocnika strony: ${addressedAs.of}.`
  return {
    ...sentLetter('summons', 'Wezwanie do usunięcia braków podania', facts),
    intro: `Dotyczy podania wniesionego dnia ${polishDay(facts.filedOn)} w sprawie: ${facts.matter}. ${role}`,
    call: callSentence(procedure, facts.days),
    lacks: facts.lacks.map(({ name, basis }) => ({ text: name, basis })),
    sanction: sanctionSentence(procedure),
    counting: COUNTING[procedure],
    ways: waysSentence(procedure),
    requested: requested.length === 0 ? null : { title: REQUEST_TITLE, items: requested.map(({ name }) => name) },
  }
}
