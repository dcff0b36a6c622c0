import { beforeAll, describe, expect, test } from 'vitest'
import { verifyPassword } from '#platform/passwords.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
let admin: SignedIn
let coordinator: SignedIn

beforeAll(async () => {
  admin = await app.signIn('administrator')
  coordinator = await app.signIn('koordynator')
})

const idOf = async (login: string) =>
  (await app.database.owner.db.selectFrom('staff').select('id').where('login', '=', login).executeTakeFirstOrThrow()).id
const unit = async (symbol: string) =>
  (await app.database.owner.db.selectFrom('units').select('id').where('symbol', '=', symbol).executeTakeFirstOrThrow())
    .id
const why = (answer: { json(): { refusal?: { why: string } } }) => answer.json().refusal?.why

describe('staff', () => {
  test('the list finds by any part, without diacritics, and says who stands in', async () => {
    const { lines } = (await admin.call('/admin/staff/search', { q: 'zuraw' })).json()
    expect(lines).toMatchObject([{ name: 'Tomasz Żuraw', login: 'podawcze2', roles: ['filing-clerk'] }])
    expect((await admin.call('/admin/staff/search', { q: '%' })).json().lines).toEqual([])
    expect((await admin.ask('/admin/staff/search', { q: 'zuraw' })).body).toContain('Tomasz Żuraw')
  })

  test('is read by coordinator and auditor, changed by the administrator only', async () => {
    const clerk = await app.signIn('podawcze')
    const person = await idOf('podawcze2')
    expect((await clerk.get('/admin/staff')).statusCode).toBe(403)
    expect((await coordinator.get(`/admin/staff/${person}`)).statusCode).toBe(200)
    expect((await coordinator.get('/admin/staff/new')).statusCode).toBe(403)
    for (const url of [`/admin/staff/${person}/password`, `/admin/staff/${person}/end`])
      expect((await coordinator.call(url, {})).statusCode).toBe(403)
    expect((await admin.get('/admin/staff/nonsense')).statusCode).toBe(404)
    expect((await admin.get(`/admin/staff/${app.services.newId()}`)).statusCode).toBe(404)
  })

  test('a new person gets a one-time password, shown once and kept only as a hash', async () => {
    const form = { givenName: 'Żaneta', surname: 'Łęcka', initials: 'ŻŁ', position: 'podinspektor', login: ' Z.Lecka ' }
    const made = await admin.call('/admin/staff', form)
    const { secret, staffId } = made.json() as { secret: string; staffId: string }
    expect(secret).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    const kept = await app.database.owner.db
      .selectFrom('staff')
      .selectAll()
      .where('id', '=', staffId)
      .executeTakeFirstOrThrow()
    expect(kept).toMatchObject({ login: 'z.lecka', must_change_password: true })
    expect(await verifyPassword(kept.password_hash, secret)).toBe(true)
    const again = await admin.call('/admin/staff', { ...form, login: 'z.lecka' })
    expect([why(again), again.json().title]).toEqual([
      'login-taken',
      'Login „z.lecka” ma już inna osoba. Wybierz inny.',
    ])
  })

  test.each([
    [{ login: 'ż.łęcka' }, 'login'],
    [{ login: '1' }, 'login'],
    [{ surname: '\u202e\u200b' }, 'surname'],
    [{ position: 'x'.repeat(121) }, 'position'],
    [{ email: 'nie-adres' }, 'email'],
  ])('%o is told at its field', async (change, field) => {
    const form = { givenName: 'A', surname: 'B', initials: 'AB', position: 'c', login: 'a.b', email: '', ...change }
    const answer = await admin.call('/admin/staff', form)
    expect([answer.statusCode, Object.keys(answer.json().errors)]).toEqual([422, [field]])
  })

  test('a reset ends the person’s sessions', async () => {
    const person = await app.signIn('miodowa')
    const id = await idOf('miodowa')
    expect((await admin.call(`/admin/staff/${id}/password`, {})).json()).toMatchObject({ staffId: id })
    expect((await person.get('/me')).headers.location).toBe('/sign-in?back=%2Fme')
  })
})

