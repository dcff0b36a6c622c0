import { join } from 'node:path'
import { readConfig } from '#platform/config.ts'
import { startDatabase } from '#platform/db/start.ts'
import { openLog } from '#platform/log.ts'
import { closePdf } from '#platform/pdf/render.ts'
import { findProjectFolder } from './project-folder.ts'
import { openServices } from './services.ts'
import { startOfficeWorker } from './tasks.ts'

/** The jobs alone, for an office that runs them in a process of their own beside `web`. */
const projectFolder = findProjectFolder()
const config = readConfig()
const log = openLog(config.logLevel)
const migrationsFolder = join(projectFolder, 'migrations')
const database = await startDatabase({ config, migrationsFolder, ownership: 'join' })
const services = openServices({ config, log, connection: database.connection, projectFolder })
const worker = await startOfficeWorker(services)
log.info('jobs are taken')

async function stop(): Promise<void> {
  await worker.stop()
  await closePdf()
  await services.close()
  await database.stop()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
