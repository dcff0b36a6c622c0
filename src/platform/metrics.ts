import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Pool } from 'pg'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What is counted for the people who keep the program running. Labels are patterns of addresses, never addresses. */
export type Metrics = {
  registry: Registry
  /** One request answered: by the route's pattern, so that no code, number or name becomes a label. */
  observe(request: { method: string; route: string; status: number; seconds: number }): void
}

const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/** Makes the registry with the process's own figures, durations of requests and the state of the pool. */
export function openMetrics(pool: Pool): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'okienko_http_request_duration_seconds',
    help: 'Czas odpowiedzi według wzorca adresu.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  })
  new Gauge({
    name: 'okienko_database_connections',
    help: 'Połączenia z bazą: wszystkie, wolne i żądania, które czekają na połączenie.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'open' }, pool.totalCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waiting' }, pool.waitingCount)
    },
  })
  return {
    registry,
    observe: ({ method, route, status, seconds }) => durations.observe({ method, route, status }, seconds),
  }
}

/** Adds a figure that is asked for when somebody reads the metrics. A figure that cannot be had is left out. */
export function addGauge(
  { registry }: Metrics,
  gauge: {
    name: string
    help: string
    labels: readonly string[]
    read: () => Promise<readonly { labels: Record<string, string>; value: number }[]>
  },
): void {
  new Gauge({
    name: gauge.name,
    help: gauge.help,
    labelNames: [...gauge.labels],
    registers: [registry],
    async collect() {
      const lines = await gauge.read().catch(() => [])
      for (const { labels, value } of lines) this.set(labels, value)
    },
  })
}

/** Serves `/metrics` on the loopback address only, on a port of its own; gives the port and the way to stop. */
export async function serveMetrics(
  { registry }: Metrics,
  port: number,
): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  server.unref()
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
