import type { Insertable } from 'kysely'
import type { SuspensionGround } from '#domain/proceedings/suspension.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Adds a suspension. */
export async function insertSuspension(tx: Tx, row: Insertable<Database['suspensions']>): Promise<void> {
  await tx.insertInto('suspensions').values(row).execute()
}

/** The suspension under which a locked case stands. @throws when it stands under none */
export async function getLastingSuspension(
  tx: Tx,
  caseId: string,
): Promise<{ id: string; ground: SuspensionGround; suspendedOn: string }> {
  const row = await tx
    .selectFrom('suspensions')
    .select(['id', 'ground', 'suspended_on as suspendedOn'])
    .where('case_id', '=', caseId)
    .where('resumed_on', 'is', null)
    .executeTakeFirstOrThrow()
  return { ...row, ground: row.ground as SuspensionGround }
}

/** Ends a suspension. */
export async function endSuspension(
  tx: Tx,
  id: string,
  end: { resumedOn: string; why: string; by: string; at: Date },
): Promise<void> {
  const { resumedOn, why, by, at } = end
  await tx
    .updateTable('suspensions')
    .set({ resumed_on: resumedOn, resumed_why: why, resumed_by: by, resumed_at: at })
    .where('id', '=', id)
    .execute()
}
