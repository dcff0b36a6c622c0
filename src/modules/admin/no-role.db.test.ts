import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'

const app = useApp()

test('who holds no role learns whom to ask, can change the password and sign out, and does nothing else', async () => {
  const { db } = app.services.database
  const roles = db.updateTable('staff_roles').set({ valid_to: '2026-01-01' })
  await roles.where('staff_id', 'in', db.selectFrom('staff').select('id').where('login', '=', 'audytor')).execute()
  const person = await app.signIn('audytor')
  for (const path of ['/desk', '/registers', '/handovers', '/admin/staff']) {
    const page = await person.get(path)
    expect([path, page.statusCode, page.body.includes('Nie masz jeszcze żadnej roli')]).toEqual([path, 403, true])
  }
  const administrator = db.selectFrom('staff').select(['given_name', 'surname']).where('login', '=', 'administrator')
  const { given_name, surname } = await administrator.executeTakeFirstOrThrow()
  const page = (await person.get('/desk')).body
  for (const part of [`${given_name} ${surname}`, 'href="/me/password"', 'action="/sign-out"', 'name="_csrf"'])
    expect(page.includes(part), part).toBe(true)
  expect((await person.get('/me/password')).statusCode).toBe(200)
  const refused = await person.call('/papers', { channel: 'in-person', title: 'Pismo' })
  expect([refused.statusCode, refused.json().type]).toEqual([403, 'urn:okienko:problem:noRole'])
  const tooShort = await person.call('/me/password', { currentPassword: 'x', nextPassword: 'y', againPassword: 'y' })
  expect([tooShort.statusCode, tooShort.json().title]).toEqual([409, expect.stringMatching(/hasło/i)])
})

test('a database without an office says so, with the command for the administrator', async () => {
  await app.database.owner.pool.query('delete from office')
  app.clock.set('2026-11-23T09:01:00+01:00')
  for (const path of ['/', '/sign-in']) {
    const page = await app.server.inject({ method: 'GET', url: path, headers: { accept: 'text/html' } })
    expect([path, page.statusCode]).toEqual([path, 503])
    expect(page.body).toContain('Urząd nie jest jeszcze skonfigurowany')
    expect(page.body).toContain('npm run okienko -- office create')
  }
  const json = await app.server.inject({ method: 'GET', url: '/desk', headers: { accept: 'application/json' } })
  expect([401, 503]).toContain(json.statusCode)
})
