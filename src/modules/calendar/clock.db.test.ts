import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { readiness } from '#main/readiness.ts'
import { officeTasks } from '#main/tasks.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { KEEP_CLOCK, REDERIVE_DATES } from './index.ts'

const app = useApp('2026-11-23T01:30:00+01:00')
const run = (name: string) => officeTasks(app.services)[name]?.({}, { id: '1', attempts: 1 })
const waiting = async () => {
  const { rows } = await sql<{ key: string }>`select key from graphile_worker.jobs order by key`.execute(
    app.services.database.db,
  )
  return rows.map(({ key }) => key)
}
const clear = () => sql`delete from graphile_worker._private_jobs`.execute(app.services.database.db)
const ready = () => readiness(app.services.database.pool, 'migrations', app.clock)()
const clockMark = () =>
  app.services.database.db.selectFrom('clock_marks').selectAll().where('job', '=', 'clock').executeTakeFirstOrThrow()

let administrator: SignedIn
beforeAll(async () => {
  administrator = await app.signIn('administrator')
})

test('nothing is due before its hour; then it is queued once, however often the clock is looked at', async () => {
  await run(KEEP_CLOCK)
  expect(await waiting()).toEqual([])
  app.clock.set('2026-11-23T02:10:00+01:00')
  await Promise.all([run(KEEP_CLOCK), run(KEEP_CLOCK)])
  await run(KEEP_CLOCK)
  expect(await waiting()).toEqual([`${REDERIVE_DATES}:2026-11-23`])
  await run(REDERIVE_DATES)
  await clear()
  await run(KEEP_CLOCK)
  expect(await waiting()).toEqual([])
})

test('days missed while the program was down are caught up once, whatever the hour', async () => {
  app.clock.set('2026-11-27T16:45:00+01:00')
  await run(KEEP_CLOCK)
  expect(await waiting()).toEqual([`${REDERIVE_DATES}:2026-11-27`])
  await run(REDERIVE_DATES)
  await clear()
})

test('the hour that comes twice in October does not make the night’s work run twice', async () => {
  app.clock.set('2027-10-31T02:30:00+02:00')
  await run(KEEP_CLOCK)
  await run(REDERIVE_DATES)
  await clear()
  app.clock.set('2027-10-31T02:30:00+01:00')
  await run(KEEP_CLOCK)
  expect(await waiting()).toEqual([])
})

test('a clock that went back queues nothing, is said on every screen and by the health door, and once in history', async () => {
  expect(await ready()).toBe('ready')
  app.clock.set('2027-10-30T09:00:00+02:00')
  await run(KEEP_CLOCK)
  await run(KEEP_CLOCK)
  expect(await waiting()).toEqual([])
  expect(await ready()).toBe('clock-went-back')
  expect((await clockMark()).outcome).toMatchObject({ state: 'went-back' })
  expect((await administrator.get('/me')).body).toContain('Zegar komputera pokazuje czas wcześniejszy')
  const { db } = app.services.database
  expect(await db.selectFrom('history').select('id').where('event', '=', 'clock-went-back').execute()).toHaveLength(1)
})

test('no act is done by a clock that went back, and what it would have written is not there; reading goes on', async () => {
  const coordinator = await app.signIn('koordynator')
  const day = { openingDay: '6.11.2027', openingPlace: '', opens: '8:00', closes: '12:00', openingReason: 'sobota' }
  const refused = await coordinator.call('/opening-hours/days', day)
  expect([refused.statusCode, refused.json().refusal.why]).toEqual([409, 'clock-went-back'])
  expect(refused.json().title).toContain('Ustaw zegar komputera')
  expect(await app.services.database.db.selectFrom('opening_days').select('id').execute()).toEqual([])
  expect((await coordinator.get('/opening-hours')).statusCode).toBe(200)
})

test('only an administrator says that the clock is right now, with a reason; then work goes on', async () => {
  const coordinator = await app.signIn('koordynator')
  expect((await coordinator.call('/calendar/clock', { why: 'strefa' })).statusCode).toBe(403)
  expect((await administrator.call('/calendar/clock', { why: '' })).statusCode).toBe(422)
  expect((await administrator.call('/calendar/clock', { why: 'zegar był przestawiony' })).statusCode).toBe(200)
  expect(await ready()).toBe('ready')
  await run(KEEP_CLOCK)
  expect(await waiting()).toEqual([`${REDERIVE_DATES}:2027-10-30`])
  const again = await administrator.call('/calendar/clock', { why: 'jeszcze raz' })
  expect(again.json().refusal.why).toBe('clock-is-right')
})

test('a step back of a second is how servers agree on the time', async () => {
  app.clock.advance(-1_500)
  await run(KEEP_CLOCK)
  expect(await ready()).toBe('ready')
})
