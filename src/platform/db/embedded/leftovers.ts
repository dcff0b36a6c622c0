import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { EmbeddedDatabaseError } from './errors.ts'
import { isAlive } from './process.ts'

const STOP_PATIENCE_MS = 30_000

/**
 * Clears what a crash may have left: a server without its owner is stopped; a postmaster.pid whose number now belongs
 * to some other program is removed, since PostgreSQL would take that program for a living server and refuse to start.
 * Call only while holding the folder's guard.
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const pid = postmasterPid(cluster)
  if (pid === null || !isAlive(pid)) return
  if (!isServerOf(pid, cluster)) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true })
    return
  }
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < STOP_PATIENCE_MS; waited += 20) {
    // its file goes a moment before the process does: only the process gone means that nobody touches the data any more
    if (!isAlive(pid) || !isServerOf(pid, cluster)) return
    await wait(20)
  }
  throw new EmbeddedDatabaseError(
    `Poprzedni serwer bazy danych (proces nr ${pid}) nie kończy pracy; zakończ go i uruchom program ponownie.`,
    `The previous database server (process ${pid}) does not stop`,
  )
}

/** The process id in postmaster.pid, or null when no server is or was running here. */
export function postmasterPid(cluster: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10) || null
  } catch {
    return null
  }
}

function isServerOf(pid: number, cluster: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster)
  } catch {
    // No /proc (macOS): trust the file, as PostgreSQL itself does.
    return process.platform !== 'linux'
  }
}
