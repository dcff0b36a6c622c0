import type { Pool } from 'pg'
import type { Services } from '#web/services.ts'

const known = new WeakMap<Pool, string>()

/** Id of the register of incoming items (RPW); it never changes, so it is read once per process. */
export async function incomingRegister(services: Services): Promise<string> {
  const { pool, db } = services.database
  const kept = known.get(pool)
  if (kept) return kept
  const { id } = await db.selectFrom('registers').select('id').where('code', '=', 'RPW').executeTakeFirstOrThrow()
  known.set(pool, id)
  return id
}
