import { type OrderContent, type OrderFacts, orderContent } from './order.ts'
import { remedySentence } from './order-remedies.ts'
import { polishDay, polishWeekday } from './polish-text.ts'

/** The terms of a party that this office itself gives back (art. 59 § 1 KPA), in the words of their orders. */
const TERMS = {
  cure: {
    call: 'Wezwanie do usunięcia braków formalnych',
    term: 'usunięcia braków formalnych podania',
    done: 'usunięto braki',
  },
  fee: { call: 'Wezwanie do uiszczenia opłaty', term: 'uiszczenia opłaty', done: 'uiszczono opłatę' },
} as const

export interface RestoringFacts extends OrderFacts {
  /** Which term was missed. */
  missed: keyof typeof TERMS
  summons: { of: string; servedOn: string; lastDay: string }
  /** The request: its day, when the obstacle ceased, and the last day to ask that follows (art. 58 § 2 KPA). */
  request: { askedOn: string; obstacleEndedOn: string; lastDay: string }
}

const story = ({ missed, summons, request }: RestoringFacts): string[] => [
  `${TERMS[missed].call} doręczono dnia ${polishDay(summons.servedOn)} Ostatni dzień terminu: ${polishWeekday(summons.lastDay)}`,
  `Prośbę o przywrócenie terminu wniesiono dnia ${polishDay(request.askedOn)} Według prośby przyczyna uchybienia ustała dnia ${polishDay(request.obstacleEndedOn)} Termin do wniesienia prośby upływał: ${polishWeekday(request.lastDay)} (art. 58 § 2 k.p.a.).`,
]

/** The order that restores the term (art. 58 and 59 § 1 KPA): no complaint is open against it. */
export function restoredContent(facts: RestoringFacts): OrderContent {
  return orderContent(facts, {
    title: 'Postanowienie o przywróceniu terminu',
    basis: 'art. 58 § 1 i 2, art. 59 § 1 oraz art. 123 i 124',
    // a day in words ends with the full stop of „r.”
    ruling: `przywrócić termin do ${TERMS[facts.missed].term}, wyznaczony w wezwaniu z dnia ${polishDay(facts.summons.of)}`,
    grounds: [
      ...story(facts),
      `Prośbę wniesiono w terminie, wraz z nią ${TERMS[facts.missed].done}, a zainteresowany uprawdopodobnił, że uchybienie nastąpiło bez jego winy (art. 58 § 1 i 2 k.p.a.).`,
    ],
    instruction: [remedySentence('term-restored', facts)],
    together: null,
  })
}

/** The order that refuses to restore the term; a complaint is open (art. 59 § 1 KPA). */
export function restoringRefusedContent(facts: RestoringFacts): OrderContent {
  return orderContent(facts, {
    title: 'Postanowienie o odmowie przywrócenia terminu',
    basis: 'art. 58 i art. 59 § 1 oraz art. 123 i 124',
    ruling: `odmówić przywrócenia terminu do ${TERMS[facts.missed].term}, wyznaczonego w wezwaniu z dnia ${polishDay(facts.summons.of)}`,
    grounds: story(facts),
    instruction: [remedySentence('term-not-restored', facts)],
    together: null,
  })
}
