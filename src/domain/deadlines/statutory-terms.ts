/**
 * Terms that the acts set themselves, by name: what they run from, how long, by which article, since when. Terms of
 * services are in the legal profiles; these are the ones every office meets whatever the service.
 */

import { polishDay } from '../calendar/polish-dates.ts'
import { type Day, findDay, isBefore } from '../calendar/temporal.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { StartEvent } from './start-events.ts'
import { deriveTerm, type Roll, type Term, type TermRefusal, type TermRequest } from './term.ts'
import type { TermUnit } from './term-length.ts'

type StatutoryTerm = {
  name: string
  event: StartEvent
  unit: TermUnit
  count: number
  basis: string
  roll: Roll
  /** First day of an event to which the rule applies, when it is younger than the calendar. */
  since?: string
}

const kpa = (name: string, event: StartEvent, unit: TermUnit, count: number, basis: string, since?: string) =>
  ({ name, event, unit, count, basis, roll: 'art-57', ...(since && { since }) }) satisfies StatutoryTerm
const tax = (name: string, event: StartEvent, unit: TermUnit, count: number, basis: string) =>
  ({ name, event, unit, count, basis, roll: 'art-12-op' }) satisfies StatutoryTerm

/** The act of 7.04.2017 (Dz.U. 2017 poz. 935): ponaglenie, simplified procedure. */
const SINCE_2017 = '2017-06-01'
/** The act of 11.07.2014 on petitions (Dz.U. 2014 poz. 1195). */
const SINCE_PETITIONS = '2015-09-06'

