import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface DrawJob {
  template: string
  inputs: Record<string, string>
  assets: readonly { name: string; bytes: Uint8Array }[]
  /** Seconds since 1970, written into the file as its creation time. */
  creationTimestamp: number
}

export type Drawn = { bytes: Uint8Array; pages: number } | { error: string }

interface Waiting {
  job: DrawJob
  timeoutMs: number
  resolve: (drawn: Drawn) => void
  reject: (error: Error) => void
}

/** How long the process waits for a next document before it gives its memory back. */
const IDLE_MS = 10 * 60_000

const queue: Waiting[] = []
let drawer: ChildProcess | null = null
let current: (Waiting & { id: number; timer: NodeJS.Timeout }) | null = null
let idle: NodeJS.Timeout | undefined
let lastId = 0

/** Puts a document in the line of the one drawing process, which is started when first needed and again after a crash. */
export function draw(job: DrawJob, timeoutMs: number): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    queue.push({ job, timeoutMs, resolve, reject })
    next()
  })
}

/** Stops the drawing process; documents still waiting are refused. The next call of `draw` starts a new one. */
export async function stopDrawing(): Promise<void> {
  const stopping = drawer
  for (const waiting of queue.splice(0)) waiting.reject(new Error('PDF drawing was stopped'))
  if (!stopping) return
  const ended = new Promise((resolve) => stopping.once('exit', resolve))
  lose(stopping, new Error('PDF drawing was stopped'))
  await ended
}

function next(): void {
  if (current || queue.length === 0) return
  clearTimeout(idle)
  const waiting = queue.shift()!
  drawer ??= start()
  const child = drawer
  lastId += 1
  const timer = setTimeout(
    () => lose(child, new Error(`PDF drawing took longer than ${waiting.timeoutMs} ms`)),
    waiting.timeoutMs,
  )
  current = { ...waiting, id: lastId, timer }
  hold(child, 'ref')
  child.send({ id: lastId, ...waiting.job }, () => {})
}

function start(): ChildProcess {
  const child = fork(fileURLToPath(new URL('./typst-process.mjs', import.meta.url)), [JSON.stringify(fontFolders())], {
    serialization: 'advanced',
    // The documents live outside the JavaScript heap; a small heap is collected before it grows.
    execArgv: ['--max-semi-space-size=4', '--max-old-space-size=64'],
  })
  child.on('message', (answer: { id: number } & Drawn) => {
    if (current?.id !== answer.id) return
    const { resolve, timer } = current
    clearTimeout(timer)
    current = null
    rest(child)
    resolve(answer)
    next()
  })
  child.on('error', (error) => lose(child, error))
  child.on('exit', () => lose(child, new Error('The PDF process ended')))
  return child
}

/** An idle process must not keep a finished command or test alive, and ends when nothing is drawn for long. */
function rest(child: ChildProcess): void {
  hold(child, 'unref')
  clearTimeout(idle)
  idle = setTimeout(() => lose(child, new Error('idle')), IDLE_MS).unref()
}

function hold(child: ChildProcess, how: 'ref' | 'unref'): void {
  child[how]()
  child.channel?.[how]()
}

/** Ends a process, refuses the document it was drawing, and goes on with the next one in a new process. */
function lose(child: ChildProcess, error: Error): void {
  child.kill('SIGKILL')
  if (drawer !== child) return
  drawer = null
  clearTimeout(idle)
  if (current) {
    clearTimeout(current.timer)
    current.reject(error)
    current = null
  }
  next()
}

/** Whole TrueType files with Polish letters; the two weights that the templates use. */
function fontFolders(): string[] {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/public-sans/package.json'))
  return ['400Regular', '700Bold'].map((weight) => join(fonts, weight))
}
