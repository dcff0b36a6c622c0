/** When a letter kept its term (art. 57 § 5 KPA): the day that counts for each way in which it reached the office. */
import { polishDayWithWeekday } from '../calendar/polish-dates.ts'
import { type Day, findDay, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { TermStep } from './term.ts'

/**
 * To whom the sender handed the letter. All but the last keep the term by the day of handing over (art. 57 § 5):
 * pkt 2 the designated operator and universal-service operators of other EU or EFTA states, pkt 3–6 the rest.
 */
export type PostingPlace =
  | 'designated-operator'
  | 'eu-universal-operator'
  | 'consulate'
  | 'military-unit'
  | 'ship-captain'
  | 'prison'
  | 'other-operator'

/** How the letter came: brought to the office, sent to its electronic address, or handed over elsewhere. */
export type Sending =
  | { way: 'brought'; on: Day }
  /** `proofOn` is the day of the proof of receipt (art. 41); null when the sender has none, and then nothing was sent. */
  | { way: 'electronic'; sentOn: Day; proofOn: Day | null }
  /** `arrivedOn` is null while the letter is on its way. */
  | { way: 'handed-over'; place: PostingPlace; on: Day; arrivedOn: Day | null }

export type SendingRefusal =
  | { why: 'sent-without-proof' }
  | { why: 'proof-before-sending' }
  | { why: 'posted-after-arrival' }
  | { why: 'courier-not-arrived' }

/** The day that counts as the day of the act, whether it kept the term, and the line that says so. */
export type Kept = { countedOn: Day; kept: 'in-time' | 'late'; step: TermStep }

const ARTICLE: Record<Exclude<PostingPlace, 'other-operator'>, { where: string; basis: string }> = {
  'designated-operator': { where: 'w placówce operatora wyznaczonego', basis: 'art. 57 § 5 pkt 2 KPA' },
  'eu-universal-operator': {
    where: 'w placówce operatora świadczącego usługi powszechne w innym państwie UE, EFTA lub w Szwajcarii',
    basis: 'art. 57 § 5 pkt 2 KPA',
  },
  consulate: { where: 'w polskim urzędzie konsularnym', basis: 'art. 57 § 5 pkt 3 KPA' },
  'military-unit': { where: 'w dowództwie jednostki wojskowej', basis: 'art. 57 § 5 pkt 4 KPA' },
  'ship-captain': { where: 'u kapitana statku', basis: 'art. 57 § 5 pkt 5 KPA' },
  prison: { where: 'w administracji zakładu karnego', basis: 'art. 57 § 5 pkt 6 KPA' },
}

/** Who the designated operator is, by years; after the last row a new decision has to be entered here. */
const OPERATORS = [
  { from: '2013-01-01', until: '2015-12-31', basis: 'art. 178 ustawy z 23.11.2012 – Prawo pocztowe' },
  { from: '2016-01-01', until: '2025-12-31', basis: 'decyzja Prezesa UKE z 30.06.2015' },
  { from: '2026-01-01', until: '2035-12-31', basis: 'decyzja Prezesa UKE z 28.11.2025' },
] as const

/** Whether the act kept a term that ends on `lastDay`, and by which of its days. */
export function keptTerm(lastDay: Day, sending: Sending): Outcome<Kept, SendingRefusal> {
  const refusal = impossible(sending)
  if (refusal) return refuse(refusal)
  const countedOn = countedSending(sending)
  const kept = isBefore(lastDay, countedOn) ? 'late' : 'in-time'
  const verdict = kept === 'late' ? 'terminu nie zachowano' : 'termin zachowano'
  const text = `${said(sending)}. Liczy się ${polishDayWithWeekday(countedOn)}, a ostatnim dniem jest ${polishDayWithWeekday(lastDay)}: ${verdict}.`
  return accept({ countedOn, kept, step: { day: countedOn, text, basis: basisOf(sending) } })
}

/** The day that counts: of posting where the law lets it, otherwise of arrival. An impossible posting day is not counted. */
export function countedDay({
  arrivedOn,
  postedOn,
  operator,
}: {
  arrivedOn: Day
  postedOn?: Day | undefined
  operator?: PostingPlace | undefined
}): Day {
  const keepsTerm = operator !== undefined && operator !== 'other-operator'
  return keepsTerm && postedOn && isBefore(postedOn, arrivedOn) ? postedOn : arrivedOn
}

/** Poczta Polska by the decision in force that day; nothing is guessed for years without one. */
export function findDesignatedOperator(on: Day): { name: string; basis: string } | undefined {
  const row = OPERATORS.find(({ from, until }) => !isBefore(on, findDay(from)!) && !isBefore(findDay(until)!, on))
  return row && { name: 'Poczta Polska S.A.', basis: row.basis }
}

function impossible(sending: Sending): SendingRefusal | undefined {
  if (sending.way === 'brought') return undefined
  if (sending.way === 'electronic') {
    if (!sending.proofOn) return { why: 'sent-without-proof' }
    return isBefore(sending.proofOn, sending.sentOn) ? { why: 'proof-before-sending' } : undefined
  }
  if (sending.arrivedOn && isBefore(sending.arrivedOn, sending.on)) return { why: 'posted-after-arrival' }
  return sending.place === 'other-operator' && !sending.arrivedOn ? { why: 'courier-not-arrived' } : undefined
}

function countedSending(sending: Sending): Day {
  if (sending.way === 'brought') return sending.on
  if (sending.way === 'electronic') return sending.sentOn
  return sending.place === 'other-operator' ? sending.arrivedOn! : sending.on
}

function said(sending: Sending): string {
  if (sending.way === 'brought') return 'Złożono w urzędzie'
  if (sending.way === 'electronic') return 'Wysłano na adres do doręczeń elektronicznych urzędu, jest dowód otrzymania'
  if (sending.place === 'other-operator')
    return 'Nadano u operatora, który nie jest wyznaczony: liczy się dopiero wpływ'
  return `Oddano ${ARTICLE[sending.place].where}`
}

function basisOf(sending: Sending): string {
  if (sending.way === 'brought') return 'art. 57 § 1 KPA'
  if (sending.way === 'electronic') return 'art. 57 § 5 pkt 1 KPA i art. 41 ustawy o doręczeniach elektronicznych'
  if (sending.place === 'other-operator') return 'art. 57 § 5 pkt 2 KPA (nie stosuje się)'
  const operator = sending.place === 'designated-operator' && findDesignatedOperator(sending.on)
  const { basis } = ARTICLE[sending.place]
  return operator ? `${basis}; ${operator.name}, ${operator.basis}` : basis
}
