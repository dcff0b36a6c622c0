import type { Actor } from '#domain/people/roles.ts'
import type { Tx } from '#platform/db/transaction.ts'

type Db = Pick<Tx, 'selectFrom'>

/** Positions of the person and of the absent people whom the person stands in for today. */
export async function positionsOf(db: Db, actor: Actor): Promise<string[]> {
  const absent = actor.grants.map(({ onBehalfOf }) => onBehalfOf).filter((id) => id !== null)
  const rows = await db
    .selectFrom('staff')
    .select('position')
    .distinct()
    .where('id', 'in', [actor.staffId, ...absent])
    .execute()
  return rows.map(({ position }) => position)
}

/** Positions that somebody holds, by name: those to whom a card may be given. */
export async function heldPositions(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('staff')
    .select('position')
    .distinct()
    .where('active', '=', true)
    .orderBy('position')
    .execute()
  return rows.map(({ position }) => position)
}
