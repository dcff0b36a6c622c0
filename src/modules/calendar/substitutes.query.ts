import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'

/** Who is away on a day and who is written to instead; days ISO. */
export type StandIn = { staffId: string; name: string; firstDay: string; lastDay: string; email: string }

const away = (
  today: string,
) => sql`absences a join staff u on u.id = a.substitute_id and u.active and u.email is not null
  where a.cancelled_at is null and a.first_day <= ${today}::date and a.last_day >= ${today}::date`

/** SQL: whether the person `s` can be told something today, by an own address or by that of whoever stands in. */
export const reachableOn = (today: string): RawBuilder<boolean> =>
  sql<boolean>`(s.email is not null or s.id in (select a.staff_id from ${away(today)}))`

/** Everybody who stands in for somebody on a day (ISO). */
export async function readStandIns(tx: Tx, today: string): Promise<StandIn[]> {
  const { rows } = await sql<StandIn>`
    select a.staff_id as "staffId", (select s.given_name || ' ' || s.surname from staff s where s.id = a.staff_id) as name,
      a.first_day as "firstDay", a.last_day as "lastDay", u.email from ${away(today)} order by a.staff_id, u.id`.execute(
    tx,
  )
  return rows
}
