import { sql } from 'kysely'
import type { Drift } from '#domain/deadlines/drift.ts'
import type { Term } from '#domain/deadlines/term.ts'
import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import { type DeliveryProof, stepsJson } from './summonses-store.ts'

/** A call to pay that waits for its outcome; days are ISO. */
export type FeeCall = {
  id: string
  itemId: string
  what: string
  grosze: number
  days: number
  issuedOn: string
  deliveredOn: string | null
  lastDay: string | null
}

/** The open call of a paper, if any; the caller holds the paper's lock. */
export async function findOpenFeeCall(tx: Tx, paperId: string): Promise<FeeCall | undefined> {
  return tx
    .selectFrom('fee_calls')
    .select([
      'id',
      'check_item_id as itemId',
      'what',
      'amount_grosze as grosze',
      'days',
      'issued_on as issuedOn',
      'delivered_on as deliveredOn',
      'last_day as lastDay',
    ])
    .where('paper_id', '=', paperId)
    .where('outcome', 'is', null)
    .executeTakeFirst()
}

export type NewFeeCall = Pick<FeeCall, 'id' | 'itemId' | 'what' | 'grosze' | 'days' | 'issuedOn'> & {
  paperId: string
  issuedBy: string
  documentId: string
}

/** Writes a call to pay (art. 261 § 1 KPA). */
export async function insertFeeCall(tx: Tx, call: NewFeeCall): Promise<void> {
  await tx
    .insertInto('fee_calls')
    .values({
      id: call.id,
      paper_id: call.paperId,
      check_item_id: call.itemId,
      amount_grosze: call.grosze,
      what: call.what,
      days: call.days,
      issued_on: call.issuedOn,
      issued_by: call.issuedBy,
      document_id: call.documentId,
    })
    .execute()
}

/** Records the delivery of a call, with the last day to pay and why it is that day. */
export async function setFeeDelivered(tx: Tx, id: string, term: Term, proof?: DeliveryProof): Promise<void> {
  await tx
    .updateTable('fee_calls')
    .set({
      delivered_on: (proof?.deliveredOn ?? term.from).toString(),
      last_day: term.lastDay.toString(),
      derivation: stepsJson({ steps: [...(proof?.steps ?? []), ...term.steps] }),
    })
    .where('id', '=', id)
    .execute()
}

export type FeeEnd = {
  outcome: NonNullable<Database['fee_calls']['outcome']>
  paidOn: string | null
  note: string
  decidedBy: string
}

/** How a call ended: paid, waived (art. 261 § 4 KPA) or the application returned (§ 2). */
export async function endFeeCall(tx: Tx, id: string, end: FeeEnd): Promise<void> {
  await tx
    .updateTable('fee_calls')
    .set({ outcome: end.outcome, paid_on: end.paidOn, outcome_note: end.note, decided_by: end.decidedBy })
    .where('id', '=', id)
    .execute()
}

/** Gives open calls to pay the last day that their derivation gives now. Answers the ids of those that moved. */
export async function moveFeeTerms(tx: Tx, moves: readonly Drift[]): Promise<string[]> {
  const rows = moves.map(({ id, after, steps }) => ({ id, after, steps }))
  const moved = await sql<{ id: string }>`
    update fee_calls t set last_day = m.after, derivation = m.steps
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m(id uuid, after date, steps jsonb)
    where t.id = m.id and t.outcome is null returning t.id`.execute(tx)
  return moved.rows.map(({ id }) => id)
}
