import { RENDER_DOCUMENT, renderDocumentTask } from '#modules/documents/index.ts'
import { startWorker, type Tasks } from '#platform/jobs/jobs.ts'
import type { Services } from '#web/services.ts'

/** Every job of the office by its name. */
export function officeTasks(services: Services): Tasks {
  const room = { db: services.database.db, files: services.files, now: () => services.clock.now() }
  return { [RENDER_DOCUMENT]: renderDocumentTask(room) }
}

/** Starts taking the office's jobs over the services' own pool. */
export function startOfficeWorker(services: Services): Promise<{ stop(): Promise<void> }> {
  return startWorker({ pool: services.database.pool, tasks: officeTasks(services), log: services.log })
}
