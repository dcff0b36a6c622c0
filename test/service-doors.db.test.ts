import { expect, test } from 'vitest'
import { officeMetrics, openMetricsPort } from '#main/metrics.ts'
import { openLog } from '#platform/log.ts'
import { serveMetrics } from '#platform/metrics.ts'
import { useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp()
const ask = (url: string) => app.server.inject({ method: 'GET', url })

test('alive and ready; not ready when the schema is another program’s', async () => {
  expect((await ask('/health/live')).json()).toEqual({ status: 'alive' })
  expect((await ask('/health/ready')).json()).toEqual({ status: 'ready' })
  const { pool } = app.database.owner
  await pool.query("insert into schema_migrations (name, sha256) values ('9999_from_tomorrow.sql', 'x')")
  const answer = await ask('/health/ready')
  expect([answer.statusCode, answer.json()]).toEqual([503, { status: 'schema-not-current' }])
  await pool.query("delete from schema_migrations where name = '9999_from_tomorrow.sql'")
})

test('the description of the interface is served to everybody', async () => {
  const answer = await ask('/api/openapi.json')
  expect(answer.headers['content-type']).toContain('application/json')
  expect(answer.json().paths['/s/{code}'].get['x-audience']).toBe('public')
})

test('metrics tell durations by pattern, the pool and the registers, and hold no name, code or id', async () => {
  const paper = await aPaper(app.services, { applicant: 'Gżegżółka Łucja' })
  const metrics = officeMetrics(app.services)
  metrics.observe({ method: 'GET', route: '/s/:code', status: 200, seconds: 0.004 })
  const served = await serveMetrics(metrics, 0)
  const text = await (await fetch(`http://127.0.0.1:${served.port}/metrics`)).text()
  await served.stop()
  expect(text).toContain('okienko_http_request_duration_seconds_count{method="GET",route="/s/:code",status="200"} 1')
  expect(text).toMatch(/okienko_registrations_total\{register="RPW",year="\d{4}"\} 1/)
  expect(text).toMatch(/okienko_database_connections\{state="open"\} \d/)
  for (const secret of ['Gżegżółka', paper.id, paper.statusCode]) expect(text).not.toContain(secret)
})

test('a taken port does not stop the office; no port, no metrics', async () => {
  const metrics = officeMetrics(app.services)
  const first = await serveMetrics(metrics, 0)
  const close = await openMetricsPort(metrics, first.port, openLog('silent'))
  await close()
  expect((await fetch(`http://127.0.0.1:${first.port}/metrics`)).status).toBe(200)
  await first.stop()
  await (await openMetricsPort(metrics, 'off', openLog('silent')))()
})
