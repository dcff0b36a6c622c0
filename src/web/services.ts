import type { Clock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { OpenDatabase } from '#platform/db/database.ts'
import type { FileStore } from '#platform/files.ts'
import type { Log } from '#platform/log.ts'
import type { Assets } from './assets.ts'
import type { Office } from './office.ts'

/** Everything an act or a page may reach for; made once by `main`, handed down, never ambient. */
export type Services = {
  database: OpenDatabase
  clock: Clock
  newId: () => string
  randomBytes: (count: number) => Uint8Array
  config: Config
  log: Log
  files: FileStore
  assets: Assets
  office: () => Promise<Office>
}