describe('a role', () => {
  const role = (change: object) => ({
    role: 'case-officer',
    unitId: '',
    windowId: '',
    postId: '',
    firstDay: '23.11.2026',
    lastDay: '',
    ...change,
  })

  test('is held from its first to its last day, and shows in what a person may open', async () => {
    const id = await idOf('podawcze')
    const person = await app.signIn('podawcze')
    const wgd = await unit('WGD')
    const days = { firstDay: '24.11.2026', lastDay: '2026-11-25' }
    const given = await admin.call(`/admin/staff/${id}/roles`, role({ role: 'auditor', ...days, unitId: wgd }))
    expect(given.statusCode).toBe(200)
    const kept = await app.database.owner.db
      .selectFrom('staff_roles')
      .selectAll()
      .where('id', '=', given.json().roleId)
      .executeTakeFirstOrThrow()
    expect(kept).toMatchObject({ unit_id: null, valid_from: '2026-11-24', valid_to: '2026-11-25' })
    const seen: [string, number][] = []
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']) {
      app.clock.set(`${day}T10:00:00+01:00`)
      seen.push([day, (await person.get('/admin/staff')).statusCode])
    }
    app.clock.set('2026-11-23T09:00:00+01:00')
    expect(seen).toEqual([
      ['2026-11-23', 403],
      ['2026-11-24', 200],
      ['2026-11-25', 200],
      ['2026-11-26', 403],
    ])
  })

  test('is refused without its place, backwards, or twice', async () => {
    const url = `/admin/staff/${await idOf('podawcze2')}/roles`
    const wgd = await unit('WGD')
    expect(why(await admin.call(url, role({})))).toBe('role-needs-unit')
    expect(why(await admin.call(url, role({ role: 'chancery', unitId: wgd })))).toBe('role-needs-post')
    expect(why(await admin.call(url, role({ unitId: wgd, lastDay: '22.11.2026' })))).toBe('role-days-backwards')
    expect((await admin.call(url, role({ unitId: wgd }))).statusCode).toBe(200)
    expect(why(await admin.call(url, role({ unitId: wgd, firstDay: '01.12.2026' })))).toBe('role-held-already')
    expect((await admin.call(url, role({ role: 'king' }))).statusCode).toBe(422)
    expect((await admin.call(url, role({ unitId: wgd, firstDay: '31.02.2026' }))).statusCode).toBe(422)
    expect((await coordinator.call(url, role({ unitId: wgd }))).statusCode).toBe(403)
  })

  test('ends on its last day, at once with yesterday, and the last administrator stays', async () => {
    const id = await idOf('okienko5')
    const { grants } = (await admin.get(`/admin/staff/${id}`, 'json')).json()
    const url = `/admin/staff/${id}/roles/${grants[0].id}/revoke`
    expect(why(await admin.call(url, { lastDay: '21.11.2026' }))).toBe('role-end-in-past')
    expect((await admin.call(url, { lastDay: '22.11.2026' })).statusCode).toBe(200)
    expect(why(await admin.call(url, { lastDay: '22.11.2026' }))).toBe('role-over')
    const own = await idOf('administrator')
    const mine = (await admin.get(`/admin/staff/${own}`, 'json')).json().grants
    const last = mine.find(({ role: name }: { role: string }) => name === 'administrator')
    expect(why(await admin.call(`/admin/staff/${own}/roles/${last.id}/revoke`, { lastDay: '30.11.2026' }))).toBe(
      'last-administrator',
    )
    expect(why(await admin.call(`/admin/staff/${own}/end`, {}))).toBe('own-access')
    // another person's address with this role is no such role
    expect((await admin.call(`/admin/staff/${id}/roles/${last.id}/revoke`, { lastDay: '30.11.2026' })).statusCode).toBe(
      404,
    )
  })

  test('ends for good with the access', async () => {
    const person = await app.signIn('okienko11')
    const id = await idOf('okienko11')
    expect((await admin.call(`/admin/staff/${id}/end`, {})).statusCode).toBe(200)
    expect((await person.get('/me')).headers.location).toBe('/sign-in?back=%2Fme')
    expect(why(await admin.call(`/admin/staff/${id}/end`, {}))).toBe('access-ended')
    expect(why(await admin.call(`/admin/staff/${id}/roles`, role({ unitId: await unit('WGD') })))).toBe('access-ended')
  })
})

