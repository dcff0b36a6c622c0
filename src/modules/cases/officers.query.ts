import { sql } from 'kysely'
import { officerRoles } from '#domain/cases/assign-officer.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Services } from '#web/services.ts'

/** A person who may run cases of a unit today; `absent` says until when and who stands in. */
export type Officer = {
  id: string
  name: string
  position: string
  absent: { until: string; substitute: string } | null
}

/** People who may run cases of the unit on a day (ISO), by surname; absent ones with their substitute. */
export async function listOfficers(services: Services, unitId: string, on: string): Promise<Officer[]> {
  return officers(services.database.db, unitId, on)
}

/** The person when they may run cases of the unit on that day. */
export async function findOfficer(tx: Tx, unitId: string, staffId: string, on: string): Promise<Officer | undefined> {
  const here = await officers(tx, unitId, on)
  return here.find((one) => one.id === staffId)
}

async function officers(on: Services['database']['db'] | Tx, unitId: string, day: string): Promise<Officer[]> {
  const { rows } = await sql<Officer>`
    select s.id, s.given_name || ' ' || s.surname as name, s.position,
      (select json_build_object('until', a.last_day, 'substitute', b.given_name || ' ' || b.surname)
       from absences a join staff b on b.id = a.substitute_id
       where a.staff_id = s.id and a.cancelled_at is null and ${day}::date between a.first_day and a.last_day
       order by a.last_day desc limit 1) as absent
    from staff s
    where s.active and exists (select from staff_roles r where r.staff_id = s.id and (r.unit_id = ${unitId}
        or r.unit_id = (select f.now_id from units_followed(${day}::date) f where f.unit_id = ${unitId}))
      and r.role = any(${[...officerRoles]}) and r.valid_from <= ${day}::date
      and (r.valid_to is null or r.valid_to >= ${day}::date))
    order by s.surname, s.given_name`.execute(on)
  return rows
}