export const STATUTORY_TERMS = {
  appeal: kpa('odwołanie od decyzji', 'decision-delivery', 'days', 14, 'art. 129 § 2 KPA'),
  'appeal-announced': kpa(
    'odwołanie od decyzji ogłoszonej ustnie',
    'decision-announcement',
    'days',
    14,
    'art. 129 § 2 KPA',
  ),
  complaint: kpa('zażalenie na postanowienie', 'order-delivery', 'days', 7, 'art. 141 § 2 KPA'),
  'complaint-announced': kpa(
    'zażalenie na postanowienie ogłoszone ustnie',
    'order-announcement',
    'days',
    7,
    'art. 141 § 2 KPA',
  ),
  restoration: kpa('prośba o przywrócenie terminu', 'obstacle-end', 'days', 7, 'art. 58 § 2 KPA'),
  'cure-shortest': kpa('najkrótszy termin usunięcia braków', 'summons-delivery', 'days', 7, 'art. 64 § 2 KPA'),
  'fee-shortest': kpa('najkrótszy termin wniesienia opłaty', 'fee-call-delivery', 'days', 7, 'art. 261 § 1 KPA'),
  'fee-longest': kpa('najdłuższy termin wniesienia opłaty', 'fee-call-delivery', 'days', 14, 'art. 261 § 1 KPA'),
  'decision-supplement': kpa('wniosek o uzupełnienie decyzji', 'decision-delivery', 'days', 14, 'art. 111 § 1 KPA'),
  reopening: kpa('podanie o wznowienie postępowania', 'event', 'months', 1, 'art. 148 § 1 KPA'),
  'suspended-on-request': kpa('żądanie podjęcia zawieszonego postępowania', 'event', 'years', 3, 'art. 98 § 2 KPA'),
  settlement: kpa('załatwienie sprawy wymagającej wyjaśnień', 'filing', 'months', 1, 'art. 35 § 3 KPA'),
  'settlement-complicated': kpa(
    'załatwienie sprawy szczególnie skomplikowanej',
    'filing',
    'months',
    2,
    'art. 35 § 3 KPA',
  ),
  'settlement-simplified': kpa('postępowanie uproszczone', 'filing', 'months', 1, 'art. 35 § 3a KPA', SINCE_2017),
  'settlement-appeal': kpa('rozpatrzenie odwołania', 'appeal-received', 'months', 1, 'art. 35 § 3 KPA'),
  certificate: kpa('wydanie zaświadczenia', 'filing', 'days', 7, 'art. 217 § 3 KPA'),
  'appeal-forwarding': kpa('przesłanie odwołania z aktami', 'appeal-received', 'days', 7, 'art. 133 KPA'),
  'reminder-forwarding': kpa('przekazanie ponaglenia', 'reminder-received', 'days', 7, 'art. 37 § 4 KPA', SINCE_2017),
  'reminder-decision': kpa('rozpatrzenie ponaglenia', 'reminder-received', 'days', 7, 'art. 37 § 5 KPA', SINCE_2017),
  grievance: kpa('załatwienie skargi', 'filing', 'months', 1, 'art. 237 § 1 KPA'),
  'grievance-of-deputy': kpa(
    'odpowiedź posłowi, senatorowi lub radnemu w sprawie skargi',
    'filing',
    'days',
    14,
    'art. 237 § 2 KPA',
  ),
  'grievance-forwarding': kpa('przekazanie skargi właściwemu organowi', 'filing', 'days', 7, 'art. 231 § 1 KPA'),
  'motion-forwarding': kpa('przekazanie wniosku właściwemu organowi', 'filing', 'days', 7, 'art. 243 KPA'),
  'public-information': kpa(
    'udostępnienie informacji publicznej',
    'filing',
    'days',
    14,
    'art. 13 ust. 1 ustawy o dostępie do informacji publicznej',
  ),
  'public-information-longest': kpa(
    'udostępnienie informacji publicznej po powiadomieniu o opóźnieniu',
    'filing',
    'months',
    2,
    'art. 13 ust. 2 ustawy o dostępie do informacji publicznej',
  ),
  petition: kpa('rozpatrzenie petycji', 'filing', 'months', 3, 'art. 10 ust. 1 ustawy o petycjach', SINCE_PETITIONS),
  'tax-cure': tax(
    'usunięcie braków podania w sprawie podatkowej',
    'delivery',
    'days',
    7,
    'art. 169 § 1 Ordynacji podatkowej',
  ),
  'tax-appeal': tax('odwołanie od decyzji podatkowej', 'delivery', 'days', 14, 'art. 223 § 2 Ordynacji podatkowej'),
  'tax-complaint': tax('zażalenie w sprawie podatkowej', 'delivery', 'days', 7, 'art. 236 § 2 Ordynacji podatkowej'),
  'tax-certificate': tax(
    'wydanie zaświadczenia w sprawie podatkowej',
    'event',
    'days',
    7,
    'art. 306a § 5 Ordynacji podatkowej',
  ),
  'tax-settlement': tax('załatwienie sprawy podatkowej', 'event', 'months', 1, 'art. 139 § 1 Ordynacji podatkowej'),
} as const satisfies Record<string, StatutoryTerm>

export type StatutoryTermName = keyof typeof STATUTORY_TERMS

/** True when the text names a term of {@link STATUTORY_TERMS}. */
export function isStatutoryTermName(text: string): text is StatutoryTermName {
  return Object.hasOwn(STATUTORY_TERMS, text)
}

export type StatutoryTermRefusal = TermRefusal | { why: 'rule-not-in-force'; since: string }

/** The term of that name from the day of its event; refused for an event before the rule was in force. */
export function statutoryTerm(
  name: StatutoryTermName,
  from: Day | null,
  given: Pick<TermRequest, 'notCounted' | 'asOf' | 'calendar'>,
): Outcome<Term, StatutoryTermRefusal> {
  const { event, unit, count, basis, roll, since }: StatutoryTerm = STATUTORY_TERMS[name]
  const first = since && findDay(since)
  if (first && from && isBefore(from, first)) return refuse({ why: 'rule-not-in-force', since: polishDay(first) })
  return deriveTerm({ from, event, length: { unit, count, basis }, roll, ...given })
}
