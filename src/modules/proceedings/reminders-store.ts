import type { Insertable } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** A ponaglenie as its forwarding looks at it; days ISO. */
export type Reminder = {
  id: string
  complains: 'of-inactivity' | 'of-length'
  filedOn: string
  way: string
  lastDay: string | null
  forwardedOn: string | null
}

/** Adds a ponaglenie. */
export async function insertReminder(tx: Tx, row: Insertable<Database['reminders']>): Promise<void> {
  await tx.insertInto('reminders').values(row).execute()
}

/** The ponaglenie of this case with this id, if there is one. The case is locked. */
export async function findReminder(tx: Tx, caseId: string, id: string): Promise<Reminder | undefined> {
  const row = await tx
    .selectFrom('reminders')
    .select(['id', 'complains', 'filed_on as filedOn', 'way', 'last_day as lastDay', 'forwarded_on as forwardedOn'])
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, complains: row.complains as Reminder['complains'] }
}

/** Notes that it went up. */
export async function noteForwarded(
  tx: Tx,
  id: string,
  sent: { on: string; to: string; position: string; by: string; at: Date },
): Promise<void> {
  const { on, to, position, by, at } = sent
  await tx
    .updateTable('reminders')
    .set({ forwarded_on: on, forwarded_to: to, position, forwarded_by: by, forwarded_at: at })
    .where('id', '=', id)
    .execute()
}
