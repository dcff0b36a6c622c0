import { setTimeout as wait } from 'node:timers/promises'
import { Latencies } from './latencies.ts'
import { type Caller, getLoad } from './load.ts'
import type { LoadResult, Orders } from './measure.ts'

/** The load process: takes its orders from the parent, answers with the measurement and ends. */
export function serveLoad(): void {
  // Without a parent there is nobody to measure for.
  process.once('disconnect', () => process.exit())
  process.once('message', (orders: Orders) => {
    carryOut(orders)
      .catch((problem: unknown) => ({ failure: problem instanceof Error ? (problem.stack ?? '') : String(problem) }))
      .then((answer) => process.send?.(answer, () => process.disconnect()))
  })
}

async function carryOut(orders: Orders): Promise<LoadResult> {
  const caller = await getLoad(orders.load).open(orders.data, orders.connections)
  const run = new Run(caller, orders)
  await Promise.all(Array.from({ length: orders.connections }, (_, connection) => run.work(connection)))
  await caller.close()
  return run.result()
}

class Run {
  readonly #caller: Caller
  readonly #seconds: number
  readonly #from: number
  readonly #until: number
  readonly #latencies = new Latencies()
  readonly #kept: string[] = []
  #next = 0
  #errors = 0
  #firstError: string | undefined
  #cpuAtStart: NodeJS.CpuUsage | undefined
  #cpu = 0

  constructor(caller: Caller, orders: Orders) {
    this.#caller = caller
    this.#seconds = orders.seconds
    this.#from = performance.now() + orders.warmup * 1000
    this.#until = this.#from + orders.seconds * 1000
  }

  /** One connection's day. Only calls that begin and end inside the counted time count. */
  async work(connection: number): Promise<void> {
    for (let start = performance.now(); start < this.#until; start = performance.now()) {
      if (start >= this.#from) this.#cpuAtStart ??= process.cpuUsage()
      await this.#call(connection, start)
    }
    if (this.#cpuAtStart && this.#cpu === 0) {
      const used = process.cpuUsage(this.#cpuAtStart)
      this.#cpu = (used.user + used.system) / 1e6
    }
  }

  async #call(connection: number, start: number): Promise<void> {
    const index = this.#next
    this.#next += 1
    try {
      const kept = await this.#caller.call(index, connection)
      if (kept !== undefined) this.#kept.push(kept)
      const end = performance.now()
      if (start >= this.#from && end <= this.#until) this.#latencies.add(end - start)
    } catch (problem) {
      this.#errors += 1
      this.#firstError ??= problem instanceof Error ? problem.message : String(problem)
      // A server that is gone refuses at once; asking it in a tight loop would only heat the machine.
      await wait(5)
    }
  }

  result(): LoadResult {
    return {
      perSecond: this.#latencies.count / this.#seconds,
      p50: this.#latencies.percentile(50),
      p99: this.#latencies.percentile(99),
      errors: this.#errors,
      ...(this.#firstError === undefined ? {} : { firstError: this.#firstError }),
      clientBusy: this.#cpu / this.#seconds,
      kept: this.#kept,
    }
  }
}
