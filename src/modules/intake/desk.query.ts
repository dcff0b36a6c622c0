import type { WindowFacts } from '#domain/intake/window-competence.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** A paper registered a moment ago at this window. */
export type RecentPaper = { id: string; number: number; year: number; at: string; applicant: string; title: string } & {
  /** The newest paper printed for the client. */
  documentId: string | null
}

/** The window a clerk takes papers at, as the intake screen needs it. */
export type Desk = WindowFacts & {
  id: string
  name: string
  visit: { id: string; startedAt: string; papers: number } | null
  recent: RecentPaper[]
  units: { id: string; symbol: string; name: string }[]
}

const deskOfWindow = prepared<Desk, [string, string, string]>(
  'intake-desk',
  `with recursive below (unit_id) as (
     select unit_id from window_units where window_id = $1
     union select u.id from below b join units u on u.parent_id = b.unit_id)
   select w.id, w.name, w.kind, coalesce((select json_agg(unit_id) from below), '[]') as "unitIds",
     (select json_build_object('id', v.id, 'startedAt', v.started_at,
        'papers', (select count(*) from papers q where q.visit_id = v.id))
      from visits v where v.window_id = w.id and v.clerk_id = $2 and v.ended_at is null
      order by v.started_at desc, v.id desc limit 1) as visit,
     coalesce((select json_agg(r) from (
        select p.id, p.number, p.year, p.registered_at as at, p.applicant_name as applicant, p.title,
          (select d.id from documents d where d.paper_id = p.id and d.kind in ('receipt', 'confirmation')
            order by d.created_at desc limit 1) as "documentId"
        from papers p
        where p.window_id = w.id and p.registered_by = $2 and p.registered_at is not null
        order by p.registered_at desc limit 4) r), '[]') as recent,
     (select json_agg(json_build_object('id', u.id, 'symbol', u.symbol, 'name', u.name) order by u.symbol) from units u
      where u.kind <> 'post' and u.valid_from <= $3 and (u.valid_to is null or u.valid_to >= $3)) as units
   from windows w where w.id = $1`,
)

/** The clerk's window on a day (ISO); undefined when there is no such window. */
export async function findDesk(
  services: Services,
  at: { windowId: string; staffId: string; today: string },
): Promise<Desk | undefined> {
  const [desk] = await deskOfWindow(services.database.pool, [at.windowId, at.staffId, at.today])
  return desk
}
