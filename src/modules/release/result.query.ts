import type { Actor } from '#domain/people/roles.ts'
import type { CaseParty } from '#domain/release/addressees.ts'
import type { ResultState } from '#domain/release/result-states.ts'
import type { Returnable } from '#domain/release/returnables.ts'
import type { CardPlace } from '#domain/service-cards/card.ts'
import { isId, sightParams, visibleCasesText } from '#modules/cases/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { casePartiesJson } from './case-parties.query.ts'
import type { Sending } from './pages/sendings.tsx'
import { type ResultFileRow, resultFilesJson } from './result-file.query.ts'

/** Everything on the card of one finished document. Days ISO. */
export type ResultCard = {
  id: string
  state: ResultState
  kind: string
  title: string
  signedOn: string
  signedBy: string
  appealDays: number | null
  slot: string | null
  shelf: string | null
  windowId: string | null
  window: string | null
  pointId: string | null
  point: string | null
  arrivedAt: Date | null
  delivery: string | null
  dispatchedOn: string | null
  deliveredOn: string | null
  evidence: string
  recipientName: string | null
  capacity: string | null
  identity: string | null
  documentId: string | null
  addresseeId: string | null
  caseId: string
  sign: string
  caseTitle: string
  unitId: string
  paperId: string
  number: number
  year: number
  expectedOn: string | null
  deliveryForm: string | null
  /** Where the card that governs the matter says documents are collected. */
  collection: CardPlace | null
  notifyBy: string | null
  notice: { channel: string; state: string; sentAt: string | null } | null
  parties: CaseParty[]
  originals: Returnable[]
  returned: string[]
  /** Its files, the present one last. */
  files: ResultFileRow[]
  sendings: Sending[]
  /** Fees of the case's papers that nobody paid yet. */
  fees: { name: string; amountGrosze: number | null }[]
}

const resultCard = prepared<ResultCard, [string, boolean, string[]]>(
  'result-card',
  `select r.id, r.state, r.kind, r.title, r.signed_on as "signedOn", r.signed_by as "signedBy", r.appeal_days as "appealDays",
     r.slot, sh.name as shelf, w.id as "windowId", w.name as window, s.id as "pointId", s.name as point,
     r.arrived_at as "arrivedAt", r.delivery, r.dispatched_on as "dispatchedOn", r.delivered_on as "deliveredOn",
     r.evidence, r.recipient_name as "recipientName", r.capacity, r.identity_document as identity,
     r.document_id as "documentId", r.recipient_party_id as "addresseeId", k.id as "caseId", k.sign,
     k.title as "caseTitle", k.unit_id as "unitId", p.id as "paperId", p.number, p.year, p.expected_on as "expectedOn",
     p.delivery_form as "deliveryForm", p.notify_by as "notifyBy",
     (select json_build_object('channel', m.channel, 'state', m.state, 'sentAt', m.sent_at) from outgoing_messages m
       where m.paper_id = p.id and m.template = 'ready' order by m.queued_at desc limit 1) as notice,
     (select se.content -> 'collection' from card_editions se where se.id = p.card_edition_id) as collection,
     ${casePartiesJson('k.id', 'p.id')} as parties,
     (select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name) order by e.id), '[]')
       from enclosures e join papers ep on ep.id = e.paper_id
       where ep.case_id = k.id and e.returnable = 'yes' and e.returned_on is null) as originals,
     (select coalesce(json_agg(e.name order by e.position), '[]') from result_returnables rr
       join enclosures e on e.id = rr.enclosure_id where rr.result_id = r.id) as returned,
     ${resultFilesJson('r.id')} as files,
     (select coalesce(json_agg(json_build_object('id', oi.id, 'number', oi.number, 'year', oi.year, 'way', oi.way,
         'service', oi.service, 'standing', oi.standing, 'deliveredOn', oi.delivered_on, 'addressee', oi.addressee,
         'ade', (select json_build_object('state', ao.state, 'carriedBy', ao.carried_by) from ade_outbox ao
           where ao.item_id = oi.id)) order by oi.entered_at, oi.number), '[]')
       from outgoing_items oi where oi.subject_kind = 'result' and oi.subject_id = r.id) as sendings,
     (select coalesce(json_agg(json_build_object('name', c.name, 'amountGrosze', c.amount_grosze) order by c.position), '[]')
       from check_items c join papers cp on cp.id = c.paper_id
       where cp.case_id = k.id and c.kind = 'fee' and c.mark in ('missing', 'unchecked')) as fees
   from results r join cases k on k.id = r.case_id join papers p on p.id = r.paper_id
   left join shelves sh on sh.id = r.shelf_id left join windows w on w.id = r.window_id
   left join service_points s on s.id = w.service_point_id
   where r.id = $1 and ${visibleCasesText('$2', '$3')}`,
)

/**
 * One finished document that this person may see.
 * @throws NotFound when there is none or it may not be seen
 */
export async function getResultCard(services: Services, actor: Actor, id: string): Promise<ResultCard> {
  const [all, units] = sightParams(actor)
  const rows = isId(id) ? await resultCard(services.database.pool, [id, all, units]) : []
  const [card] = rows
  if (!card) throw new NotFound('result')
  return card
}
