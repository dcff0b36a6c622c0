/**
 * The day on which a letter is delivered, by each channel (art. 42–49 KPA, art. 41–42 of the act on electronic delivery).
 * Where the law is disputed the reading kinder to the addressee sets his term, and `doubts` call for a person.
 */
import { dayAt, dayNumber, isSupported, numberOf, SUPPORTED_YEARS } from '../calendar/day-numbers.ts'
import { freeRun } from '../calendar/free-days.ts'
import type { LegalCalendar } from '../calendar/legal-calendar.ts'
import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, isBefore, laterOf } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import { explainDelivery } from './explain-delivery.ts'
import type { TermStep } from './term.ts'
import { judgeNotices, type NoticeRefusal, type TwoNotices } from './two-notices.ts'

/** Handed over: at home, at work, at the office, at the post office, by an employee (art. 42, 45, 46 KPA). */
type Received = { how: 'received'; on: Day }
/** The addressee would not take it (art. 47 KPA). */
type Refused = { how: 'refused'; on: Day }
/** Taken by somebody else who undertook to hand it over (art. 43 KPA); a neighbour or caretaker needs a notice left. */
type Substitute = {
  how: 'substitute'
  on: Day
  taker: 'household-member' | 'neighbour' | 'caretaker'
  notice: 'left' | 'not-left'
}
/** e-Doręczenia: arrived on, opened on (art. 41–42 of the act of 18.11.2020). */
type Electronic = { how: 'electronic'; addressee: 'public' | 'non-public'; arrivedOn: Day; openedOn: Day | null }
/** Public announcement (art. 49 KPA): the day of its first appearance in each place. */
type Announced = { how: 'announcement'; announcedOn: readonly Day[] }

export type DeliveryFacts = Received | Refused | Substitute | TwoNotices | Electronic | Announced

/** What only a person may settle before the delivery is relied on. */
export type DeliveryDoubt = 'last-day-is-free' | 'second-notice-late'

/**
 * `deliveredOn` is the day in law, `termFrom` the day from which the addressee's terms are counted: later than
 * `deliveredOn` only where a fiction ended on a free day.
 */
export type Delivery = {
  facts: DeliveryFacts
  deliveredOn: Day
  effect: 'actual' | 'deemed'
  termFrom: Day
  doubts: readonly DeliveryDoubt[]
  readonly steps: TermStep[]
}

export type DeliveryRefusal =
  | NoticeRefusal
  | { why: 'delivery-before-dispatch'; dispatchedOn: string }
  | { why: 'substitute-notice-missing' }
  | { why: 'opened-before-arrival'; arrivedOn: string }
  | { why: 'electronic-before-act' }
  | { why: 'announcement-day-missing' }
  | { why: 'term-outside-calendar'; first: number; last: number }

/** Electronic delivery exists since this day. */
const ELECTRONIC_SINCE = dayNumber(2021, 10, 5)

/**
 * The delivery that follows from the facts, also one that lies ahead (nobody has opened or collected yet): see
 * {@link deliveredBy} for what has happened by a day. `dispatchedOn` is null when it is not known.
 */
export function delivery(
  facts: DeliveryFacts,
  dispatchedOn: Day | null,
  calendar: LegalCalendar,
): Outcome<Delivery, DeliveryRefusal> {
  const impossible = refusalOf(facts, dispatchedOn)
  if (impossible) return refuse(impossible)
  switch (facts.how) {
    case 'received':
    case 'refused':
      return accept(actual(facts, facts.on))
    case 'substitute':
      if (facts.taker !== 'household-member' && facts.notice === 'not-left')
        return refuse({ why: 'substitute-notice-missing' })
      return accept(actual(facts, facts.on))
    case 'two-notices':
      return byNotices(facts, calendar)
    case 'electronic':
      return electronically(facts)
    case 'announcement':
      return announced(facts, calendar)
    default:
      return facts satisfies never
  }
}

/** Why facts of a delivery cannot be true together, whatever the way it went. */
function refusalOf(facts: DeliveryFacts, dispatchedOn: Day | null): DeliveryRefusal | undefined {
  const first = earliest(facts)
  if (first && dispatchedOn && isBefore(first, dispatchedOn))
    return { why: 'delivery-before-dispatch', dispatchedOn: polishDay(dispatchedOn) }
  // a fiction ends at most 15 days and a long weekend after its first day
  if (first && !(isSupported(numberOf(first)) && isSupported(numberOf(first) + 30)))
    return { why: 'term-outside-calendar', ...SUPPORTED_YEARS }
  return undefined
}

