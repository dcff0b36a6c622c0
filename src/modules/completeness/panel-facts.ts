import { permitted } from '#domain/cases/paper-states.ts'
import type { Addressee } from '#domain/completeness/addressees.ts'
import type { ListedItem } from '#domain/completeness/check-items.ts'
import type { LaterEdition } from '#domain/completeness/newer-edition.ts'
import type { Reachable, SearchSource } from '#domain/completeness/no-address.ts'
import type { LegalProfileCode } from '#domain/legal-profiles/profiles.ts'
import type { CardLook } from '#domain/service-cards/card-freshness.ts'
import { type FactPiece, lifeSql, type PaperSoFar } from '#modules/cases/index.ts'
import { addressSql, contactSql } from './address-sql.ts'
import { laterEditionsSql } from './later-editions.query.ts'

/** One round of summons as the page shows it; days are ISO. */
export type RoundFacts = {
  id: string
  round: number
  form: 'receipt' | 'letter'
  days: number
  issuedOn: string
  deliveredOn: string | null
  lastDay: string | null
  derivation: { day?: string; text: string; basis: string }[]
  replaced: 'yes' | 'no'
  items: { itemId: string; curedOn: string | null }[]
}

export type LeavingFacts = {
  ground: 'uncured' | 'no-address'
  decidedOn: string
  who: string
  dispatchedOn: string | null
}

export type FeeFacts = {
  what: string
  grosze: number
  issuedOn: string
  deliveredOn: string | null
  lastDay: string | null
  derivation: RoundFacts['derivation']
  outcome: 'paid' | 'waived' | 'returned' | null
}

/** An order that stands; days are ISO. */
export type OrderLine = {
  id: string
  kind: 'return-unpaid' | 'term-restored' | 'restoring-refused'
  sign: string
  decidedOn: string
  who: string
  documentId: string
  dispatchedOn: string | null
}

/** All that the panel knows of one paper, as the page's own statement brings it. */
export type PanelFacts = {
  items: ListedItem[]
  rounds: RoundFacts[]
  leaving: LeavingFacts | null
  fees: FeeFacts[]
  orders: OrderLine[]
  /** A request to restore the term that waits for an officer. */
  request: { askedOn: string; obstacleEndedOn: string; obstacle: string; itemIds: string[] } | null
  place: { shelf: string; place: string } | null
  profile: LegalProfileCode | null
  /** Who keeps the paper's card, and the looks at it. */
  review: { owner: string; looks: CardLook[] } | null
  /** Null where they were not read: nothing here is asked of the people then. */
  people: (Addressee & Pick<Reachable, 'address' | 'contact'>)[] | null
  search: { on: string; who: string; sources: SearchSource[] } | null
  shelves: { id: string; code: string; name: string; near: 'yes' | 'no'; taken: string[] }[]
  supplements: { id: string; number: number; year: number; arrivedOn: string }[]
  returnables: string[]
  /** Later editions of the card, in force or not, newest first. */
  later: LaterEdition[]
}

