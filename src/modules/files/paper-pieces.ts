import { type FactPiece, partyDelaysOf } from '#modules/cases/index.ts'
import { exclusionsOf } from './exclusions.ts'
import { factsOf, piecesOf } from './panel-pieces.ts'
import { panels } from './panels.ts'
import { noNotices, noticesOf } from './side-dates-of.ts'

const annulment = `(select json_build_object('at', ra.annulled_at, 'who', rs.given_name || ' ' || rs.surname, 'reason', ra.reason)
  from register_entries re join register_annulments ra on ra.entry_id = re.id join staff rs on rs.id = ra.annulled_by
  where re.paper_id = p.id and re.register_id = p.register_id)`
const corrections = `(select coalesce(json_agg(json_build_object('at', co.corrected_at,
    'who', cs.given_name || ' ' || cs.surname, 'reason', co.reason) order by co.corrected_at), '[]')
  from paper_corrections co join staff cs on cs.id = co.corrected_by where co.paper_id = p.id)`
const onShelf = `(select json_build_object('name', sh.name, 'place', (select sp.place from shelf_places sp
  where sp.paper_id = p.id and sp.taken_at is null)) from shelves sh where sh.id = p.holder_id)`
const onSheet = `(select json_build_object('sheet', json_build_object('number', ho.number, 'year', ho.year,
  'state', ho.state, 'to', tp.name)) from handovers ho join posts tp on tp.id = ho.to_post_id where ho.id = p.holder_id)`
const cureLastDay = `(select to_json(s.last_day) from summonses s where s.paper_id = p.id and s.replaced_by is null
  order by s.round desc limit 1)`
const feeLastDay = `(select to_json(f.last_day) from fee_calls f where f.paper_id = p.id and f.outcome is null
  order by f.issued_on desc limit 1)`

/** What the page itself shows of few papers. */
const own = {
  annulment: { sql: annulment, when: ({ paper }) => paper.state === 'annulled', otherwise: null },
  corrections: { sql: corrections, when: ({ happened }) => happened('paper-corrected'), otherwise: [] },
  onShelf: { sql: onShelf, when: ({ paper }) => paper.holderKind === 'shelf', otherwise: null },
  onSheet: { sql: onSheet, when: ({ paper }) => paper.holderKind === 'transit', otherwise: null },
  cureLastDay: {
    sql: cureLastDay,
    when: ({ happened }) => happened('receipt-issued', 'summons-issued', 'summons-handed'),
    otherwise: null,
  },
  exclusions: {
    sql: exclusionsOf('p.case_id'),
    when: ({ happened }) => happened('official-excluded'),
    otherwise: [],
  },
  partyDelays: {
    sql: `(select coalesce(json_agg(d), '[]') from (${partyDelaysOf('p.id')}) d)`,
    when: ({ paper, happened }) =>
      paper.caseId === null && happened('receipt-issued', 'summons-issued', 'summons-handed'),
    otherwise: [],
  },
  notices: { sql: noticesOf('p.case_id'), when: ({ happened }) => happened('delay-notified'), otherwise: noNotices },
  feeLastDay: { sql: feeLastDay, when: ({ happened }) => happened('fee-called'), otherwise: null },
} as const satisfies Record<string, FactPiece>

export type OwnPiece = keyof typeof own

/** All that may be read of a paper beside its row: the page's own facts by name, a panel's as `panel.fact`. */
export const paperPieces: ReadonlyMap<string, FactPiece> = new Map<string, FactPiece>([
  ...Object.entries(own),
  ...piecesOf(panels),
])

/** The facts of each panel, put together from what was read. */
export function panelFacts(read: ReadonlyMap<string, unknown>): Record<string, Record<string, unknown>> {
  return factsOf(panels, read)
}
