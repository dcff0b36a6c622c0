import type { ActFrame } from '#modules/act.ts'
import { findClientsById } from '#modules/clients/index.ts'
import type { CorrectedRows } from './correct-paper.ts'
import type { PartyCorrection, PartyForm } from './correction-form.ts'

type PartyRow = CorrectedRows['parties'][number]

/**
 * The parties of a paper after a correction: as typed by hand, or as the known client chosen instead. A name changed by
 * hand is nobody's known any more, so the tie to the client is cut.
 */
export async function correctedParties(
  { services }: ActFrame,
  rows: readonly PartyRow[],
  typed: readonly PartyForm[],
): Promise<PartyCorrection[] | { why: 'client-unknown' }> {
  const chosen = typed.map(({ clientId }) => clientId).filter((id) => id !== null)
  const known = new Map((await findClientsById(services, chosen)).map((client) => [client.id, client]))
  if (chosen.some((id) => !known.has(id))) return { why: 'client-unknown' }
  return rows.flatMap((row) => {
    const party = typed.find(({ id }) => id === row.id)
    if (!party) return []
    const client = known.get(party.clientId ?? '')
    const other = client && client.id !== row.client_id ? client : undefined
    return [other ? ofClient(row, other) : byHand(row, party)]
  })
}

function ofClient(row: PartyRow, client: NonNullable<Awaited<ReturnType<typeof findClientsById>>[number]>) {
  return {
    id: row.id,
    client_id: client.id,
    kind: client.kind,
    name: client.name,
    street: client.street,
    postal_code: client.postalCode,
    locality: client.locality,
    phone: client.phone,
    email: client.email,
  }
}

function byHand(row: PartyRow, party: PartyForm): PartyCorrection {
  return {
    id: row.id,
    client_id: party.name === row.name ? row.client_id : null,
    kind: row.kind,
    name: party.name,
    street: party.street ?? '',
    postal_code: party.postalCode ?? '',
    locality: party.locality ?? '',
    phone: party.phone,
    email: party.email,
  }
}
