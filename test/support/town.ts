import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDemoTown, readTown } from '#main/demo-town.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import type { Services } from '#web/services.ts'

const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Loads the demo town; nobody in it has a usable password, tests sign in by session. */
export async function seedTown(services: Services): Promise<void> {
  const town = await readTown(projectFolder)
  const context = {
    passwordHash: 'no password in tests',
    statusSecret: new Uint8Array(32).fill(7),
    newId: services.newId,
    now: services.clock.now(),
  }
  await inTransaction(services.database.db, (tx) => loadDemoTown(tx, town, context))
}
