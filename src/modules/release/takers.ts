import type { CaseParty } from '#domain/release/addressees.ts'
import { type MayNotReceive, mayReceive, type ReceivingCapacity } from '#domain/release/may-receive.ts'

/** One answer to „who takes it”: a person of the file, or a stranger with an authorisation (no person). */
export type TakerChoice = {
  value: string
  capacity: ReceivingCapacity
  party: CaseParty | null
  /** Why this person may not take it, asked of the same rule that the act asks. */
  blocked: MayNotReceive | null
}

const capacityOf = (party: CaseParty): ReceivingCapacity | null => {
  if (party.role === 'applicant') return 'party'
  if (party.role === 'representative') return 'representative'
  if (party.role === 'proxy') return party.proxyScope === 'collection' ? 'collector' : 'proxy'
  return null
}

/** Everybody of the file with the answer of the rule, the lawful ones first; then a stranger who only collects. */
export function takerChoices(parties: readonly CaseParty[], addresseeId: string | null): TakerChoice[] {
  const addressee = parties.find((party) => party.id === addresseeId)
  if (!addressee) return []
  const known = parties.flatMap((party): TakerChoice[] => {
    const capacity = capacityOf(party)
    if (!capacity) return []
    const taker = {
      capacity,
      partyId: party.id,
      name: null,
      authorisation: null,
      names: 'this',
      givenBy: null,
    } as const
    const answer = mayReceive({ parties, addressee }, taker)
    return [{ value: `${capacity}:${party.id}`, capacity, party, blocked: answer.ok ? null : answer.refusal }]
  })
  const stranger = (capacity: ReceivingCapacity) => ({ value: `${capacity}:`, capacity, party: null, blocked: null })
  const president = addressee.kind === 'organisation' ? [stranger('representative')] : []
  const lawful = known.filter((choice) => choice.blocked === null)
  return [...lawful, ...president, stranger('collector'), ...known.filter((choice) => choice.blocked !== null)]
}
