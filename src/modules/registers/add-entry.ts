import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'

/**
 * Enters a registered paper in a further register: the stand-alone post's own (seed step 5), complaints, petitions.
 * Takes the register's counter lock, so it is called last in its act. `entryId` is made by the caller;
 * without an actor the system itself enters it.
 */
export async function addRegisterEntry(
  tx: Tx,
  entry: { registerId: string; entryId: string; paperId: string; actorId: string | null },
): Promise<{ year: number; number: number; registeredAt: Date }> {
  const { rows } = await sql<{ year: number; number: number; registered_at: Date }>`
    select * from add_register_entry(${entry.registerId}, ${entry.entryId}, ${entry.paperId}, ${entry.actorId})`.execute(
    tx,
  )
  const [row] = rows
  if (!row) throw new Error('add_register_entry gave no row')
  return { year: row.year, number: row.number, registeredAt: row.registered_at }
}
