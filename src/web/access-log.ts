import type { Actor } from '#domain/people/roles.ts'
import type { Services } from './services.ts'

/** Notes who looked at whose record; lines are gathered and written together, a reading never waits for them. */
export type AccessLog = { note(actor: Actor, route: string, subjectId: string | null): void; flush(): Promise<void> }

const gatherMs = 250

/** An access log over the services' database. `flush` writes what is waiting, e.g. before the process ends. */
export function accessLogFor(services: Services): AccessLog {
  let waiting: { at: Date; actor_id: string; route: string; subject_id: string | null }[] = []
  let timer: NodeJS.Timeout | undefined

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const lines = waiting
    waiting = []
    if (lines.length === 0) return
    try {
      await services.database.db.insertInto('access_log').values(lines).execute()
    } catch (trouble) {
      // kept for the next try: the database may be gone for some seconds
      waiting = [...lines, ...waiting].slice(-10_000)
      services.log.error({ err: trouble }, 'access log not written')
    }
  }

  return {
    note(actor, route, subjectId) {
      waiting.push({ at: services.clock.now(), actor_id: actor.staffId, route, subject_id: subjectId })
      timer ??= setTimeout(() => void flush(), gatherMs)
    },
    flush,
  }
}
