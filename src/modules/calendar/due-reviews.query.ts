import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import { reachableOn } from './substitutes.query.ts'

/**
 * A card of which its keeper is to be reminded today: at this step for the first time, or past its day once more; `email` null where only
 * whoever stands in today can be written to.
 */
export type DueReview = {
  cardId: string
  keeperId: string
  email: string | null
  step: 'due-soon' | 'overdue'
  dueOn: string
}

/**
 * Cards in force that nobody was reminded of yet, or (past their day) not since `again` (ISO), with everybody who holds the owner's position and can be written to; a
 * card whose position nobody holds goes to the coordinators. `soon`: the last day that is near enough (ISO).
 */
export async function dueReviews(
  tx: Tx,
  { today, soon, again }: { today: string; soon: string; again: string },
): Promise<DueReview[]> {
  const { rows } = await sql<DueReview>`
    with due as (
      select d.card_id, d.owner_position, d.due_on,
        case when d.due_on < ${today}::date then 'overdue' else 'due-soon' end as step
      from card_dues_on(${today}::date) d where d.due_on <= ${soon}::date
        and exists (select from card_editions e where e.card_id = d.card_id and e.state = 'published'
          and e.valid_from <= ${today}::date and (e.valid_to is null or e.valid_to >= ${today}::date)))
    select d.card_id as "cardId", s.id as "keeperId", s.email, d.step, d.due_on as "dueOn"
    from due d join staff s on s.active and ${reachableOn(today)} and (s.position = d.owner_position
      or (not exists (select from staff h where h.active and h.position = d.owner_position)
        and exists (select from staff_roles r where r.staff_id = s.id and r.role = 'coordinator'
          and r.valid_from <= ${today}::date and (r.valid_to is null or r.valid_to >= ${today}::date))))
    where not exists (select from digest_card_lines l join digests g on g.id = l.digest_id
      where l.card_id = d.card_id and l.step = d.step and l.due_on = d.due_on
        and (d.step = 'due-soon' or g.day > ${again}::date))
    order by s.id, d.due_on, d.card_id`.execute(tx)
  return rows
}
