import type { Log } from '#platform/log.ts'
import { addGauge, type Metrics, openMetrics, serveMetrics } from '#platform/metrics.ts'
import type { Services } from '#web/services.ts'

/** The metrics of this process, with the numbers given so far in each register. */
export function officeMetrics({ database }: Pick<Services, 'database'>): Metrics {
  const metrics = openMetrics(database.pool)
  addGauge(metrics, {
    name: 'okienko_registrations_total',
    help: 'Numery nadane w rejestrze i roku.',
    labels: ['register', 'year'],
    read: async () => {
      const { rows } = await database.pool.query<{ code: string; year: number; last_number: number }>(
        'select r.code, c.year, c.last_number from register_counters c join registers r on r.id = c.register_id',
      )
      return rows.map((row) => ({ labels: { register: row.code, year: String(row.year) }, value: row.last_number }))
    },
  })
  addGauge(metrics, {
    name: 'okienko_dates_differing',
    help: 'Daty otwartych spraw i wezwań inne niż ich wyliczenie, według ostatniego nocnego sprawdzenia.',
    labels: [],
    read: async () => {
      const { rows } = await database.pool.query<{ value: number }>(
        `select (outcome ->> 'differing')::int as value from clock_marks where job = 'rederive-dates' and outcome ? 'differing'`,
      )
      return rows.map(({ value }) => ({ labels: {}, value }))
    },
  })
  addGauge(metrics, {
    name: 'okienko_clock_work_last_run_seconds',
    help: 'Kiedy ostatnio wykonano pracę zegara, w sekundach od 1970 roku.',
    labels: ['job'],
    read: async () => {
      const { rows } = await database.pool.query<{ job: string; at: Date }>(
        'select job, last_run_at as at from clock_marks',
      )
      return rows.map(({ job, at }) => ({ labels: { job }, value: at.getTime() / 1000 }))
    },
  })
  return metrics
}

/** Opens the port of the metrics. A port that is taken is no reason not to serve clients: it is only said. */
export async function openMetricsPort(metrics: Metrics, port: number | 'off', log: Log): Promise<() => Promise<void>> {
  if (port === 'off') return async () => {}
  try {
    const served = await serveMetrics(metrics, port)
    return served.stop
  } catch (trouble) {
    log.warn({ err: trouble, port }, 'metrics port not opened')
    return async () => {}
  }
}
