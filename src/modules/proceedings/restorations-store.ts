import { type Insertable, sql } from 'kysely'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** Keeps that a paper is examined after all; it is never changed. */
export async function insertResumption(tx: Tx, row: Insertable<Database['resumptions']>): Promise<void> {
  await tx.insertInto('resumptions').values(row).execute()
}

/** Keeps an order about a missed term; it is never changed. */
export async function insertRestoration(tx: Tx, row: Insertable<Database['restorations']>): Promise<void> {
  await tx.insertInto('restorations').values(row).execute()
}

/** Whether the paper was put aside for the way it came, the last time (art. 63 § 1 KPA). */
export async function leftByItsWay(tx: Tx, paperId: string): Promise<'yes' | 'no'> {
  const { rows } = await sql<{ decision: string }>`
    select d.decision from channel_decisions d where d.paper_id = ${paperId} and not exists (
      select from unexamined_leavings l where l.paper_id = d.paper_id and l.withdrawn_at is null)
    order by d.decided_at desc limit 1`.execute(tx)
  return rows[0]?.decision === 'leave' ? 'yes' : 'no'
}

/** The missed term that may be restored: the last day, ISO. */
export type Missed = { id: string; lastDay: string }

/** As above, of a call to pay: when it was issued and delivered. */
export type MissedCall = Missed & { issuedOn: string; deliveredOn: string | null }

/** The late appeal of a party that waits for the appeal body. */
export async function findLateAppeal(tx: Tx, caseId: string, appealId: string): Promise<Missed | undefined> {
  const { rows } = await sql<Missed>`
    select a.id, a.last_day as "lastDay" from appeals a
    where a.id = ${appealId} and a.case_id = ${caseId} and a.note = 'late' and a.result is null and a.last_day is not null
    `.execute(tx)
  return rows[0]
}

/** The last unpaid call of a paper that was returned for it. */
export async function findUnpaidCall(tx: Tx, paperId: string): Promise<MissedCall | undefined> {
  const { rows } = await sql<MissedCall>`
    select f.id, f.last_day as "lastDay", f.issued_on as "issuedOn", f.delivered_on as "deliveredOn" from fee_calls f
    where f.paper_id = ${paperId} and f.outcome = 'returned' and f.last_day is not null
    order by f.issued_on desc, f.id desc limit 1`.execute(tx)
  return rows[0]
}
