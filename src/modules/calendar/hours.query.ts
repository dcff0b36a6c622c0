import { type Kysely, sql } from 'kysely'
import { comingDays, type PlaceHours } from '#domain/calendar/coming-days.ts'
import { readOfficeDays } from '#modules/cases/index.ts'
import type { Database } from '#platform/db/types.ts'

/** A place with its week, the coming closures and the single days that differ. */
export type HoursOfPlace = PlaceHours & { id: string; name: string; differing: ReturnType<typeof comingDays> }

/** A single day as it was entered, for the list and its history. */
export type OpeningDayLine = {
  id: string
  day: string
  opens: string | null
  closes: string | null
  place: string | null
  reason: string
  by: string
  at: Date
  withdrawnWhy: string | null
}

export type HoursData = { today: string; places: HoursOfPlace[]; days: OpeningDayLine[] }

/** When the office is open: by week, and the days that differ. */
export async function getHours(db: Kysely<Database>, today: string): Promise<HoursData> {
  const places = await sql<PlaceHours & { id: string; name: string }>`
    select sp.id, sp.name,
      (select coalesce(jsonb_agg(jsonb_build_object('weekday', o.weekday, 'opens', to_char(o.opens, 'HH24:MI'),
          'closes', to_char(o.closes, 'HH24:MI')) order by o.weekday, o.opens), '[]') from opening_hours o
        where o.service_point_id = sp.id and o.valid_from <= ${today}::date and (o.valid_to is null or o.valid_to >= ${today}::date)) as hours,
      (select coalesce(jsonb_agg(jsonb_build_object('firstDay', c.first_day, 'lastDay', c.last_day) order by c.first_day), '[]')
        from closures c where (c.service_point_id is null or c.service_point_id = sp.id) and c.withdrawn_at is null
          and c.last_day >= ${today}::date) as closures,
      (select coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'opens', to_char(d.opens, 'HH24:MI'),
          'closes', to_char(d.closes, 'HH24:MI')) order by d.day, d.service_point_id nulls last), '[]')
        from opening_days d where (d.service_point_id is null or d.service_point_id = sp.id) and d.withdrawn_at is null
          and d.day >= ${today}::date) as days
    from service_points sp order by sp.name`.execute(db)
  const days = await sql<OpeningDayLine>`
    select d.id, d.day, to_char(d.opens, 'HH24:MI') as opens, to_char(d.closes, 'HH24:MI') as closes, sp.name as place, d.reason,
      s.given_name || ' ' || s.surname as by, d.entered_at as at, d.withdrawn_why as "withdrawnWhy"
    from opening_days d join staff s on s.id = d.entered_by left join service_points sp on sp.id = d.service_point_id
    order by d.day desc, d.entered_at desc limit 100`.execute(db)
  const { legal } = await readOfficeDays(db)
  const shown = places.rows.map((place) => ({ ...place, differing: comingDays(place, today, legal) }))
  return { today, places: shown, days: days.rows }
}

type Opened = { hours: { opens: string; closes: string }; reason: string }

/** The longest hours that somebody entered for a day at any place; undefined when the week alone says when it is open. */
export async function openingOf(db: Kysely<Database>, day: string): Promise<Opened | undefined> {
  const { rows } = await sql<Opened>`
    select json_build_object('opens', to_char(min(opens), 'HH24:MI'), 'closes', to_char(max(closes), 'HH24:MI')) as hours,
      min(reason) as reason
    from opening_days where day = ${day}::date and opens is not null and withdrawn_at is null having count(*) > 0`.execute(
    db,
  )
  return rows[0]
}
