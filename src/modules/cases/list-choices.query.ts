import { officerRoles } from '#domain/cases/assign-officer.ts'
import { sightOf } from '#domain/people/can.ts'
import type { Actor } from '#domain/people/roles.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** What the filters of the list offer. */
export type ListChoices = {
  units: { id: string; label: string }[]
  officers: { id: string; label: string }[]
}

const choices = prepared<ListChoices, [boolean, string[], string, readonly string[]]>(
  'case-list-choices',
  `select
    (select coalesce(json_agg(json_build_object('id', u.id, 'label', u.symbol) order by u.symbol), '[]') from units u
     where ($1::boolean or u.id = any($2::uuid[])) and u.valid_from <= $3 and (u.valid_to is null or u.valid_to >= $3)) as units,
    (select coalesce(json_agg(json_build_object('id', s.id, 'label', s.surname || ' ' || s.given_name)
        order by s.surname, s.given_name), '[]') from staff s
     where exists (select from staff_roles r where r.staff_id = s.id and r.role = any($4)
       and ($1::boolean or r.unit_id = any($2::uuid[])))) as officers`,
)

const keepMs = 30_000
const kept = new Map<string, { at: number; choices: ListChoices }>()

/** Units and officers whose cases this person may see; the same for half a minute. */
export async function listChoices(services: Services, actor: Actor, on: string): Promise<ListChoices> {
  const sight = sightOf(actor)
  const [all, units] = sight.all ? [true, []] : [false, sight.unitIds]
  const key = `${services.database.connection && JSON.stringify(services.database.connection)} ${all} ${units.join()} ${on}`
  const now = services.clock.now().getTime()
  const known = kept.get(key)
  if (known && Math.abs(now - known.at) < keepMs) return known.choices
  const [row] = await choices(services.database.pool, [all, units, on, officerRoles])
  const found = row ?? { units: [], officers: [] }
  if (kept.size > 500) kept.clear()
  kept.set(key, { at: now, choices: found })
  return found
}
