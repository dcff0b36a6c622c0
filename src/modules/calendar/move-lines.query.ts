import { type Kysely, sql } from 'kysely'
import { becomesOverdue, type Drift } from '#domain/deadlines/drift.ts'
import type { Actor } from '#domain/people/roles.ts'
import { visibleCases, visiblePapers } from '#modules/cases/index.ts'
import type { Database } from '#platform/db/types.ts'

/** A moved date for the screen; `name` is the case's sign or the paper's number, null for whoever may not see the file. */
export type MoveLine = Drift & { name: string | null; overdue: 'yes' | 'no' }

/** So many are named and shown. */
const mostShown = 200

/** The dates as lines of a screen: those that become overdue first, the rest by their new day. */
export async function readMoveLines(
  db: Kysely<Database>,
  actor: Actor,
  drifts: readonly Drift[],
  today: string,
): Promise<MoveLine[]> {
  const lines = drifts.map((drift) => ({ ...drift, overdue: becomesOverdue(drift, today) ? 'yes' : 'no' }) as const)
  const order = (line: { overdue: string; after: string | null }) => `${line.overdue === 'yes' ? 0 : 1}${line.after}`
  const shown = lines.sort((a, b) => order(a).localeCompare(order(b))).slice(0, mostShown)
  const names = await namesOf(db, actor, [...new Set(shown.map(({ owner }) => owner))])
  return shown.map((line) => ({ ...line, name: names.get(line.owner) ?? null }))
}

/** Signs of cases and numbers of papers by id, of those that this person may see. */
export async function namesOf(
  db: Kysely<Database>,
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select k.id, k.sign as name from cases k where k.id = any(${ids}::uuid[]) and ${visibleCases(actor)}
    union all
    select p.id, p.number || ' / ' || p.year from papers p where p.id = any(${ids}::uuid[]) and ${visiblePapers(actor)}`.execute(
    db,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
