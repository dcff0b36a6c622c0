import type { Actor } from '#domain/people/roles.ts'
import { seenNow, sightParams, visibleCasesText } from '#modules/cases/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/**
 * Open cases of one unit past the day they are due on, and due soon; `oldest` is the earliest of those days, ISO. `notified`
 * are past the end of the law, but the day named in a notice of delay has not passed (art. 36–37 KPA).
 */
export type OverdueUnit = {
  unitId: string
  symbol: string
  name: string
  overdue: number
  soon: number
  notified: number
  oldest: string | null
}

export type OverdueReport = { today: string; total: number; units: OverdueUnit[] }

const asked = `($5::uuid is null or k.unit_id = $5) and ${visibleCasesText('$1', '$2')}`

/** Reads only partial indexes of open cases, by unit and term and with a notice of delay: the answer is quick however many cases are closed. */
const byUnit = prepared<OverdueUnit, [boolean, string[], string, string, string | null]>(
  'overdue-by-unit',
  `select u.id as "unitId", u.symbol, u.name, sum(n.overdue)::int as overdue, sum(n.soon)::int as soon,
     sum(n.notified)::int as notified, min(n.oldest) as oldest
   from (select k.unit_id, count(*) filter (where k.due_on < $3) as overdue,
       count(*) filter (where k.due_on >= $3) as soon, 0 as notified,
       min(k.due_on) filter (where k.due_on < $3) as oldest
     from cases k where k.state = 'open' and k.due_on <= $4::date and ${asked} group by k.unit_id
     union all select k.unit_id, 0, 0, count(*), null
     from cases k where k.state = 'open' and k.notified_end is not null and k.statutory_end < $3 and k.due_on >= $3
       and ${asked} group by k.unit_id) n
   join units u on u.id = n.unit_id
   group by u.id order by 4 desc, 5 desc, 6 desc, u.symbol`,
)

/** Overdue cases by unit, the worst first; of one unit when it is given. */
export async function getOverdue(services: Services, actor: Actor, unitId: string | null): Promise<OverdueReport> {
  const { today, soonUntil } = await seenNow(services)
  const [all, sees] = sightParams(actor)
  const units = await byUnit(services.database.pool, [all, sees, today, soonUntil(), unitId])
  return { today, total: units.reduce((sum, unit) => sum + unit.overdue, 0), units }
}
