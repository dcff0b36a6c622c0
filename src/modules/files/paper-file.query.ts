import type { Actor } from '#domain/people/roles.ts'
import { isId, paperColumns, paperJoins, preparedBySight } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { readPieces } from './facts.ts'
import { happenedIn } from './happened.ts'
import { historyJson, paperHistory } from './history-sql.ts'
import type { PaperFile } from './paper-file.ts'
import { type OwnPiece, panelFacts, paperPieces } from './paper-pieces.ts'

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
const documents = list(
  `'id', d.id, 'kind', d.kind, 'title', d.title, 'at', d.created_at,
   'standing', case when d.superseded_by is null then 'stands' else 'superseded' end`,
  'documents d where d.paper_id = p.id',
  'd.created_at',
)
const entries = list(
  `'register', er.code, 'number', re.number, 'year', re.year`,
  'register_entries re join registers er on er.id = re.register_id where re.paper_id = p.id and re.register_id <> p.register_id',
  're.registered_at',
)
const holder = `(case p.holder_kind
  when 'window' then (select json_build_object('name', hw.name) from windows hw where hw.id = p.holder_id)
  when 'post' then (select json_build_object('name', hp.name) from posts hp where hp.id = p.holder_id)
  end)`

type BaseFile = Omit<PaperFile, OwnPiece | 'noticesRead' | 'panels'>

const paperFile = preparedBySight<BaseFile>(
  'paper-file',
  'papers',
  ({
    at,
    from,
    condition,
  }) => `select ${at}, ${paperColumns}, r.code as "registerCode", p.arrived_at as "arrivedAt", p.deposited_on as "depositedOn",
     p.taken_out_on as "takenOutOn", p.evidence, p.letter_date as "letterDate", p.sender_sign as "senderSign",
     p.late_entry_reason as "lateEntryReason", e.edition as "cardEdition", p.expected_why as "expectedWhy",
     k.due_on as "caseEnd",
     case when k.id is not null then json_build_object('statutoryEnd', k.statutory_end, 'notifiedEnd', k.notified_end,
       'internalTarget', k.internal_target, 'derivation', k.derivation) end as "caseTerms",
     case when e.id is not null then json_build_object('unit', e.term_unit, 'count', e.term_count,
       'profile', e.profile) end as "cardTerm",
     ${holder} as holder, ${parties} as parties, ${enclosures} as enclosures, ${links} as links,
     ${entries} as entries, ${documents} as documents, ${historyJson(paperHistory('p.id', 'p.case_id'))} as history
   from ${from} ${paperJoins} join registers r on r.id = p.register_id
   where ${condition}`,
)

/**
 * Everything of one paper that this person may see: its row with its history, then what the history says there is more.
 * @throws NotFound when there is none or it may not be seen: the answer is the same for both
 */
export async function getPaperFile(services: Services, actor: Actor, id: string): Promise<PaperFile> {
  const { pool } = services.database
  const file = isId(id) ? await paperFile(pool, actor, id) : undefined
  if (!file) throw new NotFound('paper')
  const so = { paper: file, actor, happened: happenedIn(file.history) }
  const read = await readPieces(pool, { id: file.id, from: 'papers p' }, paperPieces, so)
  const own = (name: OwnPiece) => read.get(name)
  return {
    ...file,
    holder: (own('onShelf') ?? own('onSheet') ?? file.holder) as PaperFile['holder'],
    annulment: own('annulment') as PaperFile['annulment'],
    corrections: own('corrections') as PaperFile['corrections'],
    exclusions: own('exclusions') as PaperFile['exclusions'],
    partyDelays: own('partyDelays') as PaperFile['partyDelays'],
    noticesRead: own('notices') as PaperFile['noticesRead'],
    cureLastDay: own('cureLastDay') as PaperFile['cureLastDay'],
    feeLastDay: own('feeLastDay') as PaperFile['feeLastDay'],
    panels: panelFacts(read),
  }
}
