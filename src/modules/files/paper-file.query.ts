import type { Actor } from '#domain/people/roles.ts'
import { isId, type PaperPanel, paperColumns, paperTables, preparedBySight } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { historyJson, paperHistory } from './history-sql.ts'
import { panels } from './panels.ts'
import type { PaperFile } from './paper-file.ts'

const list = (columns: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${columns}) order by ${order}), '[]') from ${from})`

const parties = list(
  `'role', pp.role, 'name', pp.name, 'proxyScope', pp.proxy_scope,
   'address', concat_ws(', ', nullif(pp.street, ''), nullif(btrim(pp.postal_code || ' ' || pp.locality), ''))`,
  'paper_parties pp where pp.paper_id = p.id',
  'pp.position',
)
const enclosures = list(
  `'name', en.name, 'pages', en.pages, 'form', en.form, 'returnable', en.returnable, 'returnedOn', en.returned_on`,
  'enclosures en where en.paper_id = p.id',
  'en.position',
)
const links = list(
  `'paperId', other.id, 'number', other.number, 'year', other.year, 'title', other.title, 'relation', li.relation,
   'direction', case when li.paper_id = p.id then 'from-this' else 'to-this' end`,
  `(select l1.* from paper_links l1 where l1.paper_id = p.id
    union all select l2.* from paper_links l2 where l2.related_id = p.id) li
   join papers other on other.id = case when li.paper_id = p.id then li.related_id else li.paper_id end`,
  'li.linked_at',
)
const corrections = list(
  `'at', co.corrected_at, 'who', cs.given_name || ' ' || cs.surname, 'reason', co.reason`,
  'paper_corrections co join staff cs on cs.id = co.corrected_by where co.paper_id = p.id',
  'co.corrected_at',
)
const documents = list(
  `'id', d.id, 'kind', d.kind, 'title', d.title, 'at', d.created_at`,
  'documents d where d.paper_id = p.id',
  'd.created_at',
)
const entries = list(
  `'register', er.code, 'number', re.number, 'year', re.year`,
  'register_entries re join registers er on er.id = re.register_id where re.paper_id = p.id and re.register_id <> p.register_id',
  're.registered_at',
)
const annulment = `(select json_build_object('at', ra.annulled_at, 'who', rs.given_name || ' ' || rs.surname, 'reason', ra.reason)
  from register_entries re join register_annulments ra on ra.entry_id = re.id join staff rs on rs.id = ra.annulled_by
  where re.paper_id = p.id and re.register_id = p.register_id)`
const holder = `(case p.holder_kind
  when 'window' then (select json_build_object('name', hw.name) from windows hw where hw.id = p.holder_id)
  when 'post' then (select json_build_object('name', hp.name) from posts hp where hp.id = p.holder_id)
  when 'shelf' then (select json_build_object('name', sh.name, 'place', (select sp.place from shelf_places sp
      where sp.paper_id = p.id and sp.taken_at is null)) from shelves sh where sh.id = p.holder_id)
  when 'transit' then (select json_build_object('sheet', json_build_object('number', ho.number, 'year', ho.year,
      'state', ho.state, 'to', tp.name)) from handovers ho join posts tp on tp.id = ho.to_post_id where ho.id = p.holder_id)
  end)`
const panelFacts = panels
  .filter((panel) => panel.facts !== undefined)
  .map((panel: PaperPanel) => `'${panel.name}', ${panel.facts}`)
  .join(', ')

const paperFile = preparedBySight<PaperFile>(
  'paper-file',
  'papers',
  (
    condition,
  ) => `select ${paperColumns}, r.code as "registerCode", p.arrived_at as "arrivedAt", p.deposited_on as "depositedOn",
     p.taken_out_on as "takenOutOn", p.evidence, p.letter_date as "letterDate", p.sender_sign as "senderSign",
     p.late_entry_reason as "lateEntryReason", e.edition as "cardEdition", p.expected_why as "expectedWhy",
     k.statutory_end as "caseEnd",
     (select s.last_day from summonses s where s.paper_id = p.id and s.replaced_by is null order by s.round desc limit 1)
       as "cureLastDay",
     (select f.last_day from fee_calls f where f.paper_id = p.id and f.outcome is null order by f.issued_on desc limit 1)
       as "feeLastDay",
     ${holder} as holder, ${parties} as parties, ${enclosures} as enclosures, ${links} as links,
     ${corrections} as corrections, ${annulment} as annulment, ${entries} as entries, ${documents} as documents,
     ${historyJson(paperHistory('p.id', 'p.case_id'))} as history, json_build_object(${panelFacts}) as panels
   from ${paperTables} join registers r on r.id = p.register_id
   where p.id = $1 and ${condition}`,
)

/**
 * Everything of one paper that this person may see, in one round trip.
 * @throws NotFound when there is none or it may not be seen: the answer is the same for both
 */
export async function getPaperFile(services: Services, actor: Actor, id: string): Promise<PaperFile> {
  const rows = isId(id) ? await paperFile(services.database.pool, actor, id) : []
  const [file] = rows
  if (!file) throw new NotFound('paper')
  return file
}
