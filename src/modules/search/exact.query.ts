import { type sightParams, visibleCasesText, visiblePapersText } from '#modules/cases/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import { type Hit, mostHits } from './hits.ts'

export type PaperHit = Extract<Hit, { kind: 'paper' }>
export type CaseHit = Extract<Hit, { kind: 'case' }>
/** Who looks: sees all, units, posts. */
export type Sight = ReturnType<typeof sightParams>

/** The columns of a paper found, over `papers p`. */
export const hitColumns = `'paper' as kind, p.id, p.number, p.year, r.code as register, p.title, p.applicant_name as applicant,
  u.symbol as unit, p.arrived_on as "arrivedOn", p.state`
export const hitTables = `join registers r on r.id = p.register_id left join units u on u.id = p.unit_id`

const seen = visiblePapersText('$1', '$2', '$3')
const papers = (from: string, where: string) =>
  `select ${hitColumns} from ${from} ${hitTables} where ${where} and p.number is not null and ${seen}
   order by p.registered_at desc limit ${mostHits}`

/** By a number in any register (the stand-alone post's own too): the year when it was typed, otherwise any. */
export const papersByNumber = prepared<PaperHit, [...Sight, number, number | null]>(
  'search-number',
  papers(
    `register_counters c join register_entries n on n.register_id = c.register_id and n.year = c.year
       and n.number = $4 join papers p on p.id = n.paper_id`,
    '($5::int is null or c.year = $5)',
  ),
)

export const papersByCode = prepared<PaperHit, [...Sight, Buffer]>(
  'search-status-code',
  papers('papers p', 'p.status_digest = $4'),
)

/** By the number of a known client; two statements' worth of indexes, whichever number it is. */
export const papersByPerson = prepared<PaperHit, [...Sight, string]>(
  'search-person',
  papers(
    'papers p',
    `p.id in (select pp.paper_id from clients c join paper_parties pp on pp.client_id = c.id
       where c.pesel = $4 or c.nip = $4)`,
  ),
)

const caseColumns = `'case' as kind, k.id, k.sign, k.title, k.unit_symbol as unit, k.initiated_on as "initiatedOn", k.state`
const cases = (where: string) =>
  `select ${caseColumns} from cases k where ${where} and ${visibleCasesText('$1', '$2')}
   order by k.year desc, k.number desc limit ${mostHits}`

/** By the parts of the sign that name the case; whose initials stand at its end does not matter. */
export const casesBySign = prepared<CaseHit, [boolean, string[], string, string, number | null, number, number]>(
  'search-sign',
  cases(
    `k.unit_symbol = $3 and k.jrwa_class = $4 and coalesce(k.group_number, 0) = coalesce($5::int, 0)
       and k.number = $6 and k.year = $7`,
  ),
)

/** By the beginning of the sign with dots and spaces left out; letters and digits only, so nothing to escape. */
export const casesBySignStart = prepared<CaseHit, [boolean, string[], string]>(
  'search-sign-start',
  cases(`k.sign_folded like $3 || '%'`),
)

/** The checklist that a client made of a card's questions; its code has the shape of the code on a receipt. */
export const checklistByCode = prepared<{ kind: 'checklist'; id: string }, [Buffer]>(
  'search-checklist',
  `select 'checklist' as kind, l.id from checklists l where l.code_digest = $1`,
)

export const sheetByNumber = prepared<{ kind: 'sheet'; id: string }, [number, number]>(
  'search-sheet',
  `select 'sheet' as kind, h.id from handovers h where h.number = $1 and h.year = $2`,
)
