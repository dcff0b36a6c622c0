import { type FeeItem, feeLine } from './lacks.ts'
import { type OrderContent, type OrderFacts, orderContent } from './order.ts'
import { remedySentence } from './order-remedies.ts'
import { polishDay, polishWeekday, termOf } from './polish-text.ts'

export interface ReturnOrderFacts extends OrderFacts {
  fee: FeeItem
  /** The call of art. 261 § 1: its day, length, delivery and last day. */
  call: { of: string; days: number; servedOn: string; lastDay: string }
}

/** The order that returns an application for want of a fee due in advance (art. 261 § 2 KPA); a complaint is open (§ 3). */
export function returnOrderContent(facts: ReturnOrderFacts): OrderContent {
  const { fee, call } = facts
  return orderContent(facts, {
    title: 'Postanowienie o zwrocie podania',
    basis: 'art. 261 § 2 oraz art. 123 i 124',
    ruling: `zwrócić podanie, ponieważ nie uiszczono należności pobieranej z góry: ${feeLine(fee)}.`,
    grounds: [
      `Podanie wniesiono dnia ${polishDay(facts.filedOn)} bez należności, którą trzeba uiścić z góry.`,
      `Wezwanie z dnia ${polishDay(call.of)} do jej uiszczenia w terminie ${termOf(call.days)} doręczono dnia ${polishDay(call.servedOn)} Ostatni dzień terminu: ${polishWeekday(call.lastDay)} Do dnia wydania postanowienia należność nie wpłynęła (art. 261 § 1 i 2 k.p.a.).`,
      'Nie zachodzi żaden z przypadków, w których podanie załatwia się mimo nieuiszczenia należności: nie przemawiają za tym względy społeczne ani ważny interes strony, wniesienie podania nie jest czynnością, dla której ustanowiono termin zawity, a podania nie wniosła osoba zamieszkała za granicą (art. 261 § 4 k.p.a.).',
    ],
    instruction: [
      remedySentence('return-unpaid', facts),
      'Podanie w tej samej sprawie można wnieść ponownie razem z należną opłatą.',
    ],
    together: 'Wraz z postanowieniem zwraca się podanie z załącznikami.',
  })
}
