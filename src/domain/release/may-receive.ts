import { accept, type Outcome, refuse } from '../outcome.ts'
import { type CaseParty, dueTo, serviceProxies } from './addressees.ts'

/** In what capacity somebody stands at the window. */
export const capacities = ['party', 'proxy', 'representative', 'collector'] as const
export type ReceivingCapacity = (typeof capacities)[number]

/** Documents that show who somebody is: their kind only; mDowód counts in person (art. 7 of the mObywatel act). */
export const identityDocuments = ['id-card', 'passport', 'residence-card', 'mobywatel', 'known-in-person'] as const
export type IdentityDocument = (typeof identityDocuments)[number]

/** The person at the window: one of the file, or a stranger by name with the authorisation shown. */
export type Taker = {
  capacity: ReceivingCapacity
  /** The person of the file; null for somebody the file does not know. */
  partyId: string | null
  name: string | null
  /** The authorisation in words: its day and what it names. */
  authorisation: string | null
  /** Does it name this document or this case? */
  names: 'this' | 'other'
  /** Who gave it: a person of the file. */
  givenBy: string | null
}

/** The lawful ground of a release: who takes it, as whom, for whom. */
export type ReceivingGround = { name: string; capacity: ReceivingCapacity; of: string; authorisation: string | null }

export type MayNotReceive =
  | { why: 'proxy-on-file'; proxy: string }
  | { why: 'party-represented'; representative: string }
  | { why: 'organisation-not-in-person' }
  | { why: 'not-the-addressee'; addressee: string }
  | { why: 'not-on-file' }
  | { why: 'proxy-only-collects' }
  | { why: 'recipient-name-missing' }
  | { why: 'authorisation-missing' }
  | { why: 'authorisation-not-for-this' }
  | { why: 'authorisation-not-from-addressee'; addressee: string }

type Facts = { parties: readonly CaseParty[]; addressee: CaseParty }
type Answer = Outcome<ReceivingGround, MayNotReceive>

/** May this person take the document addressed to this party? (art. 40, 42 § 2, 45 KPA) */
export function mayReceive(facts: Facts, taker: Taker): Answer {
  const known = taker.partyId === null ? undefined : facts.parties.find((party) => party.id === taker.partyId)
  if (taker.partyId !== null && !known) return refuse({ why: 'not-on-file' })
  if (taker.capacity === 'party') return asParty(facts, known)
  if (taker.capacity === 'proxy') return asProxy(facts, known)
  if (taker.capacity === 'representative') return asRepresentative(facts, taker, known)
  return asCollector(facts, taker, known)
}

function asParty(facts: Facts, known: CaseParty | undefined): Answer {
  const { addressee } = facts
  if (known?.role !== 'applicant') return refuse({ why: 'not-on-file' })
  const passed = passedOver(facts)
  if (passed) return refuse(passed)
  if (known.id !== addressee.id) return refuse({ why: 'not-the-addressee', addressee: addressee.name })
  // an organisation takes its letters through persons authorised to receive them (art. 45 KPA)
  if (known.kind === 'organisation') return refuse({ why: 'organisation-not-in-person' })
  return accept({ name: known.name, capacity: 'party', of: addressee.name, authorisation: null })
}

function asProxy({ addressee }: Facts, known: CaseParty | undefined): Answer {
  if (known?.role !== 'proxy') return refuse({ why: 'not-on-file' })
  if (known.proxyScope === 'collection') return refuse({ why: 'proxy-only-collects' })
  return accept({ name: known.name, capacity: 'proxy', of: addressee.name, authorisation: null })
}

function asRepresentative(facts: Facts, taker: Taker, known: CaseParty | undefined): Answer {
  const { addressee } = facts
  const [proxy] = serviceProxies(facts.parties)
  if (proxy) return refuse({ why: 'proxy-on-file', proxy: proxy.name })
  const ground = { capacity: 'representative', of: addressee.name } as const
  if (known)
    return known.role === 'representative'
      ? accept({ ...ground, name: known.name, authorisation: taker.authorisation })
      : refuse({ why: 'not-on-file' })
  if (addressee.kind !== 'organisation') return refuse({ why: 'not-on-file' })
  if (!taker.name) return refuse({ why: 'recipient-name-missing' })
  if (!taker.authorisation) return refuse({ why: 'authorisation-missing' })
  return accept({ ...ground, name: taker.name, authorisation: taker.authorisation })
}

/** Somebody who may only collect: by a power on file, or by an authorisation shown that names this document or case. */
function asCollector(facts: Facts, taker: Taker, known: CaseParty | undefined): Answer {
  const { parties, addressee } = facts
  if (known && (known.role !== 'proxy' || known.proxyScope !== 'collection')) return refuse({ why: 'not-on-file' })
  const passed = passedOver(facts)
  if (known) {
    if (passed) return refuse(passed)
    return accept({ name: known.name, capacity: 'collector', of: addressee.name, authorisation: taker.authorisation })
  }
  if (!taker.name) return refuse({ why: 'recipient-name-missing' })
  if (!taker.authorisation) return refuse({ why: 'authorisation-missing' })
  if (taker.names !== 'this') return refuse({ why: 'authorisation-not-for-this' })
  const giver = dueTo(parties, addressee).persons.find((person) => person.id === taker.givenBy)
  if (!giver) return refuse(passed ?? { why: 'authorisation-not-from-addressee', addressee: addressee.name })
  return accept({ name: taker.name, capacity: 'collector', of: giver.name, authorisation: taker.authorisation })
}

/** Who stands between the office and the party: the proxy, or the statutory representative. */
function passedOver({ parties, addressee }: Facts): MayNotReceive | undefined {
  const [proxy] = serviceProxies(parties)
  if (proxy) return { why: 'proxy-on-file', proxy: proxy.name }
  const [due] = dueTo(parties, addressee).persons
  return due && due.id !== addressee.id ? { why: 'party-represented', representative: due.name } : undefined
}
