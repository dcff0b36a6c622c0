import { beforeAll, describe, expect, test } from 'vitest'
import { hashPassword } from '#platform/passwords.ts'
import { useApp } from '#test/support/app.ts'

const app = useApp()
const password = 'trzy okna na Tumską'

beforeAll(async () => {
  const hash = await hashPassword(password)
  await app.database.owner.db.updateTable('staff').set({ password_hash: hash }).execute()
})

/** A person just signed in through the form: with a session that locks when idle. */
async function present(login = 'okienko1') {
  const payload = new URLSearchParams({ login, password }).toString()
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const done = await app.server.inject({ method: 'POST', url: '/sign-in', headers: type, payload })
  const cookie = `okienko_session=${done.cookies.find(({ name }) => name === 'okienko_session')?.value}`
  const { csrf } = await app.database.owner.db
    .selectFrom('sessions')
    .select('csrf')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const get = (url: string, accept = 'text/html') =>
    app.server.inject({ method: 'GET', url, headers: { cookie, accept } })
  const post = (url: string, fields: Record<string, string>, token = csrf, cookies = cookie) =>
    app.server.inject({
      method: 'POST',
      url,
      headers: { ...type, cookie: cookies, accept: 'text/html' },
      payload: new URLSearchParams({ ...fields, _csrf: token }).toString(),
    })
  return { cookie, get, post }
}

describe('a session', () => {
  test('locks after twenty idle minutes, not sooner, and work keeps it open', async () => {
    const person = await present()
    for (let round = 0; round < 3; round += 1) {
      app.clock.advance(19 * 60_000)
      expect((await person.get('/me')).statusCode).toBe(200)
    }
    app.clock.advance(21 * 60_000)
    const turned = await person.get('/me?tab=1')
    expect(turned.statusCode).toBe(303)
    expect(turned.headers.location).toBe('/locked?back=%2Fme%3Ftab%3D1')
    const program = await person.get('/me', 'application/json')
    expect([program.statusCode, program.json().type]).toEqual([401, 'urn:okienko:problem:locked'])
  })

  test('opens again by the password alone and leads back', async () => {
    const person = await present()
    expect((await person.post('/lock', { back: '/me?tab=1' })).headers.location).toBe('/locked?back=%2Fme%3Ftab%3D1')
    const page = await person.get('/locked?back=%2Fme%3Ftab%3D1')
    expect(page.body).toContain('Monika Sikora')
    expect(page.body).not.toContain('Menu stanowiska')
    const wrong = await person.post('/locked', { password: 'nie to', back: '/me?tab=1' })
    expect([wrong.statusCode, wrong.body.includes('Hasło jest nieprawidłowe')]).toEqual([401, true])
    expect((await person.get('/me')).statusCode).toBe(303)
    const right = await person.post('/locked', { password, back: '/me?tab=1' })
    expect([right.statusCode, right.headers.location]).toEqual([303, '/me?tab=1'])
    expect((await person.get('/me')).statusCode).toBe(200)
  })

  test('keeps what reached it while locked: nothing is done, the text waits on the page', async () => {
    const person = await present()
    await person.post('/lock', {})
    const key = app.services.newId()
    const late = await person.post('/me/tokens', { name: 'Skaner z biura', days: '30', requestId: key })
    expect(late.headers.location).toBe('/locked?back=%2Fme')
    expect(await app.database.owner.db.selectFrom('api_tokens').select('id').execute()).toEqual([])
    await person.post('/locked', { password, back: '/me' })
    const flash = late.cookies.find(({ name }) => name === 'okienko_flash')?.value
    const page = await app.server.inject({
      url: '/me',
      headers: { cookie: `${person.cookie}; okienko_flash=${flash}`, accept: 'text/html' },
    })
    expect(page.body).toContain('value="Skaner z biura"')
    expect(page.body).toContain('Sesja zablokowała się, zanim formularz dotarł')
  })

  test('is not locked, unlocked or ended by a form without its token', async () => {
    const person = await present()
    for (const url of ['/lock', '/sign-out']) expect((await person.post(url, {}, 'forged')).statusCode).toBe(403)
    expect((await person.get('/me')).statusCode).toBe(200)
    await person.post('/lock', {})
    expect((await person.post('/locked', { password }, 'forged')).statusCode).toBe(403)
  })

  test('ends on the server at sign-out, also when it is locked', async () => {
    const person = await present()
    await person.post('/lock', {})
    const out = await person.post('/sign-out', {})
    expect([out.statusCode, out.headers.location]).toEqual([303, '/sign-in'])
    expect((await person.get('/me')).headers.location).toBe('/sign-in?back=%2Fme')
    expect((await person.post('/locked', { password, back: '/me' })).headers.location).toBe('/sign-in?back=%2Fme')
    const rows = await app.database.owner.db
      .selectFrom('audit_log')
      .select('payload')
      .where('chain', '=', 'sign-in')
      .orderBy('seq')
      .execute()
    const events = rows.map(({ payload }) => JSON.parse(JSON.parse(payload).entry).event)
    expect(events.slice(-3)).toEqual(['signed-in', 'locked', 'signed-out'])
  })
})

describe('display settings', () => {
  test('one link, one choice, a cookie, and back', async () => {
    const answer = await app.server.inject({
      url: '/display?contrast=yellow-on-black&back=%2Fuslugi%3Fq%3Da',
      headers: { cookie: 'okienko_display=theme%3Ddark' },
    })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/uslugi?q=a'])
    const value = answer.cookies[0]?.value
    expect(value).toBe('theme=dark&contrast=yellow-on-black&textSize=100&language=pl')
  })

  test('what is unknown changes nothing, and the way back stays inside', async () => {
    const answer = await app.server.inject({ url: '/display?theme=pink&textSize=9999&back=https%3A%2F%2Fevil.example' })
    expect(answer.headers.location).toBe('/')
    expect(answer.cookies[0]?.value).toBe('theme=system&contrast=normal&textSize=100&language=pl')
  })
})
