import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'

/** A client to be reminded, by the contact agreed for notices. `id` is of the summons or of the document. */
export type DueReminder = {
  about: 'cure-ending' | 'uncollected'
  id: string
  paperId: string
  number: number
  year: number
  notifyBy: string
  lastDay: string | null
}

/** Terms to complete that end soon with something still missing, and documents that nobody collected for as long as the office waits. */
export async function dueReminders(tx: Tx, { today, until }: { today: string; until: string }): Promise<DueReminder[]> {
  const { rows } = await sql<DueReminder>`
    select 'cure-ending' as about, s.id, p.id as "paperId", p.number, p.year, p.notify_by as "notifyBy", s.last_day as "lastDay"
    from summonses s join papers p on p.id = s.paper_id
    where p.state = 'cure-running' and s.replaced_by is null and s.last_day between ${today}::date and ${until}::date
      and p.notify_by is not null
      and exists (select from summons_items i where i.summons_id = s.id and i.cured_on is null)
    union all
    select 'uncollected', r.id, p.id, p.number, p.year, p.notify_by, null
    from results r join papers p on p.id = r.paper_id
    where r.state = 'on-rack' and p.notify_by is not null
      and (r.arrived_at at time zone 'Europe/Warsaw')::date <= ${today}::date - (select collection_days from office)
    order by 2`.execute(tx)
  return rows
}
