import type { Tx } from '#platform/db/transaction.ts'

/** „Biuro Obsługi Klienta, ul. Zduńska 3, Stanowisko nr 2”: where something was done; empty without a window. */
export async function placeOfWindow(tx: Tx, windowId: string | null): Promise<string> {
  if (!windowId) return ''
  const window = await tx
    .selectFrom('windows as w')
    .innerJoin('service_points as s', 's.id', 'w.service_point_id')
    .select(['w.name', 's.name as point', 's.address'])
    .where('w.id', '=', windowId)
    .executeTakeFirst()
  return window ? `${window.point}, ${window.address}, ${window.name}` : ''
}
