import { sql } from 'kysely'
import type { ItemState } from '#domain/handover/acknowledgement.ts'
import { sightOf } from '#domain/people/can.ts'
import type { Actor } from '#domain/people/roles.ts'
import { isId } from '#modules/cases/index.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { latenessNow } from './lateness.ts'
import { listDigest } from './list-digest.ts'

/** One paper of a sheet as the sheet's page shows it. */
export type SheetPaper = {
  paperId: string
  number: number
  year: number
  title: string
  applicantName: string
  arrivedOn: string
  enclosures: number
  state: ItemState
  reason: string | null
  decidedBy: string | null
  decidedAt: string | null
  /** Its number in the receiving post's own register. */
  entry: { register: string; number: number; year: number } | null
}

export type Sheet = {
  id: string
  number: number | null
  year: number
  state: 'open' | 'sent' | 'settled'
  route: 'chancery' | 'direct'
  fromWindow: string
  fromWindowId: string
  toPost: string
  toPostId: string
  openedBy: string
  sentAt: Date | null
  sentBy: string | null
  sentById: string | null
  documentId: string | null
  /** Digest of the list as it is now; on a sent sheet the one it was sent with. */
  digest: string
  papers: SheetPaper[]
  /** Whether its answer is later than it should be. */
  late: 'yes' | 'no'
}

const papersOfSheet = sql`coalesce((select json_agg(json_build_object('paperId', p.id, 'number', p.number, 'year', p.year,
    'title', p.title, 'applicantName', p.applicant_name, 'arrivedOn', p.arrived_on,
    'enclosures', (select count(*) from enclosures e where e.paper_id = p.id), 'state', i.state, 'reason', i.reason,
    'decidedBy', d.given_name || ' ' || d.surname, 'decidedAt', i.decided_at,
    'entry', (select json_build_object('register', r.code, 'number', re.number, 'year', re.year)
      from register_entries re join registers r on r.id = re.register_id
      where re.paper_id = p.id and r.post_id = h.to_post_id)) order by i.position)
  from handover_items i join papers p on p.id = i.paper_id left join staff d on d.id = i.decided_by
  where i.handover_id = h.id and i.state <> 'withdrawn'), '[]')`

/**
 * One sheet with its papers. The sender's side sees it from the start, the receiving side once it was sent.
 * @throws NotFound when there is none or it may not be seen
 */
export async function getSheet(services: Services, actor: Actor, id: string): Promise<Sheet> {
  if (!isId(id)) throw new NotFound('handover')
  const sight = sightOf(actor)
  const [units, posts] = sight.all ? [[], []] : [sight.unitIds, sight.postIds]
  const { rows } = await sql<Omit<Sheet, 'digest' | 'late'> & { listDigest: string | null }>`
    select h.id, h.number, h.year, h.state, h.route, w.name as "fromWindow", h.from_window_id as "fromWindowId",
      o.name as "toPost", h.to_post_id as "toPostId", ob.given_name || ' ' || ob.surname as "openedBy",
      h.sent_at as "sentAt", sb.given_name || ' ' || sb.surname as "sentBy", h.sent_by as "sentById",
      h.document_id as "documentId", h.list_digest as "listDigest", ${papersOfSheet} as papers
    from handovers h join windows w on w.id = h.from_window_id join posts o on o.id = h.to_post_id
      join staff ob on ob.id = h.opened_by left join staff sb on sb.id = h.sent_by
    where h.id = ${id} and (${sight.all}::boolean
      or (h.state <> 'open' and (o.id = any(${posts}::uuid[]) or o.unit_id = any(${units}::uuid[]))))`.execute(
    services.database.db,
  )
  const [row] = rows
  if (!row) throw new NotFound('handover')
  const { listDigest: sent, ...sheet } = row
  const late = (await latenessNow(services))(sheet.sentAt)
  return { ...sheet, late, digest: sent ?? listDigest(sheet.papers) }
}
