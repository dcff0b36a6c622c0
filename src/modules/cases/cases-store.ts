import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { CaseState } from '#domain/cases/case-states.ts'
import type { Drift } from '#domain/deadlines/drift.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { NotFound } from '#web/act.ts'

/** A case locked for the act in hand. */
export type LockedCase = Omit<Selectable<Database['cases']>, 'state'> & { state: CaseState }

/** What an act may change of a case; its sign is for ever. */
export type CaseChange = Pick<
  Updateable<Database['cases']>,
  | 'title'
  | 'initiated_on'
  | 'runs_from'
  | 'officer_id'
  | 'statutory_end'
  | 'notified_end'
  | 'internal_target'
  | 'derivation'
  | 'state'
  | 'outcome'
  | 'outcome_note'
  | 'settled_on'
  | 'settled_by'
  | 'settled_at'
>

/** Which list a case stands in: numbers begin at 1 in each. */
export type CaseList = { unitSymbol: string; jrwaClass: string; group: number | null; year: number }

/**
 * Takes the next number of a list under its counter's lock, which is held until the act ends: an act that fails gives
 * its number back, so the list has no gaps. Called last but for the rows that carry the number.
 */
export async function takeCaseNumber(tx: Tx, list: CaseList): Promise<number> {
  const { last_number } = await tx
    .insertInto('case_counters')
    .values({
      unit_symbol: list.unitSymbol,
      jrwa_class: list.jrwaClass,
      group_number: list.group ?? 0,
      year: list.year,
      last_number: 1,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['unit_symbol', 'jrwa_class', 'group_number', 'year'])
        .doUpdateSet((eb) => ({ last_number: eb('case_counters.last_number', '+', 1) })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow()
  return last_number
}

/** Adds a case with its sign. */
export async function insertCase(tx: Tx, row: Insertable<Database['cases']>): Promise<LockedCase> {
  const added = await tx.insertInto('cases').values(row).returningAll().executeTakeFirstOrThrow()
  return { ...added, state: added.state as CaseState }
}

/**
 * Locks one case until the act ends. Rows that only name the case may still be added by others (no key update). Who
 * changes papers of the case as well locks its whole file instead.
 * @throws NotFound when there is none
 */
export async function lockCase(tx: Tx, id: string): Promise<LockedCase> {
  const row = await tx.selectFrom('cases').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
  if (!row) throw new NotFound('case')
  return { ...row, state: row.state as CaseState }
}

/**
 * Locks a case with its papers until the act ends: papers before their case, as everybody does (docs/architecture.md).
 * @throws NotFound when there is none
 */
export async function lockCaseFile(tx: Tx, id: string): Promise<LockedCase> {
  await tx.selectFrom('papers').select('id').where('case_id', '=', id).orderBy('id').forNoKeyUpdate().execute()
  return lockCase(tx, id)
}

/** Changes a locked case. */
export async function changeCase(tx: Tx, id: string, change: CaseChange): Promise<void> {
  await tx.updateTable('cases').set(change).where('id', '=', id).execute()
}

/**
 * Gives open and suspended cases the dates that their derivation gives now, in one statement; cases that ended meanwhile keep theirs.
 * Answers the ids of those that moved.
 */
export async function moveCaseTerms(tx: Tx, moves: readonly Drift[]): Promise<string[]> {
  const rows = moves.map(({ id, after, target, steps }) => ({ id, after, target: target?.after, steps }))
  const moved = await sql<{ id: string }>`
    update cases k set statutory_end = m.after, derivation = m.steps, internal_target = coalesce(m.target, k.internal_target)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m(id uuid, after date, target date, steps jsonb)
    where k.id = m.id and k.state in ('open', 'suspended') returning k.id`.execute(tx)
  return moved.rows.map(({ id }) => id)
}

/** Gives cases the day that their last notice of delay names (art. 36 KPA); answers the ids of those that changed. */
export async function moveNotifiedEnds(tx: Tx, moves: readonly Drift[]): Promise<string[]> {
  const rows = moves.map(({ id, after }) => ({ id, after }))
  const moved = await sql<{ id: string }>`
    update cases k set notified_end = m.after from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m(id uuid, after date)
    where k.id = m.id returning k.id`.execute(tx)
  return moved.rows.map(({ id }) => id)
}
