import { beforeAll, expect, test } from 'vitest'
import { officeTasks } from '#main/tasks.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { KEEP_CLOCK } from './index.ts'

const app = useApp('2026-11-30T09:00:00+01:00')
const db = () => app.services.database.db
const saturday = {
  ...{ openingDay: '5.12.2026', openingPlace: '', opens: '8:00', closes: '12:00' },
  openingReason: 'pracująca sobota',
}
let coordinator: SignedIn
beforeAll(async () => {
  coordinator = await app.signIn('koordynator')
})
const enter = (fields: object = {}, by = coordinator) => by.call('/opening-hours/days', { ...saturday, ...fields })
const front = async () => (await app.server.inject({ url: '/' })).body
/** The place of a card as programs read it from its page. */
const place = async () => {
  const { body } = await app.server.inject({ url: '/uslugi/WGD-19' })
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? []
  const service = JSON.parse(json)
  return { ...service.availableChannel[0].serviceLocation, hoursAvailable: service.hoursAvailable }
}

test.each([
  [{ openingDay: '29.11.2026' }, 'opening-day-past'],
  [{ closes: '' }, 'opening-hours-half'],
  [{ closes: '7:00' }, 'opening-hours-backwards'],
])('%o is refused: %s', async (fields, why) => {
  expect((await enter(fields)).json().refusal.why).toBe(why)
})

test('a mistyped hour, or a person without the right, writes nothing', async () => {
  expect((await enter({ opens: '25:00' })).json().errors.opens).toContain('Wpisz godzinę')
  expect((await enter({}, await app.signIn('podawcze'))).statusCode).toBe(403)
  expect(await db().selectFrom('opening_days').select('id').execute()).toEqual([])
})

test('a working Saturday is entered once, seen by every member of staff and told to the public; no date moves', async () => {
  const made = await aCase(app, { on: '2026-11-30' })
  const dates = () =>
    db().selectFrom('cases').select(['statutory_end', 'internal_target']).where('id', '=', made.id).execute()
  const before = await dates()
  expect(await front()).not.toContain('5 grudnia 2026')
  const usual = await place()
  expect(usual).toMatchObject({ name: 'Biuro Obsługi Klienta', address: { streetAddress: 'ul. Zduńska 3' } })
  expect(usual).not.toHaveProperty('specialOpeningHoursSpecification')
  const answers = await Promise.all([enter(), enter()])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  const page = (await (await app.signIn('podawcze')).get('/opening-hours')).body
  expect(page).toContain('pracująca sobota')
  expect(page).not.toContain('Wpisz ten dzień')
  expect(await front()).toContain('5 grudnia 2026 8:00–12:00')
  const day = { validFrom: '2026-12-05', validThrough: '2026-12-05' }
  expect((await place()).specialOpeningHoursSpecification).toEqual([
    { '@type': 'OpeningHoursSpecification', opens: '08:00', closes: '12:00', ...day },
  ])
  expect((await place()).openingHoursSpecification).toEqual(usual.openingHoursSpecification)
  expect(usual.hoursAvailable).toEqual(usual.openingHoursSpecification)
  expect(await dates()).toEqual(before)
})

test('reminders go out on it, in working hours', async () => {
  await app.database.owner.pool.query('delete from graphile_worker._private_jobs')
  app.clock.set('2026-12-05T09:30:00+01:00')
  await officeTasks(app.services)[KEEP_CLOCK]?.({}, { id: '1', attempts: 1 })
  const queued = async () => {
    const { rows } = await app.database.owner.pool.query('select key from graphile_worker._private_jobs order by key')
    return rows.map(({ key }) => key as string)
  }
  expect(await queued()).toContain('send-digests:2026-12-05')
  app.clock.set('2026-12-12T09:30:00+01:00')
  await officeTasks(app.services)[KEEP_CLOCK]?.({}, { id: '2', attempts: 1 })
  expect(await queued()).not.toContain('send-digests:2026-12-12')
})

test('holidays are told as closed; a day taken back stays with its reason', async () => {
  // this story goes back in time: the clock was not observed
  await app.database.owner.pool.query('delete from clock_marks')
  app.clock.set('2026-11-30T10:00:00+01:00')
  const [row] = await db().selectFrom('opening_days').select('id').execute()
  const withdraw = () => coordinator.call(`/opening-hours/days/${row?.id}/withdrawal`, { withdrawWhy: 'odwołana' })
  expect((await withdraw()).statusCode).toBe(200)
  expect((await withdraw()).statusCode).toBe(404)
  expect(await front()).not.toContain('5 grudnia 2026')
  expect((await coordinator.get('/opening-hours')).body).toContain('cofnięto: odwołana')
  expect(await place()).not.toHaveProperty('specialOpeningHoursSpecification')
  app.clock.set('2026-12-14T10:00:00+01:00')
  expect(await front()).toContain('24 grudnia 2026, 25 grudnia 2026')
  expect((await place()).specialOpeningHoursSpecification).toMatchObject([
    { validFrom: '2026-12-24', validThrough: '2026-12-24' },
    { validFrom: '2026-12-25', validThrough: '2026-12-25' },
  ])
})
