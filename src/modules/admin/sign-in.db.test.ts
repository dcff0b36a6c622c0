import type { LightMyRequestResponse } from 'fastify'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashPassword } from '#platform/passwords.ts'
import { useApp } from '#test/support/app.ts'
import { failuresPerLogin, failuresPerSource } from './check-password.ts'

const app = useApp()
const password = 'trzy okna na Tumską'

beforeAll(async () => {
  const hash = await hashPassword(password)
  await app.database.owner.db.updateTable('staff').set({ password_hash: hash }).execute()
})
beforeEach(() => app.database.owner.db.deleteFrom('attempts').execute())

type Sent = { fields?: Record<string, string>; headers?: Record<string, string>; from?: string }

/** Posts as a browser's form does. */
function post(url: string, { fields = {}, headers = {}, from = '10.0.0.1' }: Sent): Promise<LightMyRequestResponse> {
  return app.server.inject({
    method: 'POST',
    url,
    remoteAddress: from,
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  })
}

const signIn = (login: string, given: string, more: Sent = {}) =>
  post('/sign-in', { ...more, fields: { login, password: given, ...more.fields } })

const cookieOf = (response: LightMyRequestResponse) => {
  const cookie = response.cookies.find(({ name }) => name === 'okienko_session')
  return `okienko_session=${cookie?.value}`
}

const get = (url: string, cookie: string) =>
  app.server.inject({ method: 'GET', url, headers: { cookie, accept: 'text/html' } })

const audited = async () => {
  const rows = await app.database.owner.db
    .selectFrom('audit_log')
    .select('payload')
    .where('chain', '=', 'sign-in')
    .orderBy('seq')
    .execute()
  return rows.map(({ payload }) => JSON.parse(JSON.parse(payload).entry) as { event: string; staffId: string | null })
}

describe('signing in', () => {
  test('the page asks for login and password, in fields a password manager knows', async () => {
    const page = await get('/sign-in?back=/registers', '')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('autocomplete="username"')
    expect(page.body).toContain('autocomplete="current-password"')
    expect(page.body).toContain('value="/registers"')
  })

  test('the right password opens a session in a cookie no script can read, and leads to the desk', async () => {
    const response = await signIn('Okienko1', password)
    expect(response.statusCode).toBe(303)
    expect(response.headers.location).toBe('/desk')
    expect(response.headers['set-cookie']).toMatch(/^okienko_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    const session = await app.database.owner.db
      .selectFrom('sessions')
      .innerJoin('windows', 'windows.id', 'sessions.window_id')
      .select(['windows.number', 'token_digest'])
      .executeTakeFirstOrThrow()
    expect(session.number).toBe(1)
    expect(session.token_digest.toString('utf8')).not.toContain(cookieOf(response))
    expect(await audited()).toMatchObject([{ event: 'signed-in', staffId: expect.any(String) }])
  })

  test('behind https the cookie is for https only', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'okienko.example' }
    const response = await signIn('okienko1', password, { headers, from: '127.0.0.1' })
    expect(response.headers['set-cookie']).toContain('; Secure')
  })

  test.each([
    ['/registers?year=2026', '/registers?year=2026'],
    ['//evil.example/', '/desk'],
    ['https://evil.example/', '/desk'],
    ['/\\evil.example', '/desk'],
    ['javascript:alert(1)', '/desk'],
  ])('the way back %s leads to %s', async (back, to) => {
    const response = await signIn('okienko1', password, { fields: { back } })
    expect(response.headers.location).toBe(to)
  })

  test('each sign-in makes a new session and ends the one it came with', async () => {
    const first = cookieOf(await signIn('okienko1', password))
    const second = cookieOf(await signIn('okienko1', password, { headers: { cookie: first } }))
    expect(second).not.toBe(first)
    expect((await get('/locked', first)).headers.location).toBe('/sign-in')
    expect((await get('/locked', second)).headers.location).toBe('/desk')
  })

  test('a cookie made up by somebody else opens nothing and is never taken over', async () => {
    const response = await signIn('okienko1', password, { headers: { cookie: 'okienko_session=chosen-by-attacker' } })
    expect(cookieOf(response)).not.toContain('chosen-by-attacker')
  })
})

