import { type Selectable, sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

export type NewMessage = {
  id: string
  key: string
  channel: 'e-mail' | 'phone'
  address: string
  template: string
  data: Record<string, string | number>
  paperId: string | null
  queuedAt: Date
}

/** Queues a message; `known` when one with this key was promised before. */
export async function insertMessage(tx: Tx, one: NewMessage): Promise<'new' | 'known'> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('outgoing_messages')
    .values({
      id: one.id,
      key: one.key,
      channel: one.channel,
      address: one.address,
      template: one.template,
      data: JSON.stringify(one.data),
      paper_id: one.paperId,
      state: 'queued',
      queued_at: one.queuedAt,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n ? 'new' : 'known'
}

/** An e-mail that still has to go, locked; undefined when it went, is given up, or another worker has it in hand. */
export async function lockMessageToSend(
  tx: Tx,
  id: string,
): Promise<Selectable<Database['outgoing_messages']> | undefined> {
  return tx
    .selectFrom('outgoing_messages')
    .selectAll()
    .where('id', '=', id)
    .where('channel', '=', 'e-mail')
    .where('state', 'in', ['queued', 'failed'])
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

/** One message, locked until the act ends. */
export async function lockMessage(tx: Tx, id: string): Promise<Selectable<Database['outgoing_messages']> | undefined> {
  return tx.selectFrom('outgoing_messages').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Writes that a person told the client in another way; it is not tried again. */
export async function recordTelling(
  tx: Tx,
  id: string,
  { how, by, at }: { how: string; by: string; at: Date },
): Promise<void> {
  const told = { state: 'told' as const, told_how: how, told_by: by, told_at: at }
  await tx.updateTable('outgoing_messages').set(told).where('id', '=', id).execute()
}

/** Ids of e-mails that still have to go, the oldest first. */
export async function listMessagesToSend(db: Pick<Tx, 'selectFrom'>, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('outgoing_messages')
    .select('id')
    .where('channel', '=', 'e-mail')
    .where('state', 'in', ['queued', 'failed'])
    .orderBy('queued_at')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

/** Writes how an attempt ended. */
export async function recordAttempt(
  tx: Tx,
  id: string,
  end: { state: 'sent' | 'failed' | 'dead'; sentAt: Date | null; error: string | null },
): Promise<void> {
  await tx
    .updateTable('outgoing_messages')
    .set({ state: end.state, sent_at: end.sentAt, last_error: end.error, attempts: sql<number>`attempts + 1` })
    .where('id', '=', id)
    .execute()
}
