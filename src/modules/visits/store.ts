import type { Tx } from '#platform/db/transaction.ts'

/** Begins a visit. */
export async function insertVisit(
  tx: Tx,
  visit: { id: string; windowId: string; clerkId: string; at: Date; note: string },
): Promise<void> {
  const { id, windowId, clerkId, at, note } = visit
  await tx.insertInto('visits').values({ id, window_id: windowId, clerk_id: clerkId, started_at: at, note }).execute()
}

/** Ends this clerk's visits still open at a window (or the one named); gives their ids. */
export async function endVisits(
  tx: Tx,
  visits: { windowId: string; clerkId: string; at: Date; id?: string },
): Promise<string[]> {
  const { windowId, clerkId, at, id } = visits
  let ending = tx
    .updateTable('visits')
    .set({ ended_at: at })
    .where('window_id', '=', windowId)
    .where('clerk_id', '=', clerkId)
    .where('ended_at', 'is', null)
  if (id) ending = ending.where('id', '=', id)
  return (await ending.returning('id').execute()).map((row) => row.id)
}
