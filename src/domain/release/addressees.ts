import { accept, type Outcome, refuse } from '../outcome.ts'
import { type Life, nobodyLives } from '../proceedings/party-died.ts'

/** A person or organisation behind the papers of a case, as far as delivery looks at it. */
export type CaseParty = {
  id: string
  role: 'applicant' | 'proxy' | 'representative' | 'bringer'
  kind: 'natural' | 'organisation'
  name: string
  proxyScope: 'full' | 'service' | 'collection' | null
  /** Left out: nothing in the file says that this person died. */
  life?: Life
}

/** To whom a document goes, and who has to take it: the article says why. */
export type Due = { persons: CaseParty[]; basis: 'art. 40 § 1 KPA' | 'art. 40 § 2 KPA' }

/** Proxies to whom everything is delivered; one who may only collect is none of them. */
export function serviceProxies(parties: readonly CaseParty[]): CaseParty[] {
  return parties.filter((party) => party.role === 'proxy' && party.proxyScope !== 'collection')
}

/**
 * Who has to take a document addressed to this party: the proxy when there is one (art. 40 § 2), the statutory
 * representative of a natural person who acts through one, otherwise the party (art. 40 § 1).
 */
export function dueTo(parties: readonly CaseParty[], addressee: CaseParty): Due {
  const proxies = serviceProxies(parties)
  if (proxies.length > 0) return { persons: proxies, basis: 'art. 40 § 2 KPA' }
  const representatives = parties.filter((party) => party.role === 'representative')
  const represented = addressee.kind === 'natural' && representatives.length > 0
  return { persons: represented ? representatives : [addressee], basis: 'art. 40 § 1 KPA' }
}

/**
 * The parties to each of whom a finished document has to be delivered. With several applicants each gets it, unless they
 * named one of them for service (art. 40 § 3); where a proxy or a representative takes it for all, one copy goes out. None
 * is made for a party that died (art. 97 § 1 pkt 1).
 */
export function addressees(
  parties: readonly CaseParty[],
  namedId: string | null,
): Outcome<CaseParty[], { why: 'result-no-addressee' } | { why: 'named-not-applicant' } | { why: 'all-parties-died' }> {
  if (nobodyLives(parties)) return refuse({ why: 'all-parties-died' })
  const applicants = parties.filter((party) => party.role === 'applicant' && party.life !== 'dead')
  const [first] = applicants
  if (!first) return refuse({ why: 'result-no-addressee' })
  const named = applicants.find((party) => party.id === namedId)
  if (namedId !== null && !named) return refuse({ why: 'named-not-applicant' })
  if (named) return accept([named])
  const together = dueTo(parties, first).persons.every((person) => person.role !== 'applicant')
  return accept(together ? [first] : applicants)
}

/**
 * Everyone who will take the answer to a paper, each once, as it stands now: the applicants, or whoever takes it for them
 * (art. 40 KPA). Nobody while no applicant is named.
 */
export function servedNow(parties: readonly CaseParty[]): CaseParty[] {
  const outcome = addressees(parties, null)
  const persons = outcome.ok ? outcome.event.flatMap((addressee) => dueTo(parties, addressee).persons) : []
  return [...new Set(persons)]
}
