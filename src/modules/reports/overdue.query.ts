import { day } from '#domain/calendar/temporal.ts'
import { dueSoonUntil } from '#domain/deadlines/urgency.ts'
import type { Actor } from '#domain/people/roles.ts'
import { dayOf } from '#messages/dates.ts'
import { sightParams, visibleCasesText } from '#modules/cases/index.ts'
import { prepared } from '#platform/db/prepared.ts'
import type { Services } from '#web/services.ts'

/** Open cases of one unit past their statutory end, and due soon; `oldest` is the earliest end passed, ISO. */
export type OverdueUnit = {
  unitId: string
  symbol: string
  name: string
  overdue: number
  soon: number
  oldest: string | null
}

export type OverdueReport = { today: string; total: number; units: OverdueUnit[] }

/** Reads only the partial index of open cases by unit and term: the answer is quick however many cases are closed. */
const byUnit = prepared<OverdueUnit, [boolean, string[], string, string, string | null]>(
  'overdue-by-unit',
  `select u.id as "unitId", u.symbol, u.name, n.overdue, n.soon, n.oldest
   from (select k.unit_id, count(*) filter (where k.statutory_end < $3)::int as overdue,
       count(*) filter (where k.statutory_end >= $3)::int as soon,
       min(k.statutory_end) filter (where k.statutory_end < $3) as oldest
     from cases k where k.state = 'open' and k.statutory_end <= $4::date and ($5::uuid is null or k.unit_id = $5)
       and ${visibleCasesText('$1', '$2')}
     group by k.unit_id) n
   join units u on u.id = n.unit_id
   order by n.overdue desc, n.soon desc, u.symbol`,
)

/** Overdue cases by unit, the worst first; of one unit when it is given. */
export async function getOverdue(services: Services, actor: Actor, unitId: string | null): Promise<OverdueReport> {
  const today = dayOf(services.clock.now())
  const [all, sees] = sightParams(actor)
  const soonUntil = dueSoonUntil(day(today)).toString()
  const units = await byUnit(services.database.pool, [all, sees, today, soonUntil, unitId])
  return { today, total: units.reduce((sum, unit) => sum + unit.overdue, 0), units }
}
