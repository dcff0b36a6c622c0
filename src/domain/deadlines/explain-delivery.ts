/** The derivation of a day of delivery in plain Polish, with its articles. */
import { polishDay, polishDayWithWeekday } from '../calendar/polish-dates.ts'
import { laterOf } from '../calendar/temporal.ts'
import type { Delivery, DeliveryDoubt, DeliveryFacts } from './delivery.ts'
import type { TermStep } from './term.ts'

type Facts = Omit<Delivery, 'steps'>

const UDE = 'ustawy z 18.11.2020 o doręczeniach elektronicznych'

/** What happened, the day that follows from it, and what a person still has to settle. */
export function explainDelivery(delivery: Facts): TermStep[] {
  const { facts, deliveredOn, effect } = delivery
  const basis = articleOf(delivery)
  const outcome = effect === 'deemed' ? 'Pismo uważa się za doręczone' : 'Pismo doręczono'
  return [
    ...events(facts),
    { day: deliveredOn, text: `${outcome}: ${polishDayWithWeekday(deliveredOn)}${reason(delivery)}.`, basis },
    ...delivery.doubts.map((doubt) => doubtful(doubt, delivery)),
  ]
}

function articleOf({ facts, effect }: Facts): string {
  switch (facts.how) {
    case 'received':
      return 'art. 42 i art. 46 § 1 KPA'
    case 'refused':
      return 'art. 47 § 2 KPA'
    case 'substitute':
      return 'art. 43 KPA'
    case 'two-notices':
      return effect === 'deemed' ? 'art. 44 § 4 KPA' : 'art. 46 § 1 KPA'
    case 'electronic':
      if (facts.addressee === 'public') return `art. 41 ust. 1 pkt 2 i art. 42 ust. 1 ${UDE}`
      return effect === 'deemed' ? `art. 42 ust. 2 ${UDE}` : `art. 41 ust. 1 pkt 1 i art. 42 ust. 1 ${UDE}`
    case 'announcement':
      return 'art. 49 § 2 KPA'
    default:
      return facts satisfies never
  }
}

function events(facts: DeliveryFacts): TermStep[] {
  switch (facts.how) {
    case 'two-notices': {
      const { firstNotice, secondNotice } = facts
      const first = {
        day: firstNotice,
        text: `Pierwsze zawiadomienie: ${polishDay(firstNotice)}.`,
        basis: 'art. 44 § 2 KPA',
      }
      if (!secondNotice) return [first]
      return [
        first,
        { day: secondNotice, text: `Powtórne zawiadomienie: ${polishDay(secondNotice)}.`, basis: 'art. 44 § 3 KPA' },
      ]
    }
    case 'electronic': {
      const text = `Pismo wpłynęło na adres do doręczeń elektronicznych adresata: ${polishDay(facts.arrivedOn)}.`
      return [{ day: facts.arrivedOn, text, basis: `art. 41 ${UDE}` }]
    }
    case 'announcement':
      return facts.announcedOn.map((day) => ({
        day,
        text: `Obwieszczenie: ${polishDay(day)}.`,
        basis: 'art. 49 § 2 KPA',
      }))
    default:
      return []
  }
}

const TAKERS = { 'household-member': 'dorosły domownik', neighbour: 'sąsiad', caretaker: 'dozorca' } as const

function reason({ facts, effect }: Facts): string {
  switch (facts.how) {
    case 'received':
      return ''
    case 'refused':
      return ', w dniu odmowy przyjęcia'
    case 'substitute':
      return `; odebrał ${TAKERS[facts.taker]}, który podjął się oddać je adresatowi`
    case 'two-notices':
      return effect === 'deemed' ? ', z upływem 14. dnia od pierwszego zawiadomienia' : ', w dniu odbioru'
    case 'electronic':
      if (facts.addressee === 'public') return ', w dniu wpływu na adres podmiotu publicznego'
      return effect === 'deemed' ? ', następnego dnia po upływie 14 dni od wpływu' : ', w dniu odebrania'
    case 'announcement':
      return `, po upływie 14 dni od obwieszczenia (${polishDay(facts.announcedOn.reduce(laterOf))})`
    default:
      return facts satisfies never
  }
}

function doubtful(doubt: DeliveryDoubt, { deliveredOn, termFrom, facts }: Facts): TermStep {
  if (doubt === 'last-day-is-free')
    return {
      day: termFrom,
      text: `${polishDayWithWeekday(deliveredOn)} nie jest dniem roboczym, a praktyka nie jest jednolita. Termin adresata liczymy od dnia dla niego korzystniejszego: ${polishDayWithWeekday(termFrom)}. Sprawdza to człowiek.`,
      basis:
        facts.how === 'announcement'
          ? 'art. 49 § 2 w związku z art. 57 § 4 KPA'
          : 'art. 44 § 4 w związku z art. 57 § 4 KPA',
    }
  return {
    text: 'Powtórne zawiadomienie zostawiono później niż zaraz po 7 dniach od pierwszego. Czy pismo doręczono, ocenia człowiek.',
    basis: 'art. 44 § 3 KPA',
  }
}
