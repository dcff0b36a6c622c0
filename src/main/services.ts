import { join } from 'node:path'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { type OpenDatabase, openDatabase } from '#platform/db/database.ts'
import { openFileStore } from '#platform/files.ts'
import { newId, randomBytes } from '#platform/ids.ts'
import type { Log } from '#platform/log.ts'
import { readAssets } from '#web/assets.ts'
import { officeReader } from '#web/office.ts'
import type { Services } from '#web/services.ts'

export type ServiceParts = {
  config: Config
  log: Log
  connection: Parameters<typeof openDatabase>[0]['connection']
  projectFolder: string
  clock?: Clock
}

/** Wires what acts and pages reach for; `close` lets the database go. */
export function openServices(parts: ServiceParts): Services & { close(): Promise<void> } {
  const clock = parts.clock ?? systemClock
  const database = openDatabase({
    connection: parts.connection,
    role: 'okienko_app',
    // each holds the plans of every screen, some 14 MB; more at once than the machine has cores would only queue inside
    max: 7,
    // A person at a window hears of trouble well within a quarter of a minute; no screen's statement takes a second.
    statementTimeoutMs: 6_000,
    onConnectionLost: (trouble) => parts.log.warn({ err: trouble }, 'database connection lost'),
  })
  return { ...servicesOn(database, { ...parts, clock }), close: () => database.close() }
}

/** The same over a database that is open already (a command of the command line). */
export function servicesOn(database: OpenDatabase, parts: Omit<ServiceParts, 'connection'>): Services {
  const { config, log, projectFolder, clock = systemClock } = parts
  return {
    ...{ database, clock, newId, randomBytes, config, log },
    files: openFileStore(join(config.dataFolder, 'files')),
    assets: readAssets(join(projectFolder, 'dist', 'assets')),
    office: officeReader(database, clock),
  }
}
