import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { systemBinaries } from '#platform/db/embedded/binaries.ts'
import { type EmbeddedServer, startEmbedded } from '#platform/db/embedded/embedded.ts'
import { migrate } from '#platform/db/migrate.ts'
import { asSuperuser, ensureDatabase } from '#platform/db/start.ts'
import { migrateJobs } from '#platform/jobs/jobs.ts'

/** Where test files find their server: its private socket and the migrated database to clone. */
export type TestServer = { socketFolder: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    database: TestServer
  }
}

/** Where Debian puts the oldest server we support; the project `db-15` runs on it when it is there. */
export const server15 = '/usr/lib/postgresql/15/bin'

type Shared = { server: EmbeddedServer; folder: string; users: number }
type Servers = Map<string, Promise<Shared>>
const registry = globalThis as typeof globalThis & { okienkoTestServers?: Servers }

/** Starts one throw-away server for the run (the projects on the same version share it) and migrates the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  registry.okienkoTestServers ??= new Map()
  const version = project.name === 'db-15' || process.env.OKIENKO_TEST_SERVER === '15' ? '15' : 'embedded'
  const starting = registry.okienkoTestServers.get(version) ?? startShared(version)
  registry.okienkoTestServers.set(version, starting)
  const shared = await starting
  shared.users += 1
  project.provide('database', { socketFolder: shared.server.socketFolder, template: 'okienko_template' })
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    registry.okienkoTestServers?.delete(version)
    await shared.server.stop()
    rmSync(shared.folder, { recursive: true, force: true })
  }
}

async function startShared(version: '15' | 'embedded'): Promise<Shared> {
  const folder = mkdtempSync(join(tmpdir(), 'okienko-test-'))
  const binaries = version === '15' ? systemBinaries(server15) : null
  if (version === '15' && !binaries) throw new Error(`OKIENKO_TEST_SERVER=15, but there is no server in ${server15}`)
  const server = await startEmbedded({ folder, durability: 'throwaway', ...(binaries && { binaries }) })
  const { socketFolder } = server
  await asSuperuser(socketFolder, (client) => ensureDatabase(client, 'okienko_template'))
  const connection = { socketFolder, database: 'okienko_template' }
  await migrate(connection, join(import.meta.dirname, '../../migrations'))
  await migrateJobs(connection)
  return { server, folder, users: 0 }
}
