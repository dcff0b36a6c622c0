import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'

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

const queue: Waiting[] = []
let worker: Worker | null = null
let current: (Waiting & { id: number; timer: NodeJS.Timeout }) | null = null
let lastId = 0

/** Puts a document in the line of the one drawing thread, which is started when first needed and again after a crash. */
export function draw(job: DrawJob, timeoutMs: number): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    queue.push({ job, timeoutMs, resolve, reject })
    next()
  })
}

/** Stops the drawing thread; documents still waiting are refused. The next call of `draw` starts a new thread. */
export async function stopDrawing(): Promise<void> {
  const stopping = worker
  for (const waiting of queue.splice(0)) waiting.reject(new Error('PDF drawing was stopped'))
  if (stopping) lose(stopping, new Error('PDF drawing was stopped'))
  await stopping?.terminate()
}

function next(): void {
  if (current || queue.length === 0) return
  const waiting = queue.shift()!
  worker ??= start()
  const thread = worker
  lastId += 1
  const timer = setTimeout(() => {
    void thread.terminate()
    lose(thread, new Error(`PDF drawing took longer than ${waiting.timeoutMs} ms`))
  }, waiting.timeoutMs)
  current = { ...waiting, id: lastId, timer }
  thread.ref()
  thread.postMessage({ id: lastId, ...waiting.job })
}

function start(): Worker {
  const thread = new Worker(new URL('./typst-worker.mjs', import.meta.url), {
    workerData: { fontFolders: fontFolders() },
    // The documents live outside the JavaScript heap; a small heap is collected before it grows.
    resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 },
  })
  thread.on('message', (answer: { id: number } & Drawn) => {
    if (current?.id !== answer.id) return
    const { resolve, timer } = current
    clearTimeout(timer)
    current = null
    // An idle thread must not keep a finished command or test alive.
    thread.unref()
    resolve(answer)
    next()
  })
  thread.on('error', (error) => lose(thread, error))
  thread.on('exit', () => lose(thread, new Error('The PDF thread ended')))
  return thread
}

/** Forgets a dead thread, refuses the document it was drawing, and goes on with the next one on a new thread. */
function lose(thread: Worker, error: Error): void {
  if (worker !== thread) return
  worker = null
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
