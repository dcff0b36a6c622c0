import { type Day, isBefore } from '../calendar/temporal.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'

/** How a paper reached the office. */
export const channels = [
  'in-person',
  'oral',
  'post',
  'courier',
  'drop-box',
  'fax',
  'e-mail',
  'epuap',
  'e-delivery',
] as const
export type Channel = (typeof channels)[number]

/** The days of one paper; arrival, posting and registration are three different facts. */
export type ArrivalFacts = {
  channel: Channel
  arrivedOn: Day
  postedOn: Day | null
  depositedOn: Day | null
  takenOutOn: Day | null
  letterDate: Day | null
  /** Proof of receipt of e-Doręczenia, or where an e-mail lies. */
  evidence: string | null
  /** Text of the protocol of an oral application. */
  text: string | null
  /** Why the entry is made on a later day than the arrival (outage pad, evening post). */
  lateEntryReason: string | null
}

export type ArrivalRefusal =
  | { why: 'arrival-in-future' }
  | { why: 'posted-after-arrival' }
  | { why: 'drop-box-days-missing' }
  | { why: 'taken-out-before-deposited' }
  | { why: 'letter-dated-in-future' }
  | { why: 'evidence-missing' }
  | { why: 'protocol-text-missing' }
  | { why: 'late-entry-reason-missing' }

/** What a registration settles: the day of arrival, and the legal day of filing, equal until a late cure moves it. */
export type Arrival = { arrivedOn: Day; filedOn: Day }

/**
 * May these facts be entered today? There is no refusal of the application itself: only days that cannot be true, and
 * evidence that the channel cannot do without (art. 63 § 1, 61 § 3–3a KPA). A drop box counts from the day the letter was
 * put in (edge case 4: for terms favour the client).
 */
export function arrive(facts: ArrivalFacts, today: Day): Outcome<Arrival, ArrivalRefusal> {
  const after = (a: Day | null, b: Day | null) => a !== null && b !== null && isBefore(b, a)
  if (after(facts.arrivedOn, today) || after(facts.takenOutOn, today)) return refuse({ why: 'arrival-in-future' })
  if (after(facts.letterDate, today)) return refuse({ why: 'letter-dated-in-future' })
  if (after(facts.postedOn, facts.arrivedOn)) return refuse({ why: 'posted-after-arrival' })
  if (facts.channel === 'oral' && !facts.text) return refuse({ why: 'protocol-text-missing' })
  if (facts.channel === 'e-delivery' && !facts.evidence) return refuse({ why: 'evidence-missing' })
  if (facts.channel === 'drop-box') {
    if (!facts.depositedOn || !facts.takenOutOn) return refuse({ why: 'drop-box-days-missing' })
    if (after(facts.depositedOn, facts.takenOutOn)) return refuse({ why: 'taken-out-before-deposited' })
    return accept({ arrivedOn: facts.depositedOn, filedOn: facts.depositedOn })
  }
  // at the counter the entry is made at once; a later one needs its reason (edge cases 3 and 44)
  const atCounter = facts.channel === 'in-person' || facts.channel === 'oral'
  if (atCounter && after(today, facts.arrivedOn) && !facts.lateEntryReason)
    return refuse({ why: 'late-entry-reason-missing' })
  return accept({ arrivedOn: facts.arrivedOn, filedOn: facts.arrivedOn })
}
