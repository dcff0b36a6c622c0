import type { Tx } from '#platform/db/transaction.ts'
import type { Database } from '#platform/db/types.ts'

/** A request to restore a term that no order has decided; days are ISO. */
export type PendingRequest = {
  id: string
  summonsId: string
  askedOn: string
  arrivedOn: string
  obstacleEndedOn: string
  cameBy: Database['restoring_requests']['came_by']
  supplementId: string | null
  itemIds: string[]
}

/** The request of a paper that waits for an officer, if any. The paper is locked. */
export async function findPendingRequest(tx: Tx, paperId: string): Promise<PendingRequest | undefined> {
  const row = await tx
    .selectFrom('restoring_requests as r')
    .select([
      'r.id',
      'r.summons_id as summonsId',
      'r.asked_on as askedOn',
      'r.arrived_on as arrivedOn',
      'r.obstacle_ended_on as obstacleEndedOn',
      'r.came_by as cameBy',
      'r.supplement_id as supplementId',
    ])
    .where('r.paper_id', '=', paperId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('orders as o')
            .select('o.id')
            .whereRef('o.restoring_id', '=', 'r.id')
            .where('o.withdrawn_at', 'is', null),
        ),
      ),
    )
    .executeTakeFirst()
  if (!row) return undefined
  const items = await tx
    .selectFrom('restoring_items')
    .select('check_item_id as itemId')
    .where('request_id', '=', row.id)
    .execute()
  return { ...row, itemIds: items.map((item) => item.itemId) }
}

export type NewRequest = PendingRequest & {
  paperId: string
  obstacle: string
  recordedBy: string
  recordedAt: Date
}

/** Keeps a request with the defects removed together with it (art. 58 § 2 KPA). */
export async function insertRequest(tx: Tx, request: NewRequest): Promise<void> {
  await tx
    .insertInto('restoring_requests')
    .values({
      id: request.id,
      paper_id: request.paperId,
      summons_id: request.summonsId,
      asked_on: request.askedOn,
      arrived_on: request.arrivedOn,
      came_by: request.cameBy,
      obstacle_ended_on: request.obstacleEndedOn,
      obstacle: request.obstacle,
      supplement_id: request.supplementId,
      recorded_by: request.recordedBy,
      recorded_at: request.recordedAt,
    })
    .execute()
  if (request.itemIds.length === 0) return
  await tx
    .insertInto('restoring_items')
    .values(request.itemIds.map((itemId) => ({ request_id: request.id, check_item_id: itemId })))
    .execute()
}
