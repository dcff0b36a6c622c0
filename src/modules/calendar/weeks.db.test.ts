import { beforeAll, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { readFacts } from '#modules/facts/index.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { KEEP_CLOCK } from './index.ts'

const app = useApp('2026-11-30T10:00:00+01:00')
const db = () => app.services.database.db
let coordinator: SignedIn
let places: { id: string; name: string }[]

beforeAll(async () => {
  coordinator = await app.signIn('koordynator')
  places = await db().selectFrom('service_points').select(['id', 'name']).orderBy('name').execute()
})

const days = [1, 2, 3, 4, 5, 6, 7]
const week = (hours: (weekday: number) => string) => Object.fromEntries(days.map((at) => [`hours${at}`, hours(at)]))
const afternoons = week((weekday) => (weekday < 6 ? '12:15–18:45' : ''))
const form = {
  weekSince: '2.12.2026',
  weekWhere: 'everywhere',
  weekReason: 'próba godzin popołudniowych',
  ...afternoons,
}
const change = (fields: object = {}, by = coordinator) =>
  by.call(`/opening-hours/places/${places[0]?.id}/week`, { ...form, ...fields })
const rows = () =>
  db()
    .selectFrom('opening_hours')
    .select(['weekday', 'opens', 'closes', 'valid_from', 'valid_to'])
    .where('service_point_id', '=', places[0]?.id ?? '')
    .orderBy('valid_from')
    .orderBy('weekday')
    .execute()
const front = async () => (await app.server.inject({ url: '/' })).body

test('hours of the past are history', async () => {
  const before = await rows()
  const { refusal, title } = (await change({ weekSince: '29.11.2026' })).json()
  expect([refusal.why, title]).toEqual(['opening-week-past', expect.stringContaining('od dziś')])
  expect(await rows()).toEqual(before)
})

test.each([
  ['hours1', '25:00–26:00', 'Wpisz godziny tak'],
  ['hours3', '12:15', 'Wpisz godziny tak'],
  ['hours5', '12:15–7:00', 'późniejsza niż otwarcia'],
  ['hours7', '8:00–12:30, 12:00–16:00', 'zachodzą na siebie'],
])('%s of „%s” is refused at its place', async (name, hours, words) => {
  const before = await rows()
  const { errors } = (await change({ [name]: hours })).json()
  expect(errors).toEqual({ [name]: expect.stringContaining(words) })
  expect(await rows()).toEqual(before)
})

test('what was typed comes back with the refusal; a person without the right writes nothing', async () => {
  const before = await rows()
  const path = `/opening-hours/places/${places[0]?.id}/week`
  await coordinator.post(path, { ...form, hours3: '8:00–13:00, 12:30–16:00' })
  const headers = { cookie: `${coordinator.cookie}; okienko_flash=1` }
  const page = (await app.server.inject({ url: path, headers })).body
  expect(page).toContain('href="#hours3"')
  expect(page).toContain('value="8:00–13:00, 12:30–16:00"')
  expect(page).toContain('próba godzin popołudniowych')
  const clerk = await app.signIn('podawcze')
  expect((await change({}, clerk)).statusCode).toBe(403)
  expect((await clerk.get(path)).statusCode).toBe(403)
  expect((await coordinator.get('/opening-hours/places/0190aaaa-0000-7000-8000-000000000000/week')).statusCode).toBe(
    404,
  )
  expect(await rows()).toEqual(before)
})

test('a week from a day ends the one before on the day before, everywhere, and moves no date', async () => {
  const made = await aCase(app, { on: '2026-11-30' })
  const dates = () =>
    db().selectFrom('cases').select(['statutory_end', 'internal_target']).where('id', '=', made.id).execute()
  const before = await dates()
  const answers = await Promise.all([change(), change()])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  expect(answers.find(({ statusCode }) => statusCode === 200)?.json().places).toBe(places.length)
  const kept = await rows()
  const held = kept.filter(({ valid_from }) => valid_from < '2026-12-02')
  expect(held.every(({ valid_to }) => valid_to !== null && valid_to <= '2026-12-01')).toBe(true)
  expect(kept.filter(({ valid_from }) => valid_from === '2026-12-02')).toEqual(
    [1, 2, 3, 4, 5].map((weekday) => ({
      ...{ weekday, opens: '12:15:00', closes: '18:45:00' },
      ...{ valid_from: '2026-12-02', valid_to: null },
    })),
  )
  expect(await dates()).toEqual(before)
  const page = (await (await app.signIn('podawcze')).get('/opening-hours')).body
  expect(page).toContain('Godziny od 2 grudnia 2026')
  expect(page).toContain('poniedziałek–piątek 12:15–18:45; sobota–niedziela nieczynne')
  expect(page).not.toContain('Zmień godziny w tygodniu')
  expect(await front()).toContain('Od 2 grudnia 2026:')
})

const queued = async (at: string) => {
  await app.database.owner.pool.query('delete from graphile_worker._private_jobs')
  app.clock.set(at)
  await officeTasks(app.services)[KEEP_CLOCK]?.({}, { id: '1', attempts: 1 })
  const { rows: jobs } = await app.database.owner.pool.query('select key from graphile_worker._private_jobs')
  return jobs.map(({ key }) => key as string).filter((key) => key.startsWith('send-digests'))
}

test('reminders go out in the hours of that very day, and not on a day entered as closed, but on the next open one', async () => {
  const closed = { openingDay: '3.12.2026', openingPlace: '', opens: '', closes: '', openingReason: 'szkolenie' }
  expect((await coordinator.call('/opening-hours/days', closed)).statusCode).toBe(200)
  expect(await queued('2026-12-02T10:00:00+01:00')).toEqual([])
  expect(await queued('2026-12-02T12:14:00+01:00')).toEqual([])
  expect(await queued('2026-12-02T12:15:00+01:00')).toEqual(['send-digests:2026-12-02'])
  expect(await queued('2026-12-02T18:45:00+01:00')).toEqual([])
  expect(await queued('2026-12-03T13:00:00+01:00')).toEqual([])
  expect(await queued('2026-12-04T12:30:00+01:00')).toEqual(['send-digests:2026-12-04'])
  expect(await queued('2026-12-05T12:30:00+01:00')).toEqual([])
})

test('a later change stays; the same hours again change nothing; a change for the same day takes the place of the first', async () => {
  const mornings = week((weekday) => (weekday < 6 ? '7:00–15:00' : ''))
  expect((await change({ weekSince: '1.02.2027', weekWhere: 'here', ...mornings })).statusCode).toBe(200)
  expect((await change({ weekSince: '1.02.2027', weekWhere: 'here', ...mornings })).json().refusal.why).toBe(
    'opening-week-same',
  )
  const longer = week((weekday) => (weekday < 6 ? '7:00–16:00' : '9:00–12:00'))
  expect((await change({ weekSince: '4.01.2027', weekWhere: 'here', ...longer })).statusCode).toBe(200)
  expect((await change({ weekSince: '4.01.2027', weekWhere: 'here', ...mornings })).statusCode).toBe(200)
  const held = async (on: string) => {
    const all = await rows()
    return all.filter(({ valid_from: from, valid_to: to }) => from <= on && (to === null || on <= to))
  }
  for (const on of ['2026-12-02', '2027-01-03', '2027-01-04', '2027-01-31', '2027-02-01'])
    expect([on, (await held(on)).map(({ weekday }) => weekday)]).toEqual([on, [1, 2, 3, 4, 5]])
  expect((await held('2027-01-04'))[0]).toMatchObject({ opens: '07:00:00', closes: '15:00:00', valid_to: '2027-01-31' })
  const entered = await db().selectFrom('opening_weeks').select('id').execute()
  expect(entered).toHaveLength(places.length + 3)
  const lines = await db().selectFrom('history').select('data').where('event', '=', 'opening-week-changed').execute()
  expect(lines).toHaveLength(places.length + 3)
})

test('a break is kept as two openings and told everywhere: on the screens, to the public and in the texts of cards', async () => {
  app.clock.set('2027-03-01T10:00:00+01:00')
  const broken = week((weekday) => (weekday < 6 ? '8-12, 12.30-16' : ''))
  expect((await change({ weekSince: '1.03.2027', ...broken })).statusCode).toBe(200)
  const monday = (await rows()).filter(({ weekday, valid_from: from }) => weekday === 1 && from === '2027-03-01')
  expect(monday.map(({ opens, closes }) => [opens, closes]).sort()).toEqual([
    ['08:00:00', '12:00:00'],
    ['12:30:00', '16:00:00'],
  ])
  expect((await change({ weekSince: '1.03.2027', ...broken })).json().refusal.why).toBe('opening-week-same')
  const staff = (await coordinator.get('/opening-hours')).body
  expect(staff).toContain('poniedziałek–piątek 8:00–12:00, 12:30–16:00; sobota–niedziela nieczynne')
  expect((await coordinator.get(`/opening-hours/places/${places[0]?.id}/week`)).body).toContain(
    'value="8:00–12:00, 12:30–16:00"',
  )
  expect(await front()).toContain('8:00–12:00, 12:30–16:00')
  const known = (await readFacts(db())).filter(({ kind, from }) => kind === 'hours' && from === '2027-03-01')
  expect(known.map(({ value }) => value)).toEqual(places.map(() => 'poniedziałek–piątek 8:00–12:00 i 12:30–16:00'))
})
