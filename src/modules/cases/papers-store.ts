import { type Selectable, sql, type Updateable } from 'kysely'
import type { PaperState } from '#domain/cases/paper-states.ts'
import type { Drift } from '#domain/deadlines/drift.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { NotFound } from '#web/act.ts'

/** A paper locked for the act in hand. */
export type LockedPaper = Omit<Selectable<Database['papers']>, 'state'> & {
  state: PaperState
  caseUnitId: string | null
}

/** What an act may change of a paper; number, year and times of registration never change. */
export type PaperChange = Omit<
  Updateable<Database['papers']>,
  'id' | 'register_id' | 'number' | 'year' | 'registered_at' | 'registered_by' | 'version'
>

/**
 * Locks one paper until the act ends.
 * @throws NotFound when there is none
 */
export async function lockPaper(tx: Tx, id: string): Promise<LockedPaper> {
  const [paper] = await lockPapers(tx, [id])
  if (!paper) throw new NotFound('paper')
  return paper
}

/** Locks papers in the order of their ids (two acts over the same papers cannot deadlock); missing ones are left out. */
export async function lockPapers(tx: Tx, ids: readonly string[]): Promise<LockedPaper[]> {
  if (ids.length === 0) return []
  const rows = await tx.selectFrom('papers').selectAll().where('id', 'in', ids).orderBy('id').forNoKeyUpdate().execute()
  const caseIds = rows.map((row) => row.case_id).filter((id) => id !== null)
  const cases = caseIds.length
    ? await tx.selectFrom('cases').select(['id', 'unit_id']).where('id', 'in', caseIds).execute()
    : []
  const unitOf = new Map(cases.map((one) => [one.id, one.unit_id]))
  return rows.map((row) => ({
    ...row,
    state: row.state as PaperState,
    caseUnitId: row.case_id ? (unitOf.get(row.case_id) ?? null) : null,
  }))
}

/** Changes a locked paper and raises its version, so that forms built on the older one are stale. */
export async function changePaper(tx: Tx, id: string, change: PaperChange): Promise<void> {
  await tx
    .updateTable('papers')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Gives papers the promised day that is derived now, with the reason; answers the ids of those that changed. */
export async function movePromises(tx: Tx, moves: readonly Drift[]): Promise<string[]> {
  const rows = moves.map(({ id, after, steps }) => ({ id, after, steps }))
  const moved = await sql<{ id: string }>`
    update papers p set expected_on = m.after, expected_why = m.steps, version = p.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m(id uuid, after date, steps jsonb)
    where p.id = m.id returning p.id`.execute(tx)
  return moved.rows.map(({ id }) => id)
}
