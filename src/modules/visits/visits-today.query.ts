import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** A visit of today with the papers registered in it. */
export type VisitRow = {
  id: string
  startedAt: string
  endedAt: string | null
  note: string
  clerk: string
  papers: { id: string; number: number; year: number; applicant: string; title: string }[]
}

const visitsToday = prepared<VisitRow, [string, string]>(
  'visits-today',
  `select v.id, v.started_at as "startedAt", v.ended_at as "endedAt", v.note, s.given_name || ' ' || s.surname as clerk,
     coalesce((select json_agg(json_build_object('id', p.id, 'number', p.number, 'year', p.year,
       'applicant', p.applicant_name, 'title', p.title) order by p.number)
       from papers p where p.visit_id = v.id and p.number is not null), '[]') as papers
   from visits v join staff s on s.id = v.clerk_id
   where v.window_id = $1 and v.started_at >= $2::date::timestamp at time zone 'Europe/Warsaw'
   order by v.started_at desc, v.id desc limit 50`,
)

/** Visits at a window since the beginning of a day (ISO), the latest first. */
export async function listVisits(services: Services, windowId: string, day: string): Promise<VisitRow[]> {
  return visitsToday(services.database.pool, [windowId, day])
}
