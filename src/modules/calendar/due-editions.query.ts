import { sql } from 'kysely'
import { permissions } from '#domain/people/permissions.ts'
import type { EditionOffer } from '#domain/service-cards/open-matters.ts'
import { stillUndecided, undecidedPapers } from '#modules/edition-changes/index.ts'
import type { Tx } from '#platform/db/transaction.ts'
import { reachableOn } from './substitutes.query.ts'

/**
 * A matter in progress of which a person is to say whether a later edition of its card is applied, and was not told yet;
 * `email` null where only whoever stands in today can be written to.
 */
export type DueEdition = { staffId: string; email: string | null; paperId: string; editionId: string }

/** Roles that decide, each in its unit. */
const deciders = permissions['edition-changes.apply-edition'].map(([role]) => role)

/**
 * Who is told: the officer of the case and the signatories of its unit; where nobody runs it yet, everybody in the unit who
 * may decide. Whoever was excluded from the case is not (art. 24 KPA), nor the coordinators, who do not decide.
 */
export async function dueEditions(tx: Tx, offers: readonly EditionOffer[], today: string): Promise<DueEdition[]> {
  if (offers.length === 0) return []
  const { rows } = await sql<DueEdition>`
    with due as (
      select p.id as paper, p.case_id, o.offered as edition, f.officer_id as officer, coalesce(f.unit_id, p.unit_id) as unit
      from ${undecidedPapers(offers)} left join cases f on f.id = p.case_id where ${stillUndecided})
    select due.paper as "paperId", due.edition as "editionId", s.id as "staffId", s.email
    from due join staff s on s.active and ${reachableOn(today)} and (s.id = due.officer
      or exists (select from staff_roles r where r.staff_id = s.id and r.valid_from <= ${today}::date
        and (r.valid_to is null or r.valid_to >= ${today}::date)
        and (r.unit_id = due.unit or r.unit_id = (select w.now_id from units_followed(${today}::date) w where w.unit_id = due.unit))
        and (r.role = 'signatory' or (due.officer is null and r.role = any(${deciders})))))
    where not exists (select from exclusions x where x.case_id = due.case_id and x.staff_id = s.id)
      and not exists (select from digests d join digest_edition_lines l on l.digest_id = d.id
        where d.staff_id = s.id and l.paper_id = due.paper and l.edition_id = due.edition)
    order by s.id, due.paper`.execute(tx)
  return rows
}
