import { sql } from 'kysely'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import { NotFound } from '#web/act.ts'
import type { Services } from '#web/services.ts'
import { type GrantRow, grantsOf } from './grants.query.ts'

export type AbsenceRow = { id: string; firstDay: string; lastDay: string; substitute: string; cancelled: boolean }
export type Option = { id: string; name: string }

/** All that the page of one employee shows and offers. */
export type StaffPerson = {
  id: string
  name: string
  login: string
  initials: string
  position: string
  email: string | null
  active: boolean
  mustChangePassword: boolean
  today: string
  grants: GrantRow[]
  absences: AbsenceRow[]
  options: { units: Option[]; windows: Option[]; posts: Option[]; people: Option[] }
}

/**
 * One employee.
 * @throws NotFound when there is none
 */
export async function getStaffPerson(services: Services, id: string): Promise<StaffPerson> {
  const { db } = services.database
  const today = warsawDay(services.clock.now().getTime()).toString()
  const person = await db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst()
  if (!person) throw new NotFound('person')
  const [grants, absences, options] = await Promise.all([
    grantsOf(services, id, today, 'always'),
    absencesOf(services, id),
    optionsFor(services, id, today),
  ])
  return {
    id,
    name: `${person.given_name} ${person.surname}`,
    login: person.login,
    initials: person.initials,
    position: person.position,
    email: person.email,
    active: person.active,
    mustChangePassword: person.must_change_password,
    today,
    grants,
    absences,
    options,
  }
}

function absencesOf(services: Services, staffId: string): Promise<AbsenceRow[]> {
  return services.database.db
    .selectFrom('absences as a')
    .innerJoin('staff as s', 's.id', 'a.substitute_id')
    .select(['a.id', 'a.first_day as firstDay', 'a.last_day as lastDay'])
    .select(sql<string>`s.given_name || ' ' || s.surname`.as('substitute'))
    .select(sql<boolean>`a.cancelled_at is not null`.as('cancelled'))
    .where('a.staff_id', '=', staffId)
    .orderBy('a.first_day', 'desc')
    .limit(20)
    .execute()
}

/** Lists to choose from, in one statement. */
async function optionsFor(services: Services, staffId: string, today: string): Promise<StaffPerson['options']> {
  const { rows } = await sql<{ kind: keyof StaffPerson['options'] } & Option>`
    select kind, id, name from (
    select 'units' as kind, id, symbol || ' ' || name as name, symbol as rank from units
      where valid_from <= ${today} and (valid_to is null or valid_to >= ${today})
    union all
    select 'windows', w.id, w.name || ' (' || p.name || ')', p.name || lpad(coalesce(w.number, 999)::text, 4, '0')
      from windows w join service_points p on p.id = w.service_point_id where w.active
    union all
    select 'posts', id, name, name from posts where active
    union all
    select 'people', id, surname || ' ' || given_name || ', ' || position, surname || given_name from staff
      where active and id <> ${staffId}
    ) as options order by kind, rank collate "pl-x-icu"`.execute(services.database.db)
  const of = (wanted: keyof StaffPerson['options']) =>
    rows.filter(({ kind }) => kind === wanted).map(({ id, name }) => ({ id, name }))
  return { units: of('units'), windows: of('windows'), posts: of('posts'), people: of('people') }
}
