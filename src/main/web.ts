import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError, readConfig } from '#platform/config.ts'
import { startDatabase } from '#platform/db/start.ts'
import { openLog } from '#platform/log.ts'
import { closePdf } from '#platform/pdf/render.ts'
import { buildServer, builtAssets } from '#web/server.ts'
import { playMorning, readMorning } from './demo-morning.ts'
import { ensureDemoTown } from './demo-town.ts'
import { greeting } from './greeting.ts'
import { officeMetrics, openMetricsPort } from './metrics.ts'
import { readiness } from './readiness.ts'
import { routes } from './routes.ts'
import { openServices } from './services.ts'
import { startOfficeWorker } from './tasks.ts'

const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)))

/** Starts everything: database, server; and stops it all on SIGINT or SIGTERM. */
async function main(): Promise<void> {
  const config = readConfig()
  const log = openLog(config.logLevel)
  const migrationsFolder = join(projectFolder, 'migrations')
  const database = await startDatabase({
    config,
    migrationsFolder,
    ownership: 'own',
    onRestart: () => log.error('the embedded database died and was started again'),
  })
  const services = openServices({ config, log, connection: database.connection, projectFolder })
  const town = await ensureDemoTown(services, projectFolder)
  const metrics = officeMetrics(services)
  const server = await buildServer({
    services,
    routes,
    assetsFolder: builtAssets(projectFolder),
    ready: readiness(services.database.pool, migrationsFolder),
    observe: metrics.observe,
  })
  if (town === 'loaded' && config.demo === 'on')
    await playMorning(server, services, await readMorning(projectFolder)).catch((trouble: unknown) =>
      log.warn({ err: trouble }, 'the morning of the demo ended early'),
    )
  await server.listen({ port: config.port, host: '127.0.0.1' })

  const closeMetrics = await openMetricsPort(metrics, config.metricsPort, log)
  const worker = await startOfficeWorker(services)

  const stop = async () => {
    await server.close()
    await closeMetrics()
    await worker.stop()
    await closePdf()
    await services.close()
    await database.stop()
    process.exit(0)
  }
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  console.log(`Okienko działa: http://127.0.0.1:${port}/`)
  const more = await greeting(services.database.db, projectFolder)
  if (more) console.log(more)
}

main().catch((trouble: unknown) => {
  const { code, port } = trouble as { code?: string; port?: number }
  if (code === 'EADDRINUSE') {
    console.error(`Port ${port} jest zajęty przez inny program. Zamknij go albo wskaż inny port w zmiennej PORT.`)
    process.exit(1)
  }
  const known =
    trouble instanceof ConfigError ||
    (trouble instanceof Error && /Error$/.test(trouble.name) && /[ąćęłńóśźż]/i.test(trouble.message))
  console.error(known ? (trouble as Error).message : trouble)
  process.exit(1)
})
