import { type Insertable, sql } from 'kysely'
import type { ChangedWeek } from '#domain/calendar/opening-week.ts'
import type { DatedHours } from '#domain/calendar/place-hours.ts'
import { day } from '#domain/calendar/temporal.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** A place with its hours from a day on, and the days on which changes entered before begin; ISO. */
export type PlaceWeeks = { id: string; name: string; kept: DatedHours[]; planned: string[] }

/** The weeks of every place, or of one; none when there is no such place. */
export async function readWeeks(tx: Tx, placeId: string | null, from: string): Promise<PlaceWeeks[]> {
  const { rows } = await sql<PlaceWeeks>`
    select sp.id, sp.name,
      (select coalesce(jsonb_agg(jsonb_build_object('weekday', o.weekday, 'opens', to_char(o.opens, 'HH24:MI'),
          'closes', to_char(o.closes, 'HH24:MI'), 'from', o.valid_from, 'until', o.valid_to)), '[]')
        from opening_hours o where o.service_point_id = sp.id and (o.valid_to is null or o.valid_to >= greatest(o.valid_from, ${from}::date))) as kept,
      (select coalesce(jsonb_agg(w.valid_from), '[]') from opening_weeks w
        where w.service_point_id = sp.id and w.valid_from > ${from}::date) as planned
    from service_points sp where ${placeId}::uuid is null or sp.id = ${placeId}::uuid order by sp.name`.execute(tx)
  return rows
}

/** Ends what held on the first day of a week, and keeps the week with its openings. */
export async function insertWeek(
  tx: Tx,
  week: Insertable<Database['opening_weeks']>,
  { openings, until }: ChangedWeek,
  newId: () => string,
): Promise<void> {
  const first = week.valid_from
  await tx
    .updateTable('opening_hours')
    .set({ valid_to: day(first).subtract({ days: 1 }).toString() })
    .where('service_point_id', '=', week.service_point_id)
    .where('valid_from', '<=', first)
    .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>=', first)]))
    .execute()
  await tx.insertInto('opening_weeks').values(week).execute()
  const rows = openings.map((opening) => ({
    ...{ id: newId(), service_point_id: week.service_point_id, week_id: week.id, ...opening },
    ...{ valid_from: first, valid_to: until },
  }))
  if (rows.length > 0) await tx.insertInto('opening_hours').values(rows).execute()
}
