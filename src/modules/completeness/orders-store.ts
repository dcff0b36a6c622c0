import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'
import type { Dispatch } from './leavings-store.ts'

/** What an order decides. */
export type OrderKind = Database['orders']['kind']

/** An order that stands: not withdrawn. */
export type Order = {
  id: string
  kind: OrderKind
  feeCallId: string | null
  sign: string
  decidedAt: Date
  dispatchedOn: string | null
  documentId: string
}

const columns = [
  'id',
  'kind',
  'fee_call_id as feeCallId',
  'sign',
  'decided_at as decidedAt',
  'dispatched_on as dispatchedOn',
  'document_id as documentId',
] as const

/** One order of a paper that stands; nothing when it is another paper's or was withdrawn. The paper is locked. */
export async function findOrder(tx: Tx, paperId: string, id: string): Promise<Order | undefined> {
  return tx
    .selectFrom('orders')
    .select(columns)
    .where('id', '=', id)
    .where('paper_id', '=', paperId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
}

/** The order about a call to pay that stands, if any. */
export async function findReturnOrder(tx: Tx, feeCallId: string): Promise<Order | undefined> {
  return tx
    .selectFrom('orders')
    .select(columns)
    .where('fee_call_id', '=', feeCallId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
}

export type NewOrder = {
  id: string
  paperId: string
  kind: OrderKind
  feeCallId: string | null
  restoringId: string | null
  sign: string
  grounds: string
  decidedBy: string
  decidedAt: Date
  documentId: string
}

/** Writes an order that an officer drafted. */
export async function insertOrder(tx: Tx, order: NewOrder): Promise<void> {
  await tx
    .insertInto('orders')
    .values({
      id: order.id,
      paper_id: order.paperId,
      kind: order.kind,
      fee_call_id: order.feeCallId,
      restoring_id: order.restoringId,
      sign: order.sign,
      grounds: order.grounds,
      decided_by: order.decidedBy,
      decided_at: order.decidedAt,
      document_id: order.documentId,
    })
    .execute()
}

/** Records that an order left the office. */
export async function setOrderDispatched(tx: Tx, id: string, { on, channel, by, reference }: Dispatch): Promise<void> {
  await tx
    .updateTable('orders')
    .set({ dispatched_on: on, dispatch_channel: channel, dispatched_by: by, dispatch_reference: reference })
    .where('id', '=', id)
    .execute()
}

/** Takes an order back before its dispatch; its row stays, with the reason. */
export async function setOrderWithdrawn(tx: Tx, id: string, at: Date, reason: string): Promise<void> {
  await tx.updateTable('orders').set({ withdrawn_at: at, withdrawn_reason: reason }).where('id', '=', id).execute()
}
