import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Binaries, npmBinaries } from './binaries.ts'
import { type Durability, ensureCluster } from './cluster.ts'
import { guardFolder, readOwner, writeOwner } from './guard.ts'
import { clearLeftovers } from './leftovers.ts'
import { isAlive } from './process.ts'
import { reachableBinaries } from './public-copy.ts'
import { chooseRunAs } from './run-as.ts'
import { type Server, startServer } from './server.ts'
import { makeSocketFolder } from './socket-folder.ts'

/** A PostgreSQL server of our own. Connect with `host: socketFolder` as `postgres`; only this user can. */
export type EmbeddedServer = { socketFolder: string; serverPid(): number; stop(): Promise<void> }

export type EmbeddedOptions = {
  /** Folder of the server: its cluster, lock, log and, when the path is short, its socket. Made when missing. */
  folder: string
  durability?: Durability
  /** The programs to run; the ones from npm when not given. */
  binaries?: Binaries
  /** Told when the server died by itself and is being started again. */
  onRestart?: () => void
}

/**
 * Starts the embedded server as the only owner of its folder, recovering from any crash before. If the server dies
 * while we live, it is started again on the same socket, so that the pool reconnects by itself.
 * @throws EmbeddedDatabaseError when the folder is owned by a living process or the server cannot start
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const folder = resolve(options.folder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const guard = await guardFolder(folder)
  try {
    const cluster = join(folder, 'cluster')
    const runAs = chooseRunAs(cluster)
    const binaries = reachableBinaries(options.binaries ?? npmBinaries(join(folder, 'lib')), runAs)
    const durability = options.durability ?? 'durable'
    await clearLeftovers(cluster)
    ensureCluster(cluster, binaries, runAs, durability)
    const socketFolder = remakeSocketFolder(folder, runAs)
    const plan = { cluster, socketFolder, logFile: join(folder, 'server.log'), binaries, runAs, durability }
    const start = async () => {
      const server = await startServer(plan)
      guard.watch(server.pid)
      return server
    }
    const kept = await keepRunning(start, options.onRestart)
    const stop = async () => {
      await kept.stop()
      rmSync(socketFolder, { recursive: true, force: true })
      rmSync(join(folder, 'owner.json'), { force: true })
      await guard.release()
    }
    return { socketFolder, serverPid: kept.pid, stop }
  } catch (error) {
    await guard.release()
    throw error
  }
}

/** The socket folder of a server that a living process runs in this folder, or null. For command lines beside it. */
export function findRunning(folder: string): string | null {
  const owner = readOwner(resolve(folder))
  return owner && isAlive(owner.pid) ? owner.socketFolder : null
}

function remakeSocketFolder(folder: string, runAs: ReturnType<typeof chooseRunAs>): string {
  const before = readOwner(folder)
  if (before) rmSync(before.socketFolder, { recursive: true, force: true })
  const socketFolder = makeSocketFolder(folder, runAs)
  writeOwner(folder, { pid: process.pid, socketFolder })
  return socketFolder
}

type Kept = { pid(): number; stop(): Promise<void> }

async function keepRunning(start: () => Promise<Server>, onRestart: (() => void) | undefined): Promise<Kept> {
  let server = await start()
  let stopping = false
  let deaths = 0
  const life = async () => {
    while (!stopping) {
      await server.exited
      if (stopping) return
      deaths += 1
      onRestart?.()
      await wait(Math.min(25 * 2 ** deaths, 5_000))
      // A failed start (a full disk, say) is tried again at the next turn: `exited` of the dead server is settled.
      if (!stopping) await start().then(replace, () => {})
    }
  }
  const replace = (next: Server) => {
    server = next
  }
  const living = life()
  const stop = async () => {
    stopping = true
    await server.stop()
    await living
    await server.stop()
  }
  return { pid: () => server.pid, stop }
}
