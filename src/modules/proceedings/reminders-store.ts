import { type Insertable, sql } from 'kysely'
import type { Drift } from '#domain/deadlines/drift.ts'
import type { ReminderEnd, ReminderWay } from '#domain/proceedings/reminder.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** A ponaglenie as its forwarding looks at it; days ISO. */
export type Reminder = {
  id: string
  complains: 'of-inactivity' | 'of-length'
  filedOn: string
  way: ReminderWay['way']
  lastDay: string | null
  forwardedOn: string | null
  endedOn: string | null
}

/** Adds a ponaglenie. */
export async function insertReminder(tx: Tx, row: Insertable<Database['reminders']>): Promise<void> {
  await tx.insertInto('reminders').values(row).execute()
}

/** The ponaglenie of this matter with this id, if there is one; also one recorded before its paper got the case. */
export async function findReminder(
  tx: Tx,
  { case_id, about_paper_id }: { case_id: string | null; about_paper_id: string | null },
  id: string,
): Promise<Reminder | undefined> {
  const { rows } = await sql<Reminder>`
    select r.id, r.complains, r.filed_on as "filedOn", r.way, r.last_day as "lastDay", r.forwarded_on as "forwardedOn",
      r.ended_on as "endedOn"
    from reminders r where r.id = ${id} and (r.case_id = ${case_id}::uuid or r.about_paper_id = ${about_paper_id}::uuid
      or r.about_paper_id in (select p.id from papers p where p.case_id = ${case_id}::uuid))`.execute(tx)
  return rows[0]
}

/** Notes how it ended in this office. */
export async function noteEnded(
  tx: Tx,
  id: string,
  end: { on: string; how: ReminderEnd; note: string; by: string; at: Date },
): Promise<void> {
  const { on, how, note, by, at } = end
  await tx
    .updateTable('reminders')
    .set({ ended_on: on, ended_how: how, end_note: note, ended_by: by, ended_at: at })
    .where('id', '=', id)
    .execute()
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

/** Gives ponaglenia that wait the last day that is derived now; answers the ids of those that moved. */
export async function moveReminderTerms(tx: Tx, moves: readonly Drift[]): Promise<string[]> {
  const rows = moves.map(({ id, after, steps }) => ({ id, after, steps }))
  const moved = await sql<{ id: string }>`
    update reminders r set last_day = m.after, derivation = m.steps
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m(id uuid, after date, steps jsonb)
    where r.id = m.id and r.forwarded_on is null and r.ended_on is null returning r.id`.execute(tx)
  return moved.rows.map(({ id }) => id)
}
