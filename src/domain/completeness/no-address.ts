import { type Day, isBefore } from '../calendar/temporal.ts'
import type { Procedure } from '../documents/lacks.ts'
import { accept, type Outcome, refuse } from '../outcome.ts'
import type { Addressee } from './addressees.ts'

/** Where an address is looked for before anybody says that there is none (art. 64 § 1 KPA: „na podstawie posiadanych danych”). */
export const SEARCH_SOURCES = ['earlier-cases', 'clients', 'population-register', 'electronic-delivery'] as const
export type SearchSource = (typeof SEARCH_SOURCES)[number]

/** A person behind the paper: is an address in the paper, only in the office's own data, or nowhere; may they be asked? */
export type Reachable = Pick<Addressee, 'name' | 'role' | 'proxyScope'> & {
  address: 'in-paper' | 'in-data' | 'none'
  contact: 'known' | 'none'
}

/**
 * Which procedure the paper runs under, as far as its address goes: a request for public information needs none, a
 * petition is summoned for it (art. 7(2) of the act on petitions), a tax matter has its own act.
 */
export type AddressRule = Procedure | 'not-required'

export type NoAddressRefusal =
  | { why: 'address-in-paper'; name: string }
  | { why: 'address-in-data'; name: string }
  | { why: 'address-not-required' }
  | { why: 'address-is-formal-lack' }
  | { why: 'address-by-tax-law' }
  | { why: 'ask-for-address-first'; name: string }
  | { why: 'address-not-searched' }

const OTHER_WAY = {
  'not-required': { why: 'address-not-required' },
  petition: { why: 'address-is-formal-lack' },
  tax: { why: 'address-by-tax-law' },
} as const

/**
 * Is there nobody to whom anything could be delivered? The address of any party, of a statutory representative or of a
 * proxy for delivery is enough; whoever only brought or collects a paper does not count.
 */
export function hasNoAddress(rule: AddressRule, people: readonly Reachable[]): Outcome<'none', NoAddressRefusal> {
  if (rule === 'not-required' || rule === 'petition' || rule === 'tax') return refuse(OTHER_WAY[rule])
  const counted = people.filter((one) => one.role !== 'bringer' && one.proxyScope !== 'collection')
  const inPaper = counted.find((one) => one.address === 'in-paper')
  if (inPaper) return refuse({ why: 'address-in-paper', name: inPaper.name })
  const inData = counted.find((one) => one.address === 'in-data')
  return inData ? refuse({ why: 'address-in-data', name: inData.name }) : accept('none')
}

/**
 * May an officer leave the application unexamined at once, without a summons (art. 64 § 1 KPA)? The search must be kept,
 * and whoever left a telephone or an e-mail must have been asked first (art. 9 KPA).
 */
export function mayLeaveWithoutAddress(facts: {
  rule: AddressRule
  people: readonly Reachable[]
  sources: readonly SearchSource[]
  asked: 'yes' | 'no'
}): Outcome<'leave', NoAddressRefusal> {
  const none = hasNoAddress(facts.rule, facts.people)
  if (!none.ok) return none
  if (facts.sources.length === 0) return refuse({ why: 'address-not-searched' })
  const within = facts.people.find((one) => one.contact === 'known')
  if (within && facts.asked === 'no') return refuse({ why: 'ask-for-address-first', name: within.name })
  return accept('leave')
}

export type AddressRefusal =
  | { why: 'address-not-entered' }
  | { why: 'address-in-future' }
  | { why: 'address-before-filing' }

/**
 * The address is there: does the day of filing stand? It moves to the day on which the address came only when the
 * application had been left unexamined before and the client gave the address later (as a late cure, NSA I OSK 27/20).
 * An address that the office could have found shows that the leaving had no ground, and changes nothing.
 */
export function addressCame(facts: {
  known: 'yes' | 'no'
  from: 'client' | 'office'
  cameOn: Day
  arrivedOn: Day
  today: Day
  /** The last day on which it was left for want of an address, when it was. */
  leftOn: Day | null
}): Outcome<{ filedOn: Day | null }, AddressRefusal> {
  if (facts.known === 'no') return refuse({ why: 'address-not-entered' })
  if (isBefore(facts.today, facts.cameOn)) return refuse({ why: 'address-in-future' })
  if (isBefore(facts.cameOn, facts.arrivedOn)) return refuse({ why: 'address-before-filing' })
  const late = facts.from === 'client' && facts.leftOn !== null && !isBefore(facts.cameOn, facts.leftOn)
  return accept({ filedOn: late ? facts.cameOn : null })
}
