import { type Kysely, sql } from 'kysely'
import type { LegalCalendar } from '#domain/calendar/legal-calendar.ts'
import { day } from '#domain/calendar/temporal.ts'
import { feeTerm } from '#domain/completeness/fee-call.ts'
import { cureTerm } from '#domain/deadlines/cure-term.ts'
import { type Drift, keptSteps } from '#domain/deadlines/drift.ts'
import { type Term, TermError } from '#domain/deadlines/term.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

type TermDrift = Drift & { of: 'cure' | 'fee' }

type Kept = { of: 'cure' | 'fee'; id: string; paperId: string; days: number; deliveredOn: string; lastDay: string }

/** The day from which a term runs: after a fiction that ended on a free day (art. 44 § 4 KPA) later than the delivery. */
const runsFrom = (letter: 's' | 'f') => sql`coalesce((select max(i.term_from) from outgoing_items i
  where i.subject_id = ${sql.ref(`${letter}.id`)} and i.delivered_on = ${sql.ref(`${letter}.delivered_on`)}), ${sql.ref(`${letter}.delivered_on`)})`

/** Running terms to remove defects and to pay whose kept last day is not the one that the rules give by this calendar. */
export async function driftingTerms(
  db: Tx | Kysely<Database>,
  calendar: LegalCalendar,
  only: string | null = null,
): Promise<{ checked: number; drifts: TermDrift[] }> {
  const { rows } = await sql<Kept>`
    select 'cure' as of, s.id, s.paper_id as "paperId", s.days, ${runsFrom('s')} as "deliveredOn", s.last_day as "lastDay"
    from summonses s join papers p on p.id = s.paper_id
    where p.state = 'cure-running' and s.replaced_by is null and s.last_day is not null
      and (${only}::uuid is null or s.id = ${only})
    union all
    select 'fee', f.id, f.paper_id, f.days, ${runsFrom('f')}, f.last_day
    from fee_calls f where f.outcome is null and f.last_day is not null
      and (${only}::uuid is null or f.id = ${only})
    order by 2`.execute(db)
  return { checked: rows.length, drifts: rows.flatMap((row) => driftOf(row, calendar) ?? []) }
}

function driftOf(row: Kept, calendar: LegalCalendar): TermDrift | undefined {
  const term = termOf(row, calendar)
  const after = term.lastDay.toString()
  if (after === row.lastDay) return undefined
  const { of, id, paperId: owner, lastDay: before } = row
  return { of, id, owner, before, after, target: null, steps: keptSteps(term.steps) }
}

function termOf({ of, deliveredOn, days }: Kept, calendar: LegalCalendar): Term {
  const facts = { deliveredOn: day(deliveredOn), days, calendar }
  if (of === 'fee') return feeTerm(facts)
  const term = cureTerm(facts)
  if (!term.ok) throw new TermError({ why: 'term-length-not-positive' })
  return term.event
}