type NotYet = { why: 'delivery-not-yet'; deliveredOn: string }

/** A delivery that has taken place by `today`; one that lies ahead is refused with its day. */
export function deliveredBy(
  today: Day,
  ...given: Parameters<typeof delivery>
): Outcome<Delivery, DeliveryRefusal | NotYet> {
  return takenPlace(today, delivery(...given))
}

/** {@link deliveredBy} for e-Doręczenia, whose day the act fixes: no calendar moves it (art. 42 of the act of 18.11.2020). */
export function deliveredElectronicallyBy(
  today: Day,
  facts: Electronic,
  dispatchedOn: Day | null,
): Outcome<Delivery, DeliveryRefusal | NotYet> {
  const impossible = refusalOf(facts, dispatchedOn)
  return takenPlace(today, impossible ? refuse(impossible) : electronically(facts))
}

function takenPlace(
  today: Day,
  outcome: Outcome<Delivery, DeliveryRefusal>,
): Outcome<Delivery, DeliveryRefusal | NotYet> {
  if (!outcome.ok || !isBefore(today, outcome.event.deliveredOn)) return outcome
  return refuse({ why: 'delivery-not-yet', deliveredOn: polishDay(outcome.event.deliveredOn) })
}

function earliest(facts: DeliveryFacts): Day | undefined {
  if (facts.how === 'two-notices') return facts.firstNotice
  if (facts.how === 'electronic') return facts.arrivedOn
  if (facts.how === 'announcement') return facts.announcedOn.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))[0]
  return facts.on
}

function byNotices(facts: TwoNotices, calendar: LegalCalendar): Outcome<Delivery, NoticeRefusal> {
  const judged = judgeNotices(facts, calendar)
  if (!judged.ok) return judged
  const { deliveredOn, effect, secondNotice } = judged.event
  if (effect === 'actual') return accept(actual(facts, deliveredOn))
  return accept(deemed(facts, deliveredOn, calendar, secondNotice === 'late' ? ['second-notice-late'] : []))
}

function electronically(facts: Electronic): Outcome<Delivery, DeliveryRefusal> {
  const { addressee, arrivedOn, openedOn } = facts
  const arrived = numberOf(arrivedOn)
  if (arrived < ELECTRONIC_SINCE) return refuse({ why: 'electronic-before-act' })
  if (openedOn && isBefore(openedOn, arrivedOn))
    return refuse({ why: 'opened-before-arrival', arrivedOn: polishDay(arrivedOn) })
  if (addressee === 'public') return accept(actual(facts, arrivedOn))
  if (openedOn && numberOf(openedOn) <= arrived + STORAGE_DAYS) return accept(actual(facts, openedOn))
  // the day following the lapse of 14 days: a day later than on paper, and fixed by the act, so it never moves
  const deliveredOn = dayAt(arrived + STORAGE_DAYS + 1)
  return accept(deliveryOf({ facts, deliveredOn, effect: 'deemed', termFrom: deliveredOn, doubts: [] }))
}

const STORAGE_DAYS = 14

function announced(facts: Announced, calendar: LegalCalendar): Outcome<Delivery, DeliveryRefusal> {
  const [first, ...rest] = facts.announcedOn
  if (!first) return refuse({ why: 'announcement-day-missing' })
  const last = rest.reduce(laterOf, first)
  return accept(deemed(facts, dayAt(numberOf(last) + STORAGE_DAYS), calendar, []))
}

function actual(facts: DeliveryFacts, on: Day): Delivery {
  return deliveryOf({ facts, deliveredOn: on, effect: 'actual', termFrom: on, doubts: [] })
}

function deemed(facts: DeliveryFacts, on: Day, calendar: LegalCalendar, doubts: DeliveryDoubt[]): Delivery {
  const free = freeRun(numberOf(on), calendar).length
  const termFrom = dayAt(numberOf(on) + free)
  const all: DeliveryDoubt[] = free > 0 ? [...doubts, 'last-day-is-free'] : doubts
  return deliveryOf({ facts, deliveredOn: on, effect: 'deemed', termFrom, doubts: all })
}

function deliveryOf(data: Omit<Delivery, 'steps'>): Delivery {
  return {
    ...data,
    get steps() {
      return explainDelivery(data)
    },
  }
}
