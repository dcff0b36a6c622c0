import { sql } from 'kysely'
import { inQueue } from '#modules/completeness/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { reachableOn } from './substitutes.query.ts'

/**
 * What a person is to be told of today, for the first time at this step and for this last day: a case whose term ends, a
 * ponaglenie that waits (art. 37 § 4–5 KPA), a paper of which somebody may decide because its cure did not come.
 */
export type DueWarning = {
  kind: 'case' | 'reminder' | 'lapse'
  id: string
  staffId: string
  /** Null where only whoever stands in today can be written to. */
  email: string | null
  step: 't-3' | 't-1' | 'overdue' | 'waits'
  /** Of a case the end of the law, or the day named in the last notice of delay; ISO. Null where no act sets a day. */
  dueOn: string | null
}

/** Until which last day each step reaches, ISO. */
export type WarningDays = { today: string; last: string; first: string }

/** Warnings that the person was not given yet. A term that moved is a new one and is warned of again. */
export async function dueWarnings(tx: Tx, days: WarningDays): Promise<DueWarning[]> {
  const { today } = days
  const { rows } = await sql<DueWarning>`
    with due as (${dueCases(days)} union all ${dueReminders(days)} union all ${lapsed(today)}),
    told as (
      select due.*, s.id as "staffId", s.email from due join staff s on s.active and ${reachableOn(today)} and (s.id = due.officer
        or exists (select from staff_roles r where r.staff_id = s.id and r.valid_from <= ${today}::date
          and (r.valid_to is null or r.valid_to >= ${today}::date)
          and (r.role = 'coordinator' or (r.role = 'signatory' and r.unit_id = due.unit)))))
    select t.kind, t.id, t.step, t."dueOn", t."staffId", t.email from told t
    where not exists (select from digests d join digest_lines l on l.digest_id = d.id
        where t.kind = 'case' and d.staff_id = t."staffId" and l.case_id = t.id and l.step = t.step and l.due_on = t."dueOn")
      and not exists (select from digests d join digest_matters m on m.digest_id = d.id
        where d.staff_id = t."staffId" and m.kind = t.kind and m.row_id = t.id and m.step = t.step
          and m.due_on is not distinct from t."dueOn")
    order by t."staffId", t."dueOn", t.id`.execute(tx)
  return rows
}

const dueCases = ({ today, last, first }: WarningDays) => sql`
  select 'case' as kind, k.id, k.unit_id as unit, k.officer_id as officer, k.due_on as "dueOn",
    case when k.due_on < ${today}::date then 'overdue' when k.due_on <= ${last}::date then 't-1' else 't-3' end as step
  from cases k where k.state = 'open' and k.due_on <= ${first}::date`

const dueReminders = ({ today, last }: WarningDays) => sql`
  select 'reminder', m.id, coalesce(k.unit_id, p.unit_id), k.officer_id, m.last_day,
    case when m.last_day < ${today}::date then 'overdue' when m.last_day <= ${last}::date then 't-1' else 'waits' end
  from reminders m left join papers p on p.id = m.about_paper_id left join cases k on k.id = coalesce(m.case_id, p.case_id)
  where m.forwarded_on is null and m.ended_on is null`

const lapsed = (today: string) => sql`
  select 'lapse', p.id, p.unit_id, null::uuid, (select s.last_day from summonses s where s.paper_id = p.id and s.replaced_by is null
    order by s.round desc limit 1), 'waits'
  from papers p where ${inQueue('to-decide', { today, windowId: null })}`
