import type { Selectable } from 'kysely'
import type { Drift } from '#domain/deadlines/drift.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { NotFound } from '#web/act.ts'
import { wordsOf } from './change-words.ts'
import type { DayChange } from './day-change.ts'

/** A moved date as a change keeps it: without its derivation, which stands with the date itself. */
export type KeptMove = Omit<Drift, 'steps'>

/** A change of the office's days as kept. */
export type KeptChange = Selectable<Database['calendar_changes']>

type Made = { id: string; change: DayChange; moves: readonly Drift[]; by: string; at: Date; newId: () => string }

/** Keeps a change with every date that it moved, and the correction or the closure that it makes. */
export async function insertChange(tx: Tx, { id, change, moves, by, at, newId }: Made): Promise<void> {
  const [first, last] = daysOf(change)
  await tx
    .insertInto('calendar_changes')
    .values({
      id,
      kind: change.kind,
      first_day: first,
      last_day: last,
      words: wordsOf(change),
      moved: JSON.stringify(moves.map(withoutSteps)),
      applied_by: by,
      applied_at: at,
    })
    .execute()
  if (change.kind === 'law') {
    const { subject, since, matters, basis, ...rules } = change
    const { kind: _, ...kept } = rules
    const columns = { subject: JSON.stringify(subject), since, matters, basis, rules: JSON.stringify(kept) }
    await tx
      .insertInto('law_changes')
      .values({ id: newId(), change_id: id, ...columns })
      .execute()
    return
  }
  if (change.kind === 'free-day') {
    const { effect, name, basis } = change
    const row = { id: newId(), change_id: id, day: change.date, effect, name, basis }
    await tx.insertInto('free_day_corrections').values(row).execute()
    return
  }
  const row = { id: newId(), change_id: id, first_day: first, last_day: last, reason: change.reason }
  await tx.insertInto('closures').values(row).execute()
}

/** First and last day of a change. */
export function daysOf(change: DayChange): [string, string] {
  if (change.kind === 'law') return [change.since, change.since]
  return change.kind === 'free-day' ? [change.date, change.date] : [change.firstDay, change.lastDay]
}

function withoutSteps({ steps: _, ...move }: Drift): KeptMove {
  return move
}

/**
 * Locks a change until the act ends.
 * @throws NotFound when there is none
 */
export async function lockChange(tx: Tx, id: string): Promise<KeptChange> {
  const row = await tx.selectFrom('calendar_changes').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('calendar change')
  return row
}

/** Takes a change back: its correction or closure holds no more, and what moved by that is kept. */
export async function withdrawChange(
  tx: Tx,
  id: string,
  done: { by: string; at: Date; why: string; moves: readonly Drift[] },
): Promise<void> {
  await tx
    .updateTable('calendar_changes')
    .set({
      reverted_by: done.by,
      reverted_at: done.at,
      reverted_why: done.why,
      moved_back: JSON.stringify(done.moves.map(withoutSteps)),
    })
    .where('id', '=', id)
    .execute()
  const withdrawn = { withdrawn_at: done.at }
  await tx.updateTable('free_day_corrections').set(withdrawn).where('change_id', '=', id).execute()
  await tx.updateTable('law_changes').set(withdrawn).where('change_id', '=', id).execute()
  await tx.updateTable('closures').set(withdrawn).where('change_id', '=', id).execute()
}
