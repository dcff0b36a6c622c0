import { type OrderContent, type OrderFacts, orderContent } from './order.ts'
import { remedySentence } from './order-remedies.ts'
import { polishDay } from './polish-text.ts'

export interface UnforwardableFacts extends OrderFacts {
  /** Why it is not forwarded: no authority can be found, or a common court is competent. */
  because: { kind: 'unknown' } | { kind: 'common-court'; court: string | null }
}

/** The order that returns an application which can be forwarded to nobody (art. 66 § 3 KPA); a complaint is open. */
export function unforwardableContent(facts: UnforwardableFacts): OrderContent {
  const { because } = facts
  const named = because.kind === 'common-court' && because.court ? `: ${because.court}` : ''
  return orderContent(facts, {
    title: 'Postanowienie o zwrocie podania',
    basis: 'art. 66 § 3 oraz art. 123 i 124',
    ruling: 'zwrócić podanie wnoszącemu.',
    grounds: [
      `Podanie wniesiono dnia ${polishDay(facts.filedOn)} Tutejszy organ nie jest właściwy do jego rozpoznania.`,
      because.kind === 'unknown'
        ? 'Na podstawie danych podania nie można ustalić organu właściwego (art. 66 § 3 k.p.a.).'
        : `Z podania wynika, że w sprawie właściwy jest sąd powszechny${named}. Sąd ten nie uznał się w tej sprawie za niewłaściwy (art. 66 § 3 i 4 k.p.a.).`,
    ],
    instruction: [
      remedySentence('return-unforwardable', facts),
      because.kind === 'unknown'
        ? 'Po uzupełnieniu danych, z których wynika organ właściwy, podanie można wnieść ponownie.'
        : 'O ochronę prawną można wystąpić do sądu powszechnego.',
    ],
    together: 'Wraz z postanowieniem zwraca się podanie z załącznikami.',
  })
}
