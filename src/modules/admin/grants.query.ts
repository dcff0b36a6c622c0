import { sql } from 'kysely'
import type { Role } from '#domain/people/roles.ts'
import type { Services } from '#web/services.ts'

/** A role of a person in words' parts: where it is held, from when to when, and for whom when substituted. */
export type GrantRow = {
  id: string
  role: Role
  unit: string | null
  window: string | null
  post: string | null
  validFrom: string
  validTo: string | null
  /** Name of the absent person whose role it is. */
  onBehalfOf: string | null
}

/** Roles a person holds on a day, own ones and those of persons substituted for; with `past` all own ones ever. */
export async function grantsOf(
  services: Services,
  staffId: string,
  today: string,
  span: 'today' | 'always',
): Promise<GrantRow[]> {
  const held = sql`r.valid_from <= ${today} and (r.valid_to is null or r.valid_to >= ${today})
    and (r.staff_id = ${staffId} or r.staff_id in (select a.staff_id from absences a
      where a.substitute_id = ${staffId} and a.cancelled_at is null and ${today} between a.first_day and a.last_day))`
  const { rows } = await sql<GrantRow>`
    select r.id, r.role, u.symbol || ' ' || u.name as unit, w.name as window, p.name as post, r.valid_from as "validFrom",
      r.valid_to as "validTo",
      case when r.staff_id <> ${staffId} then s.given_name || ' ' || s.surname end as "onBehalfOf"
    from staff_roles r
    join staff s on s.id = r.staff_id
    left join units u on u.id = r.unit_id
    left join windows w on w.id = r.window_id
    left join posts p on p.id = r.post_id
    where ${span === 'today' ? held : sql`r.staff_id = ${staffId}`}
    order by (r.valid_to is not null and r.valid_to < ${today}), r.staff_id <> ${staffId}, r.role, u.symbol, p.name, w.number`.execute(
    services.database.db,
  )
  return rows
}