describe('an absence', () => {
  const away = async (login: string, substitute: string, awayFrom = '24.11.2026', awayTo = '25.11.2026') => ({
    url: `/admin/staff/${await idOf(login)}/absences`,
    body: { awayFrom, awayTo, substituteId: await idOf(substitute) },
  })

  test('lends the roles for its days, and history says for whom', async () => {
    const substitute = await app.signIn('meldunki')
    expect((await substitute.get('/admin/staff')).statusCode).toBe(403)
    const { url, body } = await away('koordynator', 'meldunki')
    const entered = await admin.call(url, body)
    expect(entered.statusCode).toBe(200)
    expect((await substitute.get('/admin/staff')).statusCode).toBe(403)
    app.clock.set('2026-11-24T10:00:00+01:00')
    expect((await substitute.get('/admin/staff')).statusCode).toBe(200)
    expect((await substitute.get('/me')).body).toContain('koordynowanie obsługi (w zastępstwie:')
    expect((await admin.call('/admin/staff/search', { q: 'koordynator' })).json().lines[0].substitute).not.toBeNull()
    const other = await away('wydawanie', 'okienko4', '30.11.2026', '30.11.2026')
    expect((await substitute.call(other.url, other.body)).statusCode).toBe(200)
    const [line] = await app.database.owner.db
      .selectFrom('history')
      .selectAll()
      .where('act', '=', 'admin.enter-absence')
      .orderBy('seq', 'desc')
      .execute()
    expect(line?.substitute_for).toBe(await idOf('koordynator'))
    expect(line?.actor_id).toBe(await idOf('meldunki'))
    app.clock.set('2026-11-26T00:00:01+01:00')
    expect((await substitute.get('/admin/staff')).statusCode).toBe(403)
    app.clock.set('2026-11-23T09:00:00+01:00')
  })

  test('ends at once when it is cancelled', async () => {
    const substitute = await app.signIn('okienko4')
    const { url, body } = await away('koordynator', 'okienko4', '23.11.2026', '23.11.2026')
    const { absenceId } = (await admin.call(url, body)).json()
    expect((await substitute.get('/admin/staff')).statusCode).toBe(200)
    expect((await admin.call(`${url}/${absenceId}/cancel`, {})).statusCode).toBe(200)
    expect((await substitute.get('/admin/staff')).statusCode).toBe(403)
    expect(why(await admin.call(`${url}/${absenceId}/cancel`, {}))).toBe('absence-cancelled')
  })

  test('is refused when it overlaps, when the substitute is away or gone, or takes roles for oneself', async () => {
    const overlapping = await away('koordynator', 'okienko4', '25.11.2026', '27.11.2026')
    expect(why(await admin.call(overlapping.url, overlapping.body))).toBe('absence-overlaps')
    const absent = await away('podawcze', 'koordynator', '24.11.2026', '24.11.2026')
    expect(why(await admin.call(absent.url, absent.body))).toBe('substitute-absent')
    const gone = await away('podawcze', 'okienko11')
    expect(why(await admin.call(gone.url, gone.body))).toBe('substitute-inactive')
    const self = await away('podawcze', 'koordynator', '01.12.2026', '01.12.2026')
    expect(why(await coordinator.call(self.url, self.body))).toBe('substitute-enters')
    const chief = await away('administrator', 'podawcze')
    expect(why(await coordinator.call(chief.url, chief.body))).toBe('absence-of-administrator')
  })

  test('entered by two at once is entered once', async () => {
    const { url, body } = await away('referent-wgd', 'okienko10', '10.12.2026', '11.12.2026')
    const answers = await Promise.all([admin.call(url, body), coordinator.call(url, body), admin.call(url, body)])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409])
  })

  test('a form with a slip comes back with what was typed', async () => {
    const { url, body } = await away('podawcze', 'podawcze2')
    const person = url.replace('/absences', '')
    const sent = await admin.post(url, { ...body, awayTo: '31.11.2026' })
    expect([sent.statusCode, sent.headers.location]).toEqual([303, person])
    const page = await app.server.inject({ url: person, headers: { cookie: `${admin.cookie}; okienko_flash=1` } })
    expect(page.body).toContain('value="31.11.2026"')
    expect(page.body).toContain('Wpisz istniejącą datę, na przykład 24.11.2026')
  })
})
