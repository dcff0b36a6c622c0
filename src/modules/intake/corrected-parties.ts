import type { ActFrame } from '#modules/act.ts'
import { findClientsById } from '#modules/clients/index.ts'
import type { Refusal } from '#web/act.ts'
import type { CorrectedRows } from './correct-paper.ts'
import type { NewParty, PartyCorrection, PartyForm } from './correction-form.ts'

type PartyRow = CorrectedRows['parties'][number]
type Client = Awaited<ReturnType<typeof findClientsById>>[number]

/** The people behind a paper after a correction: those who stay, by their rows, those taken back, those added. */
export type CorrectedParties = { staying: PartyCorrection[]; withdrawn: PartyRow[]; added: NewParty[] }

/**
 * The parties of a paper after a correction: as typed by hand, or as the known client chosen instead. A name changed by
 * hand is nobody's known any more, so the tie to the client is cut. A row that the form does not name stays as it is.
 */
export async function correctedParties(
  { services, newId }: ActFrame,
  rows: readonly PartyRow[],
  typed: readonly PartyForm[],
  lastPosition: number,
): Promise<CorrectedParties | Refusal> {
  const chosen = typed.map(({ clientId }) => clientId).filter((id) => id !== null)
  const known = new Map((await findClientsById(services, chosen)).map((client) => [client.id, client]))
  if (chosen.some((id) => !known.has(id))) return { why: 'client-unknown' }
  if (typed.some(({ id }) => id !== null && !rows.some((row) => row.id === id))) return { why: 'stale' }
  const of = (row: PartyRow) => typed.find(({ id }) => id === row.id)
  return {
    withdrawn: rows.filter((row) => of(row)?.fate === 'withdrawn'),
    staying: rows.flatMap((row) => {
      const party = of(row)
      if (!party || party.fate === 'withdrawn') return []
      const client = known.get(party.clientId ?? '')
      const other = client && client.id !== row.client_id ? client : undefined
      const proxy_scope = row.role === 'proxy' ? (party.proxyScope ?? row.proxy_scope) : null
      const tie = party.name === row.name ? row.client_id : null
      return [{ ...(other ? ofClient(other) : byHand(party, row.kind, tie, row.ade)), id: row.id, proxy_scope }]
    }),
    added: typed
      .filter((party) => party.id === null && party.fate === 'stays')
      .map((party, at) => {
        const client = known.get(party.clientId ?? '')
        const role = party.role ?? 'applicant'
        const proxy_scope = role === 'proxy' ? (party.proxyScope ?? null) : null
        const person = client ? ofClient(client) : byHand(party, party.kind, null, null)
        return { ...person, id: newId(), role, proxy_scope, position: lastPosition + at + 1 }
      }),
  }
}

type Person = Omit<PartyCorrection, 'id' | 'proxy_scope'>

function ofClient(client: Client): Person {
  return {
    client_id: client.id,
    kind: client.kind,
    name: client.name,
    street: client.street,
    postal_code: client.postalCode,
    locality: client.locality,
    phone: client.phone,
    email: client.email,
    ade: client.ade,
  }
}

function byHand(party: PartyForm, kind: Person['kind'], tie: string | null, ade: string | null): Person {
  return {
    client_id: tie,
    kind,
    name: party.name ?? '',
    street: party.street ?? '',
    postal_code: party.postalCode ?? '',
    locality: party.locality ?? '',
    phone: party.phone,
    email: party.email,
    ade: party.ade === undefined ? ade : party.ade,
  }
}
