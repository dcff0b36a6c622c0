import type { StatusFacts } from '#domain/status/status-facts.ts'
import { batched } from '#platform/db/batched.ts'

/** One look: the failures counted so far and, when the digest is known, the facts of its paper. */
type StatusRow = { own: number | null; overall: number | null; facts: StatusFacts | null }

const day = (column: string) => `(${column} at time zone 'Europe/Warsaw')::date`
const list = (fields: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from})`

const summonses = list(
  `'live', case when s.replaced_by is null then 'yes' else 'no' end, 'issuedOn', s.issued_on, 'deliveredOn', s.delivered_on,
   'days', s.days, 'lastDay', s.last_day, 'items', ${list(
     // only the name that the published card gave it: what a clerk typed by hand may hold anybody's name
     `'id', k.id, 'name', case when ci.id is not null then k.name end, 'basis', ci.basis, 'form', ci.form, 'curedOn', si.cured_on`,
     `summons_items si join check_items k on k.id = si.check_item_id left join card_items ci on ci.id = k.card_item_id
      where si.summons_id = s.id`,
     'k.position',
   )}`,
  'summonses s where s.paper_id = p.id',
  's.round',
)
const uploads = list(
  `'name', case when uc.id is not null then uk.name end, 'state', up.state, 'scan', up.scan, 'receivedOn', up.arrived_on, 'assessBy', up.assess_by,
   'decidedOn', ${day('up.assessed_at')}, 'refusal', up.refusal`,
  `uploads up join check_item_rows uk on uk.id = up.check_item_id left join card_items uc on uc.id = uk.card_item_id
   where up.paper_id = p.id`,
  'up.received_at',
)
const fees = list(
  `'amountGrosze', f.amount_grosze, 'issuedOn', f.issued_on, 'deliveredOn', f.delivered_on, 'lastDay', f.last_day,
   'paidOn', f.paid_on, 'outcome', f.outcome`,
  'fee_calls f where f.paper_id = p.id',
  'f.issued_on, f.id',
)
const results = list(
  `'state', x.state, 'arrivedOn', ${day('x.arrived_at')}, 'dispatchedOn', x.dispatched_on, 'deliveredOn', x.delivered_on`,
  'results x where x.paper_id = p.id',
  'x.created_at',
)
const founded = `(select json_build_object('unit', k.unit_symbol, 'class', k.jrwa_class, 'group', k.group_number,
    'number', k.number, 'year', k.year, 'foundedOn', ${day('k.founded_at')}, 'statutoryEnd', k.statutory_end,
    'notifiedEnd', k.notified_end,
    'settledOn', k.settled_on) from cases k where k.id = p.case_id)`
const hours = list(
  `'weekday', o.weekday, 'opens', to_char(o.opens, 'HH24:MI'), 'closes', to_char(o.closes, 'HH24:MI'), 'from', o.valid_from, 'until', o.valid_to`,
  `opening_hours o where o.service_point_id = sp.id and o.valid_from <= $4::date + 14 and (o.valid_to is null or o.valid_to >= $4)`,
  'o.valid_from, o.weekday, o.opens',
)
const closures = list(
  `'firstDay', c.first_day, 'lastDay', c.last_day`,
  `closures c where (c.service_point_id is null or c.service_point_id = sp.id) and c.withdrawn_at is null and c.last_day >= $4 and c.first_day <= $4::date + 14`,
  'c.first_day',
)
const openingDays = list(
  `'day', d.day, 'opens', to_char(d.opens, 'HH24:MI'), 'closes', to_char(d.closes, 'HH24:MI')`,
  `opening_days d where (d.service_point_id is null or d.service_point_id = sp.id) and d.withdrawn_at is null and d.day between $4 and $4::date + 14`,
  'd.day, d.service_point_id nulls last',
)
/** The window where a document waits, otherwise the one that took the paper; read only when the client has to go there. */
const place = `case when p.state in ('summoned', 'cure-running', 'left-unexamined')
    or exists (select from results x where x.paper_id = p.id and x.state = 'on-rack') then
  (select json_build_object('window', w.name, 'number', w.number, 'place', sp.name, 'address', sp.address,
      'hours', ${hours}, 'closures', ${closures}, 'days', ${openingDays})
   from windows w join service_points sp on sp.id = w.service_point_id
   where w.id = coalesce((select x.window_id from results x where x.paper_id = p.id and x.state = 'on-rack'
     order by x.arrived_at limit 1), p.window_id)) end`

const facts = `json_build_object('number', p.number, 'year', p.year, 'register', r.code, 'state', p.state,
  'registeredOn', ${day('p.registered_at')}, 'service', e.title, 'card', (select sc.symbol from service_cards sc where sc.id = e.card_id), 'unit', u.name, 'expectedOn', p.expected_on,
  'summonses', ${summonses}, 'fees', ${fees}, 'results', ${results}, 'case', ${founded},
  'sentToUnitOn', way.sent, 'receivedByUnitOn', way.received,
  'leftUnexaminedOn', (select max(l.dispatched_on) from unexamined_leavings l where l.paper_id = p.id and l.withdrawn_at is null),
  'leftNoAddressOn', (select max(${day('l.decided_at')}) from unexamined_leavings l where l.paper_id = p.id
    and l.withdrawn_at is null and l.ground = 'no-address'),
  'leftWithoutEffectOn', case when p.state = 'left-unexamined' then (select max(${day('cd.decided_at')}) from channel_decisions cd
    where cd.paper_id = p.id and cd.decision = 'leave') end,
  'forwarded', case when p.state = 'forwarded' then (select json_build_object('to', f.authority, 'on', ${day('f.forwarded_at')})
    from forwardings f where f.paper_id = p.id) end,
  'returnedOn', case when p.state = 'returned' then (select ${day('t.decided_at')} from paper_returns t where t.paper_id = p.id) end,
  'annulledOn', case when p.state = 'annulled' then (select ${day('a.annulled_at')} from register_entries n join register_annulments a on a.entry_id = n.id
    where n.paper_id = p.id and n.register_id = p.register_id) end,
  'uploads', ${uploads}, 'place', ${place})`

/**
 * Key: digest of the code, key of the source's failures. Shared: key of everybody's failures, their window, today.
 */
export const readStatus = batched<StatusRow>(
  'public-status',
  `select asked.at::int as at,
     (select a.failures from attempts a where a.key_digest = asked.source and a.time_window = $5) as own,
     (select a.failures from attempts a where a.key_digest = $3 and a.time_window = $5) as overall,
     (select ${facts} from papers p join registers r on r.id = p.register_id
        left join units u on u.id = p.unit_id left join card_editions e on e.id = p.card_edition_id
        left join lateral (select max(${day('h.sent_at')}) as sent,
            max(${day('hi.decided_at')}) filter (where hi.state = 'received') as received
          from handover_items hi join handovers h on h.id = hi.handover_id
          where hi.paper_id = p.id and hi.state in ('sent', 'received')) way on true
      where p.status_digest = asked.digest and p.number is not null) as facts
   from unnest($1::bytea[], $2::bytea[]) with ordinality as asked(digest, source, at)`,
)