const list = (columns: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${columns}) order by ${order}), '[]') from ${from})`

const items = list(
  `'id', ci.id, 'name', ci.name, 'kind', ci.kind, 'basis', ci.basis, 'mark', ci.mark, 'amountGrosze', ci.amount_grosze,
   'returnable', ci.returnable, 'form', (select cw.form from card_items cw where cw.id = ci.card_item_id)`,
  'check_items ci where ci.paper_id = p.id',
  'ci.position',
)
const rounds = list(
  `'id', su.id, 'round', su.round, 'form', su.form, 'days', su.days, 'issuedOn', su.issued_on,
   'deliveredOn', su.delivered_on, 'lastDay', su.last_day, 'derivation', su.derivation,
   'replaced', case when su.replaced_by is null then 'no' else 'yes' end,
   'items', (select json_agg(json_build_object('itemId', si.check_item_id, 'curedOn', si.cured_on))
     from summons_items si where si.summons_id = su.id)`,
  'summonses su where su.paper_id = p.id',
  'su.round',
)
const leaving = `(select json_build_object('ground', ul.ground, 'decidedOn', (ul.decided_at at time zone 'Europe/Warsaw')::date,
   'who', us.given_name || ' ' || us.surname, 'dispatchedOn', ul.dispatched_on)
   from unexamined_leavings ul join staff us on us.id = ul.decided_by where ul.paper_id = p.id and ul.withdrawn_at is null)`
const fees = list(
  `'what', fc.what, 'grosze', fc.amount_grosze, 'issuedOn', fc.issued_on, 'deliveredOn', fc.delivered_on,
   'lastDay', fc.last_day, 'derivation', fc.derivation, 'outcome', fc.outcome`,
  'fee_calls fc where fc.paper_id = p.id',
  'fc.issued_on, fc.id',
)
const orders = list(
  `'id', po.id, 'kind', po.kind, 'sign', po.sign, 'decidedOn', (po.decided_at at time zone 'Europe/Warsaw')::date,
   'who', os.given_name || ' ' || os.surname, 'documentId', po.document_id, 'dispatchedOn', po.dispatched_on`,
  'orders po join staff os on os.id = po.decided_by where po.paper_id = p.id and po.withdrawn_at is null',
  'po.decided_at',
)
const request = `(select json_build_object('askedOn', rr.asked_on, 'obstacleEndedOn', rr.obstacle_ended_on, 'obstacle', rr.obstacle,
   'itemIds', (select coalesce(json_agg(ri.check_item_id), '[]') from restoring_items ri where ri.request_id = rr.id))
   from restoring_requests rr where rr.paper_id = p.id and not exists (select from orders ro
     where ro.restoring_id = rr.id and ro.withdrawn_at is null) limit 1)`
const place = `(select json_build_object('shelf', psh.name, 'place', psp.place) from shelf_places psp
   join shelves psh on psh.id = psp.shelf_id where psp.paper_id = p.id and psp.taken_at is null)`
const profile = `(select pe.profile from card_editions pe where pe.id = p.card_edition_id)`
const review = `(select json_build_object('owner', rr.owner_position, 'looks', (select json_agg(json_build_object(
     'since', rl.since, 'dueOn', rl.due_on)) from card_looks rl where rl.card_id = rr.card_id))
   from card_reviews rr join card_editions re on re.card_id = rr.card_id where re.id = p.card_edition_id)`
const people = list(
  `'id', pa.id, 'name', pa.name, 'role', pa.role, 'proxyScope', pa.proxy_scope, 'life', ${lifeSql('pa')}, 'address', ${addressSql}, 'contact', ${contactSql}`,
  'paper_parties pa left join clients pc on pc.id = pa.client_id where pa.paper_id = p.id',
  'pa.position',
)
const search = `(select json_build_object('on', sa.searched_on, 'who', ss.given_name || ' ' || ss.surname, 'sources', sa.sources)
   from address_searches sa join staff ss on ss.id = sa.searched_by where sa.paper_id = p.id order by sa.id desc limit 1)`
const shelves = list(
  `'id', ws.id, 'code', ws.code, 'name', ws.name,
   'near', case when ws.service_point_id = (select ww.service_point_id from windows ww where ww.id = p.window_id)
     then 'yes' else 'no' end,
   'taken', (select coalesce(json_agg(wp.place), '[]') from shelf_places wp
     where wp.shelf_id = ws.id and wp.taken_at is null)`,
  `shelves ws where ws.kind = 'waiting'`,
  'ws.code',
)
const supplements = list(
  `'id', sp.id, 'number', sp.number, 'year', sp.year, 'arrivedOn', sp.arrived_on`,
  `paper_links sl join papers sp on sp.id = sl.paper_id where sl.related_id = p.id and sl.relation = 'supplement'`,
  'sp.registered_at',
)
const returnables = `(select coalesce(json_agg(re.name order by re.position), '[]') from enclosures re
   where re.paper_id = p.id and re.returnable = 'yes' and re.returned_on is null)`

const early = ({ paper }: PaperSoFar) =>
  permitted(paper.state, 'completeness.mark-items') || paper.state === 'left-unexamined'
const after =
  (...events: string[]) =>
  ({ happened }: PaperSoFar) =>
    happened(...events)

/** The SQL of `PanelFacts` over `p` (papers), and when each of them can be anything at all. */
export const panelFacts: Readonly<Record<keyof PanelFacts, FactPiece>> = {
  items: { sql: items },
  rounds: { sql: rounds, when: after('receipt-issued', 'summons-issued', 'summons-handed'), otherwise: [] },
  leaving: { sql: leaving, when: after('leaving-decided', 'left-without-address'), otherwise: null },
  search: { sql: search, when: after('address-searched'), otherwise: null },
  fees: { sql: fees, when: after('fee-called'), otherwise: [] },
  orders: { sql: orders, when: after('return-ordered', 'restoration-decided'), otherwise: [] },
  request: { sql: request, when: after('restoration-asked'), otherwise: null },
  // a summons puts the paper on a shelf too
  place: { sql: place, when: after('paper-shelved', 'summons-handed', 'summons-issued'), otherwise: null },
  profile: { sql: profile, when: early, otherwise: null },
  review: { sql: review, when: early, otherwise: null },
  // an order that waits to be sent needs its addressees whatever the state
  people: {
    sql: people,
    when: (so) => early(so) || so.happened('return-ordered', 'restoration-decided'),
    otherwise: null,
  },
  shelves: { sql: shelves, when: early, otherwise: [] },
  supplements: { sql: supplements, when: early, otherwise: [] },
  returnables: { sql: returnables, when: early, otherwise: [] },
  later: {
    sql: laterEditionsSql,
    when: (so) => early(so) && so.paper.cardEditionId !== null,
    otherwise: [],
  },
}
