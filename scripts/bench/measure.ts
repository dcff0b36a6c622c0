import { fork } from 'node:child_process'
import type { Load } from './load.ts'
import type { Speed } from './types.ts'

/** What to measure: `connections` callers, each sending its next call when the last one is answered. */
export interface Plan<Data> {
  load: Load<Data>
  data: Data
  connections: number
  /** How long to count; the case's usual time when not given. */
  seconds?: number
  /** How long to run before counting. */
  warmup?: number
}

/** The orders the load process gets: the same plan, the load by its name. */
export interface Orders {
  load: string
  data: unknown
  connections: number
  seconds: number
  warmup: number
}

/** What came of it. */
export interface Measurement extends Speed {
  /** How busy the load process was, 1 = a whole core: near 1 it measures itself and not the server. */
  clientBusy: number
  /** What the calls handed back, from the first call of the warm-up to the last one in flight at the end. */
  kept: string[]
}

/** What the load process reports: calls that failed or were answered wrongly are in `errors` and nowhere else. */
export interface LoadResult extends Measurement {
  errors: number
  firstError?: string
}

/** The argument that makes the bundle a load process. */
export const LOAD_PROCESS = '--load-process'

/** Runs the load in a process of its own, so that it shares no event loop with the server or with the case. */
export function runLoad(orders: Orders): Promise<LoadResult> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', [LOAD_PROCESS], { serialization: 'advanced' })
    child.on('message', (answer: LoadResult | { failure: string }) =>
      'failure' in answer ? reject(new Error(answer.failure)) : resolve(answer),
    )
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`The load process ended early with code ${code}`)))
    child.send(orders)
  })
}
