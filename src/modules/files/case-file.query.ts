import type { CaseState } from '#domain/cases/case-states.ts'
import type { Actor } from '#domain/people/roles.ts'
import { isId, preparedBySight } from '#modules/cases/index.ts'
import { currentFileJson, type ResultFileRow } from '#modules/release/index.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { casePanels, casePieces } from './case-panels.ts'
import type { Exclusion } from './exclusions.ts'
import { readPieces } from './facts.ts'
import { happenedIn } from './happened.ts'
import { caseHistory, historyJson } from './history-sql.ts'
import { factsOf } from './panel-pieces.ts'
import type { FileDocument, HistoryLine } from './paper-file.ts'
import type { NoticesRead } from './side-dates-of.ts'

/** One paper of a case. */
export type CasePaper = {
  id: string
  number: number
  year: number
  title: string
  applicant: string
  arrivedOn: string
  state: string
  registeredOn: string
  expectedOn: string | null
  expectedWhy: { day?: string; text: string; basis: string }[]
}

/** A finished document and how it reached the client. */
export type CaseResult = {
  id: string
  /** The file that it has now, signed outside; null when there is none. */
  file: Pick<ResultFileRow, 'id' | 'name' | 'kind' | 'bytes'> | null
  kind: string
  title: string
  signedOn: string
  signedBy: string
  state: string
  deliveredOn: string | null
}

/** Everything the page of one case shows, read in one statement. Days ISO. */
export type CaseFile = {
  id: string
  sign: string
  title: string
  unitId: string
  unitSymbol: string
  unitName: string
  jrwaClass: string
  classTitle: string | null
  /** Archival category of the class and the edition of the file plan that gives it; null until a plan gives one. */
  plan: { category: string; validFrom: string } | null
  /** The provision that frees cases of this class, or of one above it, from the metryka; null when it is kept. */
  noMetrykaBasis: string | null
  state: CaseState
  initiatedOn: string
  runsFrom: string | null
  foundedAt: Date
  foundedBy: string
  officerId: string | null
  officer: string | null
  statutoryEnd: string | null
  notifiedEnd: string | null
  internalTarget: string | null
  derivation: { day?: string; text: string; basis: string }[]
  onTheSpot: 'yes' | 'no'
  outcome: string | null
  outcomeNote: string
  settledOn: string | null
  settledBy: string | null
  papers: CasePaper[]
  results: CaseResult[]
  documents: FileDocument[]
  history: HistoryLine[]
  /** Officials who take no part in it. */
  exclusions: Exclusion[]
  noticesRead: NoticesRead
  /** What the panels read, by the panel's name. */
  panels: Record<string, unknown>
}

const caseFile = preparedBySight<Omit<CaseFile, 'exclusions' | 'noticesRead' | 'panels'>>(
  'case-file',
  'cases',
  ({
    at,
    from,
    condition,
  }) => `select ${at}, k.id, k.sign, k.title, k.unit_id as "unitId", k.unit_symbol as "unitSymbol", u.name as "unitName",
     k.jrwa_class as "jrwaClass", k.state, k.initiated_on as "initiatedOn", k.runs_from as "runsFrom", k.founded_at as "foundedAt",
     f.given_name || ' ' || f.surname as "foundedBy", k.officer_id as "officerId",
     o.given_name || ' ' || o.surname as officer, k.statutory_end as "statutoryEnd",
     k.notified_end as "notifiedEnd",
     k.internal_target as "internalTarget", k.derivation, k.on_the_spot as "onTheSpot", k.outcome,
     k.outcome_note as "outcomeNote", k.settled_on as "settledOn", s.given_name || ' ' || s.surname as "settledBy",
     (select j.title from jrwa_classes j where j.symbol = k.jrwa_class and j.valid_from <= k.initiated_on
       order by j.valid_from desc limit 1) as "classTitle",
     (select json_build_object('category', j.category, 'validFrom', j.valid_from) from jrwa_classes j
       where j.symbol = k.jrwa_class and j.category is not null
       order by j.valid_from > k.initiated_on, abs(j.valid_from - k.initiated_on) limit 1) as plan,
     (select j.metryka_basis from jrwa_classes j where j.metryka = 'not-kept' and k.jrwa_class like j.symbol || '%'
       and j.valid_from <= k.initiated_on and (j.valid_to is null or j.valid_to >= k.initiated_on)
       order by length(j.symbol) desc limit 1) as "noMetrykaBasis",
     (select coalesce(json_agg(json_build_object('id', p.id, 'number', p.number, 'year', p.year, 'title', p.title,
         'applicant', p.applicant_name, 'arrivedOn', p.arrived_on, 'state', p.state, 'expectedOn', p.expected_on, 'expectedWhy', p.expected_why,
         'registeredOn', (p.registered_at at time zone 'Europe/Warsaw')::date)
         order by p.filed_on, p.id), '[]') from papers p where p.case_id = k.id) as papers,
     (select coalesce(json_agg(json_build_object('id', r.id, 'file', ${currentFileJson('r.id')}, 'kind', r.kind, 'title', r.title, 'signedOn', r.signed_on,
         'signedBy', r.signed_by, 'state', r.state, 'deliveredOn', r.delivered_on) order by r.created_at, r.id), '[]')
       from results r where r.case_id = k.id) as results,
     (select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'title', d.title, 'at', d.created_at,
           'standing', case when d.superseded_by is null then 'stands' else 'superseded' end)
         order by d.created_at), '[]')
       from (select d1.* from documents d1 where d1.case_id = k.id
         union select d2.* from documents d2 join papers p2 on p2.id = d2.paper_id where p2.case_id = k.id) d) as documents,
     ${historyJson(caseHistory('k.id'))} as history
   from ${from} join units u on u.id = k.unit_id join staff f on f.id = k.founded_by
   left join staff o on o.id = k.officer_id left join staff s on s.id = k.settled_by
   where ${condition}`,
)

/**
 * Everything of one case that this person may see: its row with its history, then what its panels ask for.
 * @throws NotFound when there is none or it may not be seen: the answer is the same for both
 */
export async function getCaseFile(services: Services, actor: Actor, id: string): Promise<CaseFile> {
  const { pool } = services.database
  const file = isId(id) ? await caseFile(pool, actor, id) : undefined
  if (!file) throw new NotFound('case')
  const so = { found: file, actor, happened: happenedIn(file.history) }
  const read = await readPieces(pool, { id: file.id, from: 'cases k' }, casePieces, so)
  return {
    ...file,
    exclusions: read.get('exclusions') as Exclusion[],
    noticesRead: read.get('notices') as NoticesRead,
    panels: factsOf(casePanels, read),
  }
}
