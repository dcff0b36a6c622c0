import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Binaries } from './binaries.ts'
import type { Durability } from './cluster.ts'
import { EmbeddedDatabaseError } from './errors.ts'
import { commandLine, type RunAs } from './run-as.ts'

/** A running server process. `exited` resolves once it is gone. */
export type Server = { pid: number; exited: Promise<void>; stop(): Promise<void> }

export type ServerPlan = {
  cluster: string
  socketFolder: string
  logFile: string
  binaries: Binaries
  runAs: RunAs
  durability: Durability
}

const START_PATIENCE_MS = 60_000

/**
 * Starts the server and answers when it takes connections, crash recovery included.
 * @throws EmbeddedDatabaseError with the end of the server's log when it does not come up
 */
export async function startServer(plan: ServerPlan): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const child = launch(plan)
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
    if (await isReady(plan.socketFolder, child)) {
      child.unref()
      return { pid: child.pid ?? 0, exited, stop: () => stop(child, exited) }
    }
    const log = tail(plan.logFile)
    // After kill -9 of the server alone its sessions live a moment longer and hold the shared memory.
    if (!/shared memory block|lock file/.test(log) || attempt >= 40)
      throw new EmbeddedDatabaseError('Wbudowana baza danych nie uruchomiła się.', `PostgreSQL did not start: ${log}`)
    await wait(250)
  }
}

function launch(plan: ServerPlan): ChildProcess {
  const settings = Object.entries(serverSettings(plan)).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command, args] = commandLine(plan.runAs, join(plan.binaries.bin, 'postgres'), [
    '-D',
    plan.cluster,
    ...settings,
  ])
  const log = openSync(plan.logFile, 'w', 0o600)
  try {
    // Detached: Ctrl+C in a terminal must reach us first, so that requests in flight still find their database.
    const env = { ...process.env, ...plan.binaries.env }
    return spawn(command, args, { detached: true, stdio: ['ignore', log, log], env })
  } finally {
    closeSync(log)
  }
}

function serverSettings(plan: ServerPlan): Record<string, string> {
  const common = {
    listen_addresses: '',
    unix_socket_directories: plan.socketFolder,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    // A failed statement's text and DETAIL line can hold a person's data; neither may reach a log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }
  if (plan.durability === 'durable')
    return { ...common, max_connections: '60', fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }
  return { ...common, max_connections: '200', fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }
}

async function isReady(socketFolder: string, child: ChildProcess): Promise<boolean> {
  let gone = false
  child.once('exit', () => (gone = true)).once('error', () => (gone = true))
  for (let waited = 0; waited < START_PATIENCE_MS && !gone; waited += 10) {
    if (await answers(socketFolder)) return true
    await wait(10)
  }
  if (!gone) child.kill('SIGQUIT')
  return false
}

async function answers(socketFolder: string): Promise<boolean> {
  const client = new pg.Client({ host: socketFolder, user: 'postgres', database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function stop(child: ChildProcess, exited: Promise<void>): Promise<void> {
  child.ref()
  child.kill('SIGINT')
  const slow = setTimeout(() => child.kill('SIGQUIT'), START_PATIENCE_MS)
  await exited
  clearTimeout(slow)
}

function tail(logFile: string): string {
  return readFileSync(logFile, 'utf8').split('\n').slice(-8).join('\n')
}
