import { type Kysely, sql } from 'kysely'
import { day } from '#domain/calendar/temporal.ts'
import { type Drift, keptSteps } from '#domain/deadlines/drift.ts'
import { namedByNotice } from '#domain/proceedings/notified-end.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

type Kept = {
  id: string
  before: string | null
  after: string | null
  notifiedOn: string | null
  basis: string | null
}

/**
 * Open and suspended cases whose new day is not the one that their last notice of delay names (art. 36 KPA); notices from
 * before a case was remanded name none (art. 138 § 2).
 */
export async function driftingNotices(
  db: Tx | Kysely<Database>,
  only: string | null = null,
): Promise<{ checked: number; drifts: Drift[] }> {
  const { rows } = await sql<Kept>`
    select k.id, k.notified_end as before, n.new_date as after, n.notified_on as "notifiedOn", n.basis
    from cases k left join lateral (select d.new_date, d.notified_on, d.basis from delay_notices d
      where d.case_id = k.id and (k.runs_from is null or d.notified_on >= k.runs_from)
      order by d.notified_at desc limit 1) n on true
    where k.state in ('open', 'suspended') and (${only}::uuid is null or k.id = ${only})
      and (k.notified_end is not null or n.new_date is not null) order by k.id`.execute(db)
  const drifts = rows.filter(({ before, after }) => before !== after).map(driftOf)
  return { checked: rows.length, drifts }
}

function driftOf({ id, before, after, notifiedOn, basis }: Kept): Drift {
  const steps =
    after && notifiedOn && basis ? [namedByNotice({ newDate: day(after), notifiedOn: day(notifiedOn), basis })] : []
  return { of: 'notified-end', id, owner: id, before, after, target: null, steps: keptSteps(steps) }
}
