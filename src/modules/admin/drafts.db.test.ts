import { beforeAll, describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp()
let clerk: SignedIn
beforeAll(async () => {
  clerk = await app.signIn('podawcze')
})
const url = '/drafts/intake-new?path=%2Fintake%2Fnew'
const drafts = async (person = clerk) =>
  (await person.get('/drafts', 'json')).json() as { screen: string; label: string; resume: string; values: object }[]

describe('a draft', () => {
  test('is kept while typing, once per screen, without token or key, and leaves no history', async () => {
    await clerk.call(url, { draftLabel: 'Łucja', applicant: { surname: 'Żółk' } })
    const saved = await clerk.call(url, {
      draftLabel: 'Łucja',
      applicant: { surname: 'Żółkiewska' },
      requestId: 'x',
      password: 'tajne',
    })
    expect(saved.json()).toEqual({ screen: 'intake-new', savedAt: expect.any(String) })
    expect(await drafts()).toMatchObject([
      {
        screen: 'intake-new',
        label: 'Łucja',
        resume: '/intake/new?draft=intake-new',
        values: { applicant: { surname: 'Żółkiewska' } },
      },
    ])
    expect(Object.keys((await drafts())[0]?.values ?? {})).toEqual(['applicant'])
    const { owner } = app.database
    expect(await owner.db.selectFrom('history').select('id').execute()).toEqual([])
    expect(await owner.db.selectFrom('requests').select('key').execute()).toEqual([])
  })

  test('put aside frees the screen for the next client; twice by a double click is once', async () => {
    const key = app.services.newId()
    for (let click = 0; click < 2; click += 1) {
      const parked = await clerk.post(url, { draftLabel: 'Łucja', parked: 'yes', title: 'Wniosek' }, key)
      expect([parked.statusCode, parked.headers.location]).toEqual([303, '/intake/new'])
    }
    app.clock.advance(1000)
    await clerk.call(url, { draftLabel: 'Jan' })
    expect((await drafts()).map(({ label, screen }) => [label, screen])).toEqual([
      ['Jan', 'intake-new'],
      ['Łucja', `intake-new~${key}`],
    ])
    expect((await clerk.get('/drafts')).body).toContain(`href="/intake/new?draft=intake-new~${key}"`)
  })

  test('belongs to its person only', async () => {
    expect(await drafts(await app.signIn('podawcze2'))).toEqual([])
  })

  test('stays over the lock and until it is dropped', async () => {
    const [{ screen } = { screen: '' }] = await drafts()
    await app.server.inject({
      method: 'POST',
      url: '/lock',
      headers: { cookie: clerk.cookie },
      payload: { _csrf: clerk.csrf },
    })
    expect((await clerk.get('/drafts')).headers.location).toBe('/locked?back=%2Fdrafts')
    await app.database.owner.db.updateTable('sessions').set({ locked_at: null }).execute()
    expect((await drafts()).map((draft) => draft.screen)).toContain(screen)
    expect((await clerk.post(`/drafts/${screen}/drop`, {})).headers.location).toBe('/drafts')
    expect((await drafts()).map((draft) => draft.screen)).not.toContain(screen)
  })

  test.each([
    ['/drafts/flash', {}, 404],
    ['/drafts/..%2Fetc', {}, 404],
    ['/drafts/Intake', {}, 404],
    ['/drafts/intake-new', { text: 'ą'.repeat(250_000) }, 422],
  ])('%s is answered %#', async (address, body, status) => {
    expect((await clerk.call(address, body)).statusCode).toBe(status)
  })

  test('a way back to another site is not kept', async () => {
    await clerk.call('/drafts/obcy?path=https%3A%2F%2Fevil.example', {})
    expect((await drafts()).find(({ screen }) => screen === 'obcy')?.resume).toBe('/?draft=obcy')
  })

  test('markup in a label is text', async () => {
    await clerk.call('/drafts/markup?path=%2Fintake%2Fnew', { draftLabel: '<b>Anna</b>' })
    expect((await clerk.get('/drafts')).body).toContain('&lt;b>Anna')
  })
})
