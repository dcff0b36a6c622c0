import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { OfficeDays } from '#domain/calendar/office-days.ts'
import type { OpeningCalendar } from '#domain/calendar/opening.ts'
import { type PlaceHours, workingCalendar } from '#domain/calendar/place-hours.ts'
import { day } from '#domain/calendar/temporal.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { readOfficeDays } from './office-days.query.ts'

/** Hours, closures and single days of each place from `today` (ISO) on, for a select over `service_points as sp`. */
export const placeHoursColumns = (today: string): RawBuilder<PlaceHours> => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('weekday', o.weekday, 'opens', to_char(o.opens, 'HH24:MI'),
      'closes', to_char(o.closes, 'HH24:MI'), 'from', o.valid_from, 'until', o.valid_to) order by o.valid_from, o.weekday, o.opens), '[]')
    from opening_hours o where o.service_point_id = sp.id and (o.valid_to is null or o.valid_to >= ${today}::date)) as hours,
  (select coalesce(jsonb_agg(jsonb_build_object('firstDay', c.first_day, 'lastDay', c.last_day) order by c.first_day), '[]')
    from closures c where (c.service_point_id is null or c.service_point_id = sp.id) and c.withdrawn_at is null
      and c.last_day >= ${today}::date) as closures,
  (select coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'opens', to_char(d.opens, 'HH24:MI'),
      'closes', to_char(d.closes, 'HH24:MI')) order by d.day, d.service_point_id nulls last), '[]')
    from opening_days d where (d.service_point_id is null or d.service_point_id = sp.id) and d.withdrawn_at is null
      and d.day >= ${today}::date) as days`

/**
 * The days and hours on which the office really works from `today` (ISO) on, by the hours of its places: what reminders and
 * warnings keep to. Dates that are kept are counted by {@link readOfficeDays}.
 */
export async function readWorkingDays(
  db: Tx | Kysely<Database>,
  today: string,
): Promise<{ days: OfficeDays; working: OpeningCalendar }> {
  const days = await readOfficeDays(db)
  const { rows } = await sql<PlaceHours>`
    select ${placeHoursColumns(today)} from service_points sp
    where exists (select from windows w where w.service_point_id = sp.id and w.active)`.execute(db)
  return { days, working: workingCalendar(days, rows, day(today)) }
}
