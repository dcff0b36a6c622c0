import type { Pool } from 'pg'
import { MigrationError, schemaState } from '#platform/db/migrate.ts'
import type { Readiness } from '#web/service-doors.ts'

/** Asks the database whether it is there and whether its schema is the one this program was built for. */
export function readiness(pool: Pool, migrationsFolder: string): () => Promise<Readiness> {
  return async () => {
    try {
      return (await schemaState(pool, migrationsFolder)) === 'current' ? 'ready' : 'schema-not-current'
    } catch (trouble) {
      return trouble instanceof MigrationError ? 'schema-not-current' : 'database-unreachable'
    }
  }
}
