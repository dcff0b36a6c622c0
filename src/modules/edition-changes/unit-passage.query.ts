import { type Kysely, sql } from 'kysely'
import type { PaperState } from '#domain/cases/paper-states.ts'
import { type UnitPassage, unitPassage } from '#domain/service-cards/unit-passage.ts'
import type { Database } from '#platform/db/types.ts'

/** A unit for the screen. */
export type UnitNamed = { id: string; symbol: string; name: string }

/** What becomes of the unit of a matter, from where to where; `from` is null for a paper without a unit. */
export type PassageTold = { passage: UnitPassage; from: UnitNamed | null; to: UnitNamed }

type Row = { state: PaperState; paper: UnitNamed | null; case: UnitNamed | null; before: UnitNamed; to: UnitNamed }

/** The unit that `id` (an SQL expression) names, or the one that follows it. */
const unitNow = (
  id: string,
  today: string,
) => sql`(select json_build_object('id', u.id, 'symbol', u.symbol, 'name', u.name)
  from units u where u.id = coalesce((select f.now_id from units_followed(${today}::date) f where f.unit_id = ${sql.raw(id)}), ${sql.raw(id)}))`

/** Tells it for a paper and the units of two editions of its card; units that ended by the day (ISO) are followed. */
export async function readPassage(
  db: Pick<Kysely<Database>, 'getExecutor'>,
  { paperId, before, after }: { paperId: string; before: string; after: string },
  today: string,
): Promise<PassageTold> {
  const { rows } = await sql<Row>`
    select p.state, ${unitNow('p.unit_id', today)} as paper, ${unitNow('k.unit_id', today)} as case,
      ${unitNow('e.before', today)} as before, ${unitNow('e.after', today)} as to
    from papers p left join cases k on k.id = p.case_id, (values (${before}::uuid, ${after}::uuid)) as e (before, after)
    where p.id = ${paperId}`.execute(db)
  const [row] = rows
  if (!row) throw new Error('a paper without a row')
  const { state, paper, to } = row
  const units = { state, paper: paper?.id ?? null, case: row.case?.id ?? null, before: row.before.id, after: to.id }
  return { passage: unitPassage(units), from: row.case ?? paper, to }
}
