import { sql } from 'kysely'
import { warsawDay } from '#domain/calendar/warsaw.ts'
import type { Role } from '#domain/people/roles.ts'
import type { Services } from '#web/services.ts'

/** A line of the list of staff. */
export type StaffLine = {
  id: string
  name: string
  login: string
  position: string
  active: boolean
  roles: Role[]
  /** Who stands in today, when the person is away. */
  substitute: string | null
}

export type StaffList = { q: string; page: number; more: 'yes' | 'no'; lines: StaffLine[] }

const pageSize = 50

/** Staff by surname, found by any part of name, login or position; those who left come last. */
export async function getStaffList(services: Services, { q, page }: { q: string; page: number }): Promise<StaffList> {
  const today = warsawDay(services.clock.now().getTime()).toString()
  const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<StaffLine>`
    select s.id, s.given_name || ' ' || s.surname as name, s.login, s.position, s.active,
      coalesce((select json_agg(distinct r.role) from staff_roles r where r.staff_id = s.id and r.valid_from <= ${today}
        and (r.valid_to is null or r.valid_to >= ${today})), '[]') as roles,
      (select b.given_name || ' ' || b.surname from absences a join staff b on b.id = a.substitute_id
        where a.staff_id = s.id and a.cancelled_at is null and ${today} between a.first_day and a.last_day limit 1) as substitute
    from staff s
    where fold(s.given_name || ' ' || s.surname || ' ' || s.login || ' ' || s.position) like fold(${like})
    order by s.active desc, s.surname collate "pl-x-icu", s.given_name, s.id
    limit ${pageSize + 1} offset ${(page - 1) * pageSize}`.execute(services.database.db)
  return { q, page, more: rows.length > pageSize ? 'yes' : 'no', lines: rows.slice(0, pageSize) }
}
