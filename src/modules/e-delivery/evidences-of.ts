import { warsawDay } from '#domain/calendar/warsaw.ts'
import type { AdeEvidence } from './ade-driver.ts'

/** A piece of evidence as the service lists it: its kind without dots (`BPOX`), and the moment of what it tells. */
export type ListedEvidence = { number: string; type: string; at: Date }

/** What the service calls a letter that it would not send or could not deliver. */
const FAILED = ['Odrzucona', 'Niedoręczona']
/** What it calls a letter that nobody opened for fourteen days. */
const DEEMED = 'Uznana za doręczoną'

/** Business proofs as XML and as PDF: of sending (dowód wysłania) and of receipt (dowód otrzymania). */
const SENDING = ['BPWX', 'BPWP']
const RECEIPT = ['BPOX', 'BPOP']
/** Technical evidence of ETSI EN 319 522: refused, not passed on, not put into the mailbox, not handed to the addressee. */
const FAILURES = ['A2', 'B2', 'B3', 'D2', 'E2']

/** Whether what the list tells depends on how the message stands. */
export function needsStanding(listed: readonly ListedEvidence[]): boolean {
  return listed.some(({ type }) => RECEIPT.includes(type) || FAILURES.includes(type))
}

/**
 * The proofs among the evidence of a message, read together with the standing that the service gives it (empty when it was
 * not asked for). Other technical evidence proves nothing by itself; it only gives the day on which the letter came into the
 * mailbox (D.1) and says that it was opened (E.1).
 */
export function evidencesOf(listed: readonly ListedEvidence[], standing: string): AdeEvidence[] {
  return listed.flatMap((one): AdeEvidence[] => {
    const proof = { number: one.number, statedAt: one.at, arrivedOn: null, openedOn: null }
    if (SENDING.includes(one.type)) return [{ ...proof, kind: 'sending' }]
    if (RECEIPT.includes(one.type)) return [{ ...proof, ...receiptOf(one, listed, standing) }]
    if (FAILURES.includes(one.type) && FAILED.includes(standing)) return [{ ...proof, kind: 'failure' }]
    return []
  })
}

type Receipt = Pick<AdeEvidence, 'kind' | 'arrivedOn' | 'openedOn'>

/** The proof of receipt states the moment of delivery; technical evidence tells when the letter lay in the mailbox. */
function receiptOf(proof: ListedEvidence, listed: readonly ListedEvidence[], standing: string): Receipt {
  const stated = dayOf(proof)
  const arrival = listed.find(({ type }) => type === 'D1')
  const arrivedOn = arrival ? dayOf(arrival) : null
  if (standing === DEEMED) return { kind: 'not-opened', arrivedOn, openedOn: null }
  const opened = listed.some(({ type }) => type === 'E1')
  // delivered on the very day of arrival, and not because anybody opened it: an addressee that is a public body
  if (!opened && arrivedOn === stated) return { kind: 'arrived', arrivedOn, openedOn: null }
  return { kind: 'opened', arrivedOn: arrivedOn ?? stated, openedOn: stated }
}

const dayOf = ({ at }: ListedEvidence) => warsawDay(at.getTime()).toString()
