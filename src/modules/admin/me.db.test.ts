import { beforeAll, describe, expect, test } from 'vitest'
import { hashPassword, verifyPassword } from '#platform/passwords.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp()
const password = 'trzy okna na Tumską'
let clerk: SignedIn

beforeAll(async () => {
  await app.database.owner.db
    .updateTable('staff')
    .set({ password_hash: await hashPassword(password) })
    .execute()
  clerk = await app.signIn('okienko1')
})

describe('my own page', () => {
  test('names roles, window and place in words', async () => {
    const { body, statusCode } = await clerk.get('/me')
    expect(statusCode).toBe(200)
    expect(body).toContain('obsługa na stanowisku merytorycznym: WOP')
    expect(body).toContain('Stanowisko nr 1')
  })

  test('sits at another window, and later acts are written down there', async () => {
    const windows = await app.database.owner.db.selectFrom('windows').selectAll().where('number', '=', 4).execute()
    const done = await clerk.post('/me/window', { windowId: windows[0]?.id ?? '' })
    expect([done.statusCode, done.headers.location]).toEqual([303, '/me'])
    await clerk.call('/me/display', { keyBar: 'on', theme: 'light', contrast: 'normal', textSize: '100' })
    const [line] = await app.database.owner.db.selectFrom('history').selectAll().orderBy('seq', 'desc').execute()
    expect(line?.event).toBe('window-chosen')
    expect((await clerk.get('/me')).body).toContain(`>${windows[0]?.name}<span`)
  })

  test('a closed window is refused in a sentence', async () => {
    const window = await app.database.owner.db
      .updateTable('windows')
      .set({ active: false })
      .where('number', '=', 11)
      .returning('id')
      .executeTakeFirstOrThrow()
    const answer = await clerk.call('/me/window', { windowId: window.id })
    expect([answer.statusCode, answer.json().title]).toEqual([409, 'To stanowisko nie jest czynne. Wybierz inne.'])
  })

  test('display settings go with the person, not with the machine', async () => {
    const chosen = { keyBar: 'off', theme: 'dark', contrast: 'normal', textSize: '125' }
    expect((await clerk.post('/me/display', chosen)).statusCode).toBe(303)
    const elsewhere = await app.signIn('okienko1')
    const { body } = await elsewhere.get('/me')
    expect(body).toMatch(/<html lang="pl" class="[^"]*theme-dark[^"]*text-125/)
    expect(body).not.toContain('ok-keybar')
    expect((await elsewhere.call('/me/display', { ...chosen, theme: 'pink' })).statusCode).toBe(422)
  })
})

describe('a token for a program', () => {
  const asProgram = (token: string, url = '/me') =>
    app.server.inject({ method: 'GET', url, headers: { authorization: `Bearer ${token}` } })

  test('is shown once, works, and is kept only as a digest', async () => {
    const key = app.services.newId()
    const made = await clerk.call('/me/tokens', { name: 'eksport', days: '30' }, key)
    const { secret, tokenId } = made.json() as { secret: string; tokenId: string }
    expect(secret).toMatch(/^[\w-]{43}$/)
    const again = await clerk.call('/me/tokens', { name: 'eksport', days: '30' }, key)
    expect([again.json(), again.headers['idempotent-replay']]).toEqual([
      { tokenId, expiresAt: expect.any(String) },
      'true',
    ])
    expect((await asProgram(secret)).json().login).toBe('okienko1')
    const kept = await Promise.all(
      (['requests', 'history', 'audit_log', 'drafts'] as const).map((table) =>
        app.database.owner.db.selectFrom(table).selectAll().execute(),
      ),
    )
    expect(JSON.stringify(kept)).not.toContain(secret)
  })

  test('in the browser it stands on the next page and on no other', async () => {
    const made = await clerk.post('/me/tokens', { name: 'skaner', days: '30' })
    const cookie = made.cookies.find(({ name }) => name === 'okienko_once')
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', maxAge: 120 })
    const page = await app.server.inject({
      url: '/me',
      headers: { cookie: `${clerk.cookie}; okienko_once=${cookie?.value}` },
    })
    expect(page.body).toContain(`<code>${cookie?.value}</code>`)
    expect(page.cookies.find(({ name }) => name === 'okienko_once')?.value).toBe('')
    expect((await clerk.get('/me')).body).not.toContain(cookie?.value)
  })

  test('stops when revoked, when it runs out, and when its person leaves', async () => {
    const make = async () => {
      const made = await clerk.call('/me/tokens', { name: 'próba', days: '1' })
      return made.json() as { secret: string; tokenId: string }
    }
    const revoked = await make()
    expect((await clerk.call(`/me/tokens/${revoked.tokenId}/revoke`, {})).statusCode).toBe(200)
    expect((await asProgram(revoked.secret)).statusCode).toBe(401)
    const old = await make()
    app.clock.advance(25 * 3_600_000)
    expect((await asProgram(old.secret)).statusCode).toBe(401)
    const left = await make()
    await app.database.owner.db.updateTable('staff').set({ active: false }).where('login', '=', 'okienko1').execute()
    expect((await asProgram(left.secret)).statusCode).toBe(401)
    await app.database.owner.db.updateTable('staff').set({ active: true }).where('login', '=', 'okienko1').execute()
  })

  test('of somebody else cannot be revoked: it is not found', async () => {
    const { tokenId } = (await clerk.call('/me/tokens', { name: 'mój', days: '30' })).json()
    const other = await app.signIn('okienko4')
    expect((await other.call(`/me/tokens/${tokenId}/revoke`, {})).statusCode).toBe(404)
    expect((await other.call('/me/tokens/nonsense/revoke', {})).statusCode).toBe(404)
  })

  test('a program chooses no window', async () => {
    const { secret } = (await clerk.call('/me/tokens', { name: 'bez okna', days: '30' })).json()
    const answer = await app.server.inject({
      method: 'POST',
      url: '/me/window',
      headers: { authorization: `Bearer ${secret}`, 'idempotency-key': app.services.newId() },
      payload: { windowId: '' },
    })
    expect(answer.json().refusal).toEqual({ why: 'no-browser-session' })
  })
})

describe('change of password', () => {
  const change = (person: SignedIn, current: string, next: string, again = next) =>
    person.call('/me/password', { currentPassword: current, nextPassword: next, againPassword: again })
  const hashOf = async (login: string) =>
    (
      await app.database.owner.db
        .selectFrom('staff')
        .select('password_hash')
        .where('login', '=', login)
        .executeTakeFirstOrThrow()
    ).password_hash

  test.each([
    [password, 'krótkie', undefined, 409, 'Hasło musi mieć co najmniej 12 znaków.'],
    [password, password, undefined, 409, 'Nowe hasło musi różnić się od obecnego.'],
    ['nie to hasło', 'nowe długie hasło', undefined, 409, 'Obecne hasło jest nieprawidłowe.'],
    [password, 'nowe długie hasło', 'inne długie hasło', 422, 'Popraw formularz'],
  ])('from %s to %s (%s) is answered %i', async (current, next, again, status, sentence) => {
    const person = await app.signIn('okienko4')
    const answer = await change(person, current, next, again)
    expect([answer.statusCode, answer.json().title]).toEqual([status, sentence])
    expect(await verifyPassword(await hashOf('okienko4'), password)).toBe(true)
  })

  test('ends every other session, keeps this one, and leaves no password anywhere', async () => {
    const [here, elsewhere] = [await app.signIn('okienko10'), await app.signIn('okienko10')]
    const next = 'nowe słowa przy oknie'
    expect((await change(here, password, next)).statusCode).toBe(200)
    expect(await verifyPassword(await hashOf('okienko10'), next)).toBe(true)
    expect((await here.get('/me')).statusCode).toBe(200)
    expect((await elsewhere.get('/me')).headers.location).toBe('/sign-in?back=%2Fme')
    const requests = await app.database.owner.db.selectFrom('requests').selectAll().execute()
    expect(JSON.stringify(requests)).not.toMatch(/nowe słowa|argon2/)
  })

  test('guessing the present password is limited as signing in is', async () => {
    const person = await app.signIn('okienko5')
    const answers: number[] = []
    for (let time = 0; time < 9; time += 1)
      answers.push((await change(person, `zgaduję ${time}`, 'nowe długie hasło')).json().refusal.why)
    expect(answers.at(-1)).toBe('too-many-attempts')
    expect(answers.filter((why) => String(why) === 'wrong-password')).toHaveLength(8)
  })

  test('a one-time password opens only the page where it is changed', async () => {
    await app.database.owner.db
      .updateTable('staff')
      .set({ must_change_password: true })
      .where('login', '=', 'okienko5')
      .execute()
    const person = await app.signIn('okienko5')
    expect((await person.get('/me')).headers.location).toBe('/me/password?back=%2Fme')
    expect((await person.get('/me', 'json')).json().type).toBe('urn:okienko:problem:password-must-change')
    expect((await person.get('/me/password')).statusCode).toBe(200)
    await app.database.owner.db.deleteFrom('attempts').execute()
    expect((await change(person, password, 'nowe długie hasło')).statusCode).toBe(200)
    expect((await person.get('/me')).statusCode).toBe(200)
  })
})
