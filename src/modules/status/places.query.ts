import type { PlaceHours } from '#domain/calendar/place-hours.ts'
import { prepared } from '#platform/db/prepared.ts'

/** A place where clients are served, with its hours and closures from a day on, for two weeks. */
export type ServicePlace = PlaceHours & {
  name: string
  address: string
}

/** Places with at least one open window; the parameter is today. */
export const readPlaces = prepared<ServicePlace, [string]>(
  'public-places',
  `select sp.name, sp.address,
     (select coalesce(json_agg(json_build_object('weekday', o.weekday, 'opens', to_char(o.opens, 'HH24:MI'),
          'closes', to_char(o.closes, 'HH24:MI'), 'from', o.valid_from, 'until', o.valid_to) order by o.valid_from, o.weekday, o.opens), '[]')
        from opening_hours o where o.service_point_id = sp.id and o.valid_from <= $1::date + 14 and (o.valid_to is null or o.valid_to >= $1)) as hours,
     (select coalesce(json_agg(json_build_object('firstDay', c.first_day, 'lastDay', c.last_day) order by c.first_day), '[]')
        from closures c where (c.service_point_id is null or c.service_point_id = sp.id) and c.withdrawn_at is null
          and c.last_day >= $1 and c.first_day <= $1::date + 14) as closures,
     (select coalesce(json_agg(json_build_object('day', d.day, 'opens', to_char(d.opens, 'HH24:MI'),
          'closes', to_char(d.closes, 'HH24:MI')) order by d.day, d.service_point_id nulls last), '[]')
        from opening_days d where (d.service_point_id is null or d.service_point_id = sp.id) and d.withdrawn_at is null
          and d.day between $1 and $1::date + 14) as days
   from service_points sp
   where exists (select from windows w where w.service_point_id = sp.id and w.active)
   order by sp.name`,
)