describe('a wrong login and a wrong password', () => {
  test('get the same page and take alike time', async () => {
    const timed = async (login: string) => {
      const start = performance.now()
      const { statusCode, body } = await signIn(login, 'nie to hasło')
      return { statusCode, body: body.replaceAll(login, '…'), took: performance.now() - start }
    }
    await timed('okienko4')
    const wrongLogin = [await timed('nie-ma-takiego'), await timed('nie-ma-takiego')]
    const wrongPassword = [await timed('okienko1'), await timed('okienko1')]
    expect(wrongLogin[0]?.statusCode).toBe(401)
    expect(wrongLogin[0]?.body).toBe(wrongPassword[0]?.body)
    expect(wrongLogin[0]?.body).toContain('Login lub hasło jest nieprawidłowe.')
    const best = (times: { took: number }[]) => Math.min(...times.map(({ took }) => took))
    // both run argon2 once; an account that is looked up without it would answer ten times faster
    expect(best(wrongLogin)).toBeGreaterThan(best(wrongPassword) / 3)
    const refused = (await audited()).filter(({ event }) => event === 'sign-in-refused')
    expect(refused.some(({ staffId }) => staffId === null)).toBe(true)
  })

  test('the typed login stays, the password does not', async () => {
    const { body } = await signIn('okienko1', 'tajne słowo 123')
    expect(body).toContain('value="okienko1"')
    expect(body).not.toContain('tajne')
  })

  test.each([
    [{ login: '', password: 'x' }, 'Wpisz login'],
    [{ login: 'okienko1', password: '' }, 'Wpisz hasło'],
    [{ login: 'a'.repeat(101), password: 'x' }, 'Skróć tekst do 100 znaków'],
    [{ login: 'okienko1', password: 'x'.repeat(201) }, 'Skróć tekst do 200 znaków'],
  ])('%o is told at its field', async (fields, sentence) => {
    const response = await post('/sign-in', { fields })
    expect(response.statusCode).toBe(422)
    expect(response.body).toContain(sentence)
  })

  test('a person who left is answered as one who never was', async () => {
    await app.database.owner.db.updateTable('staff').set({ active: false }).where('login', '=', 'miodowa').execute()
    expect((await signIn('miodowa', password)).statusCode).toBe(401)
  })
})

describe('guessing', () => {
  test('stops for a login after some failures, also with the right password, and opens again later', async () => {
    const many = await Promise.all(Array.from({ length: failuresPerLogin + 3 }, () => signIn('okienko5', 'zgaduję')))
    expect(many.filter(({ statusCode }) => statusCode === 401)).toHaveLength(failuresPerLogin)
    expect(many.filter(({ statusCode }) => statusCode === 429)).toHaveLength(3)
    const right = await signIn('OKIENKO5', password)
    expect(right.statusCode).toBe(429)
    expect(right.body).toContain('Za dużo nieudanych prób. Spróbuj ponownie za 15 minut.')
    expect((await signIn('okienko1', password)).statusCode).toBe(303)
    app.clock.advance(15 * 60_000)
    expect((await signIn('okienko5', password)).statusCode).toBe(303)
  })

  test('stops for a caller who tries many logins, and for nobody else', async () => {
    await app.database.owner.db.deleteFrom('attempts').execute()
    const from = '10.9.9.9'
    await signIn('zgadywany', 'zgaduję', { from })
    await app.database.owner.db.updateTable('attempts').set({ failures: failuresPerSource }).execute()
    expect((await signIn('okienko1', password, { from })).statusCode).toBe(429)
    expect((await signIn('okienko1', password, { from: '10.9.9.8' })).statusCode).toBe(303)
  })

  test('right passwords are not counted', async () => {
    for (let time = 0; time < failuresPerLogin + 2; time += 1)
      expect((await signIn('okienko1', password)).statusCode).toBe(303)
  })

  test('keeps digests only: neither login nor address', async () => {
    await signIn('okienko10', 'zgaduję')
    const rows = await app.database.owner.db.selectFrom('attempts').selectAll().execute()
    expect(JSON.stringify(rows.map((row) => row.key_digest.toString('latin1')))).not.toMatch(/okienko|10\.0\.0/)
    expect(rows).toHaveLength(2)
  })
})

describe('forms of other sites', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, 303],
    [{ origin: 'http://localhost:80' }, 303],
    [{ 'sec-fetch-site': 'none' }, 303],
    [{}, 303],
  ])('%o is answered %i', async (headers, status) => {
    const response = await signIn('okienko1', password, { headers: { host: 'localhost', ...headers } as never })
    expect(response.statusCode).toBe(status)
  })
})
