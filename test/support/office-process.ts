import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Connection, type OpenDatabase, openDatabase } from '#platform/db/database.ts'
import { findRunning } from '#platform/db/embedded/embedded.ts'
import { newId } from '#platform/ids.ts'
import { sessionCookie, tokenDigest } from '#web/session.ts'

const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The built product in a process of its own, as an office runs it; a test may kill it and start it again. */
export class OfficeProcess {
  readonly #env: Record<string, string>
  #child: ChildProcess | undefined
  #port: number
  #printed = ''

  /** `env` beside PORT: OKIENKO_DATA or DATABASE_URL. A free port is found when none is given. */
  constructor(env: Record<string, string>, port = 0) {
    this.#env = env
    this.#port = port
  }

  get base(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  get port(): number {
    return this.#port
  }

  /** The end of what the program printed, on both streams. */
  get printed(): string {
    return this.#printed
  }

  /** Starts on the same port as before and waits until the sign-in page is answered. */
  async start(): Promise<void> {
    this.#port ||= await freePort()
    const child = this.launch()
    for (let waited = 0; !(await this.#answers()); waited += 20) {
      if (child.exitCode !== null || waited > 60_000) throw new Error(`the office does not start:\n${this.#printed}`)
      await wait(20)
    }
  }

  /** Starts without waiting for an answer; gives the process. */
  launch(): ChildProcess {
    const entry = join(projectFolder, 'dist', 'web.js')
    if (!existsSync(entry)) throw new Error('dist/web.js is missing: run npm run build first')
    const child = spawn(process.execPath, [entry], {
      cwd: projectFolder,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'error',
        OKIENKO_DEMO: 'town',
        ...this.#env,
        PORT: String(this.#port),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => {
        this.#printed = (this.#printed + part.toString()).slice(-6000)
      })
    // a program that ends unasked explains every failure after it: its last words belong beside them
    child.once('exit', (code) => {
      if (code) console.log(`the program ended by itself with ${code}:\n${this.#printed}`)
    })
    this.#child = child
    return child
  }

  /** kill -9, at once. */
  async kill(): Promise<void> {
    await end(this.#child, 'SIGKILL')
  }

  /** Asks it to end, as a service manager does. */
  async stop(): Promise<void> {
    await end(this.#child, 'SIGTERM')
  }

  async #answers(): Promise<boolean> {
    try {
      const answer = await fetch(`${this.base}/sign-in`)
      await answer.arrayBuffer()
      return answer.ok
    } catch {
      return false
    }
  }
}

/** The exit code of a program that ends by itself within 30 s. */
export async function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the program does not end')), 30_000)
    child.once('exit', (code) => {
      clearTimeout(late)
      resolve(code)
    })
  })
}

async function end(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

/** A port nobody listens on just now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** The owner's way into the embedded database of a running office, to look behind the product's back. */
export function ownerOf(dataFolder: string): OpenDatabase {
  const socketFolder = findRunning(join(dataFolder, 'postgres'))
  if (!socketFolder) throw new Error(`no embedded database runs in ${dataFolder}`)
  return ownerAt({ socketFolder, database: 'okienko' })
}

/** The owner's way into a database by its connection. */
export function ownerAt(connection: Connection): OpenDatabase {
  return openDatabase({ connection, role: 'okienko_owner', max: 2 })
}

/** What a browser holds of a signed-in person. */
export type Seat = { cookie: string; csrf: string }

/** Signs a person in without the form. */
export async function seatOf(owner: OpenDatabase, login: string): Promise<Seat> {
  const token = newId() + newId()
  const csrf = newId()
  await owner.pool.query(
    `insert into sessions (id, token_digest, staff_id, window_id, csrf, created_at, last_seen_at)
     select $1, $2, p.id, (select r.window_id from staff_roles r where r.staff_id = p.id and r.window_id is not null limit 1),
       $3, now(), now() + interval '1 day' from staff p where p.login = $4`,
    [newId(), tokenDigest(token), csrf, login],
  )
  return { cookie: `${sessionCookie}=${token}`, csrf }
}
