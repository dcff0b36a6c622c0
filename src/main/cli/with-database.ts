import { join } from 'node:path'
import { systemClock } from '#platform/clock.ts'
import { type Config, ConfigError, readConfig } from '#platform/config.ts'
import { type OpenDatabase, openDatabase } from '#platform/db/database.ts'
import { startDatabase } from '#platform/db/start.ts'
import { newId, randomBytes } from '#platform/ids.ts'
import { ensureDemoTown } from '../demo-town.ts'
import { findProjectFolder } from '../project-folder.ts'
import { BadCall } from './command.ts'

/**
 * Runs `work` on the office's database as the application, beside a running server or on the embedded one started for
 * the while. A first use loads the demo town as the first start would; `empty` leaves an empty database empty.
 */
export async function withDatabase<T>(
  work: (database: OpenDatabase, config: Config) => Promise<T>,
  first: 'demo' | 'empty' = 'demo',
): Promise<T> {
  const projectFolder = findProjectFolder()
  const config = configOf()
  const migrationsFolder = join(projectFolder, 'migrations')
  const ready = await startDatabase({ config, migrationsFolder, ownership: 'join' })
  const database = openDatabase({ connection: ready.connection, role: 'okienko_app', max: 2 })
  try {
    if (first === 'demo')
      await ensureDemoTown({ database, clock: systemClock, newId, randomBytes, config }, projectFolder)
    return await work(database, config)
  } finally {
    await database.close()
    await ready.stop()
  }
}

function configOf() {
  try {
    return readConfig()
  } catch (error) {
    if (error instanceof ConfigError) throw new BadCall(error.message)
    throw error
  }
}
