import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type OfficeDays, officeDays } from '#domain/calendar/office-days.ts'
import type { Day } from '#domain/calendar/temporal.ts'
import { type Drift, driftKey } from '#domain/deadlines/drift.ts'
import type { DayRules } from '#modules/cases/index.ts'
import { canonicalJson } from '#platform/audit-log.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { findDrifts } from './drifts.ts'

/** What a change of the office's days or of the law would move; `seen` stands for exactly this list in the form that confirms it. */
export type Rehearsal = { checked: number; moves: Drift[]; seen: string }

/**
 * Which open dates another set of days and rules moves. A date that differs from its derivation already is not the change's doing:
 * it is left out when the change gives it the same day as today's rules do.
 */
export async function rehearse(
  db: Tx | Kysely<Database>,
  today: Day,
  days: { now: DayRules; next: DayRules },
): Promise<Rehearsal> {
  const { checked, drifts } = await findDrifts(db, today, known(days.next))
  const already = drifts.length === 0 ? [] : (await findDrifts(db, today, known(days.now))).drifts
  const differing = new Map(already.map((drift) => [driftKey(drift), outcomeOf(drift)]))
  const moves = drifts.filter((drift) => differing.get(driftKey(drift)) !== outcomeOf(drift))
  return { checked, moves, seen: digestOf(moves) }
}

function known({ corrections, closures, laws }: DayRules): OfficeDays {
  const days = officeDays(corrections, closures, laws)
  if (!days.ok) throw new Error(`the office's days: ${days.refusal.why}`)
  return days.event
}

function outcomeOf({ after, target }: Drift): string {
  return `${after} ${target?.after ?? ''}`
}

function digestOf(moves: readonly Drift[]): string {
  const list = moves.map(({ of, id, before, after, target }) => ({ of, id, before, after, target }))
  return createHash('sha256').update(canonicalJson(list)).digest('hex').slice(0, 32)
}
