import type { Pool } from 'pg'
import { judgeClock } from '#domain/calendar/daily-work.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import { MigrationError, schemaState } from '#platform/db/migrate.ts'
import type { Readiness } from '#web/service-doors.ts'

/**
 * Asks the database whether it is there, whether its schema is the one this program was built for, and whether the clock
 * shows no earlier time than it did.
 */
export function readiness(pool: Pool, migrationsFolder: string, clock: Clock = systemClock): () => Promise<Readiness> {
  return async () => {
    try {
      if ((await schemaState(pool, migrationsFolder)) !== 'current') return 'schema-not-current'
      const { rows } = await pool.query<{ at: Date }>(`select last_run_at as at from clock_marks where job = 'clock'`)
      const [mark] = rows
      return !mark || judgeClock(clock.now().getTime(), mark.at.getTime()).ok ? 'ready' : 'clock-went-back'
    } catch (trouble) {
      return trouble instanceof MigrationError ? 'schema-not-current' : 'database-unreachable'
    }
  }
}
