import { sql } from 'kysely'
import { receivingPost } from '#domain/handover/receiving-post.ts'
import { dayOf } from '#messages/dates.ts'
import type { Services } from '#web/services.ts'
import { readRouting } from './routing.query.ts'

type Row = {
  id: string
  number: number
  year: number
  title: string
  applicantName: string
  registeredAt: Date
  unitId: string | null
  route: 'unit-chancery' | 'stand-alone-post' | 'own-counter' | null
  registerCode: string | null
  /** What the last hand-over of this paper ended with, when it came back. */
  cameBack: { state: 'refused' | 'missing'; reason: string; handoverId: string; number: number; year: number } | null
}

/** A complete paper that waits at the window. */
export type WaitingPaper = Omit<Row, 'route' | 'registerCode' | 'unitId'>

/** Papers that wait for one receiving post; without a post: those that nobody can be found for, with the reason. */
export type WaitingGroup = {
  post: { id: string; name: string } | null
  why: 'handover-no-unit' | 'handover-no-post' | null
  papers: WaitingPaper[]
}

/** The most papers shown at once; the oldest come first, so nothing is forgotten. */
export const mostWaiting = 100

/** Complete papers at a window that are on no sheet, by receiving post; papers being searched for stand among them. */
export async function listWaiting(services: Services, windowId: string): Promise<WaitingGroup[]> {
  const { db } = services.database
  const { rows } = await sql<Row>`
    select p.id, p.number, p.year, p.title, p.applicant_name as "applicantName", p.registered_at as "registeredAt",
      coalesce(f.now_id, p.unit_id) as "unitId", e.route, e.register_code as "registerCode",
      (select case when i.state in ('refused', 'missing') then json_build_object('state', i.state, 'reason', i.reason,
         'handoverId', h.id, 'number', h.number, 'year', h.year) end
       from handover_items i join handovers h on h.id = i.handover_id
       where i.paper_id = p.id and i.state <> 'withdrawn' order by h.sent_at desc limit 1) as "cameBack"
    from papers p left join card_editions e on e.id = p.card_edition_id
    left join units_followed(${dayOf(services.clock.now())}::date) f on f.unit_id = p.unit_id
    where p.holder_kind = 'window' and p.holder_id = ${windowId} and p.state in ('checking', 'complete')
      and not exists (select from handover_items i where i.paper_id = p.id and i.state in ('listed', 'sent'))
      and not exists (select from check_items c where c.paper_id = p.id and c.kind = 'formal' and c.mark in ('missing', 'unchecked'))
    order by p.registered_at limit ${mostWaiting}`.execute(db)
  if (rows.length === 0) return []
  const { units, posts } = await readRouting(db)
  const groups = new Map<string, WaitingGroup>()
  for (const { unitId, route, registerCode, ...paper } of rows) {
    const way = receivingPost({ unitId, route, registerCode }, units, posts)
    const post = way.ok ? posts.find((one) => one.id === way.event.postId) : undefined
    const group = groups.get(post?.id ?? '') ?? { post: post ?? null, why: way.ok ? null : way.refusal.why, papers: [] }
    group.papers.push(paper)
    groups.set(post?.id ?? '', group)
  }
  return [...groups.values()].sort((a, b) => (a.post?.name ?? '~').localeCompare(b.post?.name ?? '~', 'pl'))
}
