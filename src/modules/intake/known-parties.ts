import { type ClientFacts, findClientsById } from '#modules/clients/index.ts'
import type { Refusal } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import type { PartyForm, RegisterForm } from './forms.ts'

/**
 * Fills the parties chosen among known clients with what is known of them; what was typed on this paper wins, because the
 * paper keeps its own picture of its parties. Refused when a chosen client does not exist.
 */
export async function withKnownClients(services: Services, form: RegisterForm): Promise<RegisterForm | Refusal> {
  const ids = form.parties.map((party) => party.clientId).filter((id) => id !== null)
  if (ids.length === 0) return form
  const known = new Map((await findClientsById(services, ids)).map((client) => [client.id, client]))
  if (ids.some((id) => !known.has(id))) return { why: 'client-unknown' }
  return { ...form, parties: form.parties.map((party) => fill(party, known.get(party.clientId ?? ''))) }
}

function fill(party: PartyForm, client: ClientFacts | undefined): PartyForm {
  if (!client) return party
  return {
    ...party,
    kind: client.kind,
    surname: party.surname ?? client.surname,
    givenNames: party.givenNames ?? client.givenNames,
    organisation: party.organisation ?? client.organisation,
    street: party.street ?? (client.street || null),
    postalCode: party.postalCode ?? (client.postalCode || null),
    locality: party.locality ?? (client.locality || null),
    country: party.country ?? client.country,
    email: party.email ?? client.email,
    phone: party.phone ?? client.phone,
    ade: party.ade ?? client.ade,
  }
}
