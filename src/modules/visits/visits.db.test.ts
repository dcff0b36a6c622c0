import { beforeAll, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp()
let clerk: SignedIn
beforeAll(async () => {
  clerk = await app.signIn('okienko10')
})
const list = async () => (await clerk.get('/visits', 'json')).json()

test('a visit gathers the papers of one client; the next one ends it', async () => {
  const { visitId } = (await clerk.call('/visits', { note: 'dwie osoby' })).json()
  const person = (surname: string) => ({
    channel: 'in-person',
    title: 'x',
    visitId,
    parties: [{ role: 'applicant', surname }],
  })
  await clerk.call('/papers', person('Kot'))
  await clerk.call('/papers', person('Żbik'))
  expect(await list()).toMatchObject([
    { id: visitId, endedAt: null, papers: [{ applicant: 'Kot' }, { applicant: 'Żbik' }] },
  ])
  const page = (await clerk.get('/intake/new')).body
  expect(page).toContain(`name="visitId" value="${visitId}"`)
  expect(page).toContain('2 pisma.')
  const next = (await clerk.call('/visits', {})).json()
  expect(next.ended).toEqual([visitId])
})

test('a visit is ended once, by the clerk of its window', async () => {
  const [open] = await list()
  const other = await app.signIn('okienko5')
  const foreign = await other.call(`/visits/${open.id}/end`, {})
  expect([foreign.statusCode, foreign.json().title]).toEqual([409, 'Ta wizyta jest już zakończona.'])
  const ended = await clerk.post(`/visits/${open.id}/end?back=%2Fintake%2Fnew`, {})
  expect(ended.headers.location).toBe('/intake/new')
  expect((await clerk.call(`/visits/${open.id}/end`, {})).statusCode).toBe(409)
  expect((await clerk.get('/intake/new')).body).toContain('Nie rozpoczęto wizyty.')
})

test('who serves nobody begins no visit', async () => {
  expect((await (await app.signIn('audytor')).call('/visits', {})).statusCode).toBe(403)
})
