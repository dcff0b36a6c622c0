import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Services } from '#web/services.ts'

/** Failures are counted in windows of this many minutes; a full window is over when the next one begins. */
const windowMinutes = 15
const windowMs = windowMinutes * 60_000

/** One thing that is counted (a login, a caller's address) and how many failures a window allows it. */
export type AttemptLimit = { key: Buffer; most: number }

/** Whether one more try is allowed; when not, in how many minutes it will be. */
export type AttemptAnswer = { allowed: 'yes' } | { allowed: 'no'; minutes: number }

/** The window of counting that a moment lies in, and the minutes until the next one begins. */
export function attemptWindow(now: Date): { start: Date; minutes: number } {
  const start = Math.floor(now.getTime() / windowMs) * windowMs
  return { start: new Date(start), minutes: Math.max(1, Math.ceil((start + windowMs - now.getTime()) / 60_000)) }
}

/** Key under which something is counted: only a keyed digest is kept, never the login or address itself. */
export async function attemptKey(services: Services, what: string, value: string | Uint8Array): Promise<Buffer> {
  const { statusSecret } = await services.office()
  return createHmac('sha256', statusSecret).update(`${what}\n`).update(value).digest()
}

/**
 * Counts a try before it is made, so that many at once cannot slip past the limit; `forgiveAttempt` takes it back when it
 * was no failure.
 */
export async function takeAttempt(services: Services, limits: readonly AttemptLimit[]): Promise<AttemptAnswer> {
  const { start, minutes } = attemptWindow(services.clock.now())
  // one order for everybody: two tries that share keys cannot wait for each other
  const ordered = [...limits].sort((a, b) => Buffer.compare(a.key, b.key))
  const rows = await services.database.db
    .insertInto('attempts')
    .values(ordered.map(({ key }) => ({ key_digest: key, time_window: start, failures: 1 })))
    .onConflict((conflict) =>
      conflict.columns(['key_digest', 'time_window']).doUpdateSet({ failures: sql`attempts.failures + 1` }),
    )
    .returning(['key_digest', 'failures'])
    .execute()
  const full = ordered.some(({ key, most }) => rows.some((row) => key.equals(row.key_digest) && row.failures > most))
  if (!full) return { allowed: 'yes' }
  return { allowed: 'no', minutes }
}

/** Takes a counted try back, because it was right; also sweeps windows that are long over. */
export async function forgiveAttempt(services: Services, limits: readonly AttemptLimit[]): Promise<void> {
  const now = services.clock.now()
  const keys = limits.map(({ key }) => key)
  await services.database.db
    .updateTable('attempts')
    .set({ failures: sql`greatest(failures - 1, 0)` })
    .where('key_digest', 'in', keys)
    .where('time_window', '=', attemptWindow(now).start)
    .execute()
  await services.database.db
    .deleteFrom('attempts')
    .where('time_window', '<', new Date(now.getTime() - 86_400_000))
    .execute()
}
