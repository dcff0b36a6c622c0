import { sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'

/**
 * SQL over `i` (outgoing_items): letters sent by post that stand in no posting book, or came out of one. One that was
 * delivered or came back needs none any more.
 */
export const unpostedSql = `i.way = 'post' and i.standing = 'sent' and not exists (
  select from posting_lines l where l.item_id = i.id and l.state in ('listed', 'posted'))`

/** Ids of letters that may go into the book of a day (ISO), in the order of the register. */
export async function findUnposted(tx: Tx, day: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select i.id from outgoing_items i where ${sql.raw(unpostedSql)} and i.dispatched_on <= ${day}
    order by i.year, i.number`.execute(tx)
  return rows.map((row) => row.id)
}
