import { type Kysely, sql } from 'kysely'
import { type ComingDay, comingDays, comingWeeks } from '#domain/calendar/coming-days.ts'
import { type DatedHours, type PlaceHours, weekOn } from '#domain/calendar/place-hours.ts'
import { placeHoursColumns, readOfficeDays } from '#modules/cases/index.ts'
import type { Database } from '#platform/db/types.ts'
import { NotFound } from '#web/act.ts'

/** A week of a place with the days between which it holds, ISO; `until` null: until further notice. */
export type WeekLine = { from: string; until: string | null; hours: DatedHours[] }

/** A place with the week that holds today, those to come, those that held, and the single days that differ. */
export type HoursOfPlace = {
  id: string
  name: string
  now: DatedHours[]
  coming: ReturnType<typeof comingWeeks>
  earlier: WeekLine[]
  differing: ComingDay[]
}

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

/** A change of weekly hours, for the list; `hours` are its openings. */
export type WeekChangeLine = Pick<WeekLine, 'from' | 'hours'> & {
  id: string
  place: string
  reason: string
  by: string
  at: Date
}

export type HoursData = { today: string; places: HoursOfPlace[]; weeks: WeekChangeLine[]; days: OpeningDayLine[] }

type PlaceRow = PlaceHours & { id: string; name: string; past: DatedHours[] }

/** When the office is open: by week, and the days that differ. */
export async function getHours(db: Kysely<Database>, today: string): Promise<HoursData> {
  const places = await sql<PlaceRow>`
    select sp.id, sp.name, ${placeHoursColumns(today)},
      (select coalesce(jsonb_agg(${opening} order by o.valid_from desc, o.weekday, o.opens), '[]') from opening_hours o
        where o.service_point_id = sp.id and o.valid_to between o.valid_from and ${today}::date - 1) as past
    from service_points sp order by sp.name`.execute(db)
  const weeks = await sql<WeekChangeLine>`
    select w.id, w.valid_from as "from", sp.name as place, w.reason, s.given_name || ' ' || s.surname as by, w.entered_at as at,
      (select coalesce(jsonb_agg(${opening} order by o.weekday, o.opens), '[]') from opening_hours o where o.week_id = w.id) as hours
    from opening_weeks w join service_points sp on sp.id = w.service_point_id join staff s on s.id = w.entered_by
    order by w.entered_at desc, sp.name limit 100`.execute(db)
  const { legal } = await readOfficeDays(db)
  const shown = places.rows.map(({ past, ...place }) => ({
    ...{ id: place.id, name: place.name, now: weekOn(place.hours, today), coming: comingWeeks(place.hours, today) },
    ...{ earlier: weeksOf(past), differing: comingDays(place, today, legal) },
  }))
  return { today, places: shown, weeks: weeks.rows, days: await readSingleDays(db) }
}

const opening = sql`jsonb_build_object('weekday', o.weekday, 'opens', to_char(o.opens, 'HH24:MI'),
  'closes', to_char(o.closes, 'HH24:MI'), 'from', o.valid_from, 'until', o.valid_to)`

/** Openings with the same days are one week. */
function weeksOf(openings: readonly DatedHours[]): WeekLine[] {
  const weeks = new Map<string, WeekLine>()
  for (const one of openings) {
    const { from, until } = one
    const key = `${from} ${until}`
    const week = weeks.get(key) ?? { from, until, hours: [] }
    week.hours.push(one)
    weeks.set(key, week)
  }
  return [...weeks.values()]
}

async function readSingleDays(db: Kysely<Database>): Promise<OpeningDayLine[]> {
  const { rows } = await sql<OpeningDayLine>`
    select d.id, d.day, to_char(d.opens, 'HH24:MI') as opens, to_char(d.closes, 'HH24:MI') as closes, sp.name as place, d.reason,
      s.given_name || ' ' || s.surname as by, d.entered_at as at, d.withdrawn_why as "withdrawnWhy"
    from opening_days d join staff s on s.id = d.entered_by left join service_points sp on sp.id = d.service_point_id
    order by d.day desc, d.entered_at desc limit 100`.execute(db)
  return rows
}

/** What the form of a change of the week starts from: the hours that hold today. */
export type PlaceWeek = { id: string; name: string; now: DatedHours[]; others: 'some' | 'none' }

/** The week of one place for the form that changes it. Throws NotFound. */
export async function getPlaceWeek(db: Kysely<Database>, id: string, today: string): Promise<PlaceWeek> {
  const { rows } = await sql<PlaceHours & { id: string; name: string; others: boolean }>`
    select sp.id, sp.name, (select count(*) > 1 from service_points) as others, ${placeHoursColumns(today)}
    from service_points sp where sp.id = ${id}`.execute(db)
  const [place] = rows
  if (!place) throw new NotFound('service point')
  return { id, name: place.name, now: weekOn(place.hours, today), others: place.others ? 'some' : 'none' }
}
