import { markOf } from '#domain/intake/checklist.ts'
import { windowOf } from '#domain/people/roles.ts'
import { isNamed, newClientId, newClientRow } from '#modules/clients/index.ts'
import type { PaperToRegister } from '#modules/registers/index.ts'
import { statusCodeOf, statusDigest } from '#modules/registers/index.ts'
import type { ActCall } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import type { PartyForm, RegisterForm } from './forms.ts'
import { incomingRegister } from './incoming-register.query.ts'
import type { Settled } from './register-paper.ts'
import { foldedSearch } from './search-text.ts'

type Rows = Pick<PaperToRegister, 'paper' | 'clients' | 'parties' | 'enclosures' | 'items' | 'links'>

/** Name of a party as it stands in lists: surname first, so that lists sort as a clerk reads them. */
export function partyName(party: Pick<PartyForm, 'kind' | 'surname' | 'givenNames' | 'organisation'>): string {
  const natural = [party.surname, party.givenNames].filter(Boolean).join(' ')
  return (party.kind === 'organisation' ? party.organisation : natural) || 'brak danych'
}

/** The rows of one paper, named as the columns. The holder is the window that took it. */
export async function paperRows(services: Services, call: ActCall<RegisterForm>, settled: Settled): Promise<Rows> {
  const paperId = services.newId()
  const { form } = settled
  const parties = form.parties.map((party, at) => ({ ...party, clientId: clientIdOf(party, call.key, at + 1) }))
  const known = new Set(form.parties.map((party) => party.clientId))
  return {
    paper: await paperRow(services, call, settled, paperId),
    clients: parties.flatMap(({ clientId, ...party }) =>
      clientId === null || known.has(clientId) ? [] : [newClientRow(clientId, party, services.clock.now())],
    ),
    parties: parties.map((party, at) => partyRow(services.newId(), paperId, party, at + 1)),
    enclosures: form.enclosures.map((one, at) => ({
      id: services.newId(),
      paper_id: paperId,
      position: at + 1,
      name: one.name,
      pages: one.pages ?? null,
      form: one.form,
      returnable: one.returnable,
    })),
    items: (settled.card?.items ?? []).map((item, at) => ({
      id: services.newId(),
      paper_id: paperId,
      position: at + 1,
      card_item_id: item.id,
      name: item.name,
      kind: item.kind,
      basis: item.basis,
      returnable: item.returnable,
      amount_grosze: item.amountGrosze,
      mark: markOf(item, form),
      marked_on: settled.arrival.arrivedOn.toString(),
    })),
    links: linkRows(services, call, paperId, settled.envelope),
  }
}

/** Who only carried the letter to the window is no client of the office, so is not added to the known ones. */
function clientIdOf(party: PartyForm, key: string, position: number): string | null {
  if (party.clientId) return party.clientId
  return party.role !== 'bringer' && isNamed(party) ? newClientId(key, position) : null
}

async function paperRow(services: Services, call: ActCall<RegisterForm>, settled: Settled, paperId: string) {
  const { form, arrival, card, promised, state, deliveryReason } = settled
  const office = await services.office()
  const applicant = form.parties.find((party) => party.role === 'applicant')
  const applicantName = applicant ? partyName(applicant) : 'brak danych'
  const window = windowOf(call.actor)
  if (!window) throw Object.assign(new Error('no window'), { statusCode: 403 })
  return {
    id: paperId,
    register_id: await incomingRegister(services),
    registered_by: call.actor.staffId,
    window_id: window,
    visit_id: form.visitId,
    channel: form.channel,
    arrived_on: arrival.arrivedOn.toString(),
    posted_on: form.postedOn,
    operator: form.operator ?? null,
    deposited_on: form.depositedOn,
    taken_out_on: form.takenOutOn,
    evidence: form.evidence,
    letter_date: form.letterDate,
    sender_sign: form.senderSign,
    late_entry_reason: form.lateEntryReason,
    kind: form.kind,
    title: form.title,
    text: form.text,
    remarks: form.remarks ?? '',
    applicant_name: applicantName,
    card_edition_id: card?.editionId ?? null,
    unit_id: card?.unitId ?? form.unitId,
    filed_on: arrival.filedOn.toString(),
    expected_on: promised?.expectedOn.toString() ?? null,
    expected_why: (promised?.why ?? []).map((step) => ({ ...step, day: step.day?.toString() })),
    delivery_form: form.deliveryForm ?? null,
    delivery_reason: deliveryReason,
    notify_by: form.notifyBy,
    state,
    holder_kind: 'window',
    holder_id: window,
    status_digest: `\\x${statusDigest(office, statusCodeOf(office, paperId)).toString('hex')}`,
    search: foldedSearch([form.title, ...form.parties.map(partyName), form.senderSign ?? '']),
    version: 1,
  }
}

function partyRow(id: string, paperId: string, party: PartyForm, position: number) {
  return {
    id,
    paper_id: paperId,
    client_id: party.clientId,
    role: party.role,
    position,
    kind: party.kind,
    name: partyName(party),
    street: party.street ?? '',
    postal_code: party.postalCode ?? '',
    locality: party.locality ?? '',
    country: party.country ?? 'Polska',
    email: party.email,
    phone: party.phone,
    ade: party.ade,
    proxy_scope: party.role === 'proxy' ? (party.proxyScope ?? 'full') : null,
  }
}

function linkRows(services: Services, call: ActCall<RegisterForm>, paperId: string, envelope: readonly string[]) {
  const link = (relatedId: string | null, relation: 'supplement' | 'duplicate' | 'envelope') =>
    relatedId
      ? [
          {
            id: services.newId(),
            paper_id: paperId,
            related_id: relatedId,
            relation,
            linked_by: call.actor.staffId,
            linked_at: services.clock.now(),
          },
        ]
      : []
  return [
    ...link(call.input.supplementTo, 'supplement'),
    ...link(call.input.duplicateOf, 'duplicate'),
    ...envelope.flatMap((relatedId) => link(relatedId, 'envelope')),
  ]
}
