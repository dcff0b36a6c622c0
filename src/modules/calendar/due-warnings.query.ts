import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'

/** A case of which its officer is to be warned today, at this step, for the first time for this last day. */
export type DueWarning = {
  caseId: string
  officerId: string
  email: string
  step: 't-3' | 't-1' | 'overdue'
  /** The end of the law, or the day named in the last notice of delay. */
  dueOn: string
}

/** Until which last day each step reaches, ISO. */
export type WarningDays = { today: string; last: string; first: string }

/** Warnings that nobody was given yet. A term that moved is a new one and is warned of again. */
export async function dueWarnings(tx: Tx, { today, last, first }: WarningDays): Promise<DueWarning[]> {
  const { rows } = await sql<DueWarning>`
    select w.* from (
      select k.id as "caseId", o.id as "officerId", o.email, k.due_on as "dueOn",
        case when k.due_on < ${today}::date then 'overdue' when k.due_on <= ${last}::date then 't-1'
          else 't-3' end as step
      from cases k join staff o on o.id = k.officer_id and o.active and o.email is not null
      where k.state = 'open' and k.due_on <= ${first}::date) w
    where not exists (select from digest_lines l
      where l.case_id = w."caseId" and l.step = w.step and l.due_on = w."dueOn")
    order by w."officerId", w."dueOn", w."caseId"`.execute(tx)
  return rows
}
