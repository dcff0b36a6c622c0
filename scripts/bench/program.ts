import { type ChildProcess, spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A program of ours to measure, started the way an office starts it: its own process, told by environment variables. */
export interface ProgramOptions {
  /** File to run with node, `dist/web.js`. */
  entry: string
  /** Besides PORT, which is always a free one. */
  env: Record<string, string>
  /** Answers 200 once the program is ready. */
  readyPath?: string
  /** Longest wait for that. */
  seconds?: number
}

/** A program that answers. */
export interface Program {
  base: string
  pid: number
  /** Milliseconds from the start to the first good answer. */
  startedIn: number
  /** Asks it to end and waits for it. */
  stop: () => Promise<void>
}

/** As `npm start` does: told that its heap is not the whole machine, Node tidies up early and stays some 70 MB smaller. */
const startFlags = ['--max-semi-space-size=16', '--max-old-space-size=384']

/** Starts the program and waits until it answers. Throws with the end of what it printed when it does not. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const port = await freePort()
  const start = performance.now()
  const child = spawn(process.execPath, [...startFlags, options.entry], {
    env: { ...process.env, NODE_ENV: 'production', ...options.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      printed = (printed + part.toString()).slice(-2000)
    })
  const base = `http://127.0.0.1:${port}`
  const limit = start + (options.seconds ?? 120) * 1000
  while (!(await answers(base + (options.readyPath ?? '/health/ready')))) {
    if (child.exitCode !== null || performance.now() > limit) {
      await stop(child)
      throw new Error(`${options.entry} does not answer:\n${printed}`)
    }
    await wait(10)
  }
  return { base, pid: child.pid ?? 0, startedIn: performance.now() - start, stop: () => stop(child) }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url)
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const last = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(last)
}

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
