import type { Services } from '#web/services.ts'

/** One year of one register, with how many numbers it has given. */
export type RegisterYear = {
  code: string
  name: string
  kind: 'incoming' | 'post' | 'subject' | 'outgoing'
  year: number | null
  entries: number
}

/** Every register with its years, the latest year first; a register without entries has one line without a year. */
export async function listRegisters({ database }: Services): Promise<RegisterYear[]> {
  const rows = await database.db
    .selectFrom('registers as r')
    .leftJoin('register_counters as c', (join) => join.onRef('c.register_id', '=', 'r.id').on('c.last_number', '>', 0))
    .select(['r.code', 'r.name', 'r.kind', 'c.year', 'c.last_number as entries'])
    .orderBy((eb) =>
      eb.case().when('r.kind', '=', 'incoming').then(0).when('r.kind', '=', 'outgoing').then(1).else(2).end(),
    )
    .orderBy('r.name')
    .orderBy('c.year', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, entries: row.entries ?? 0 }))
}
