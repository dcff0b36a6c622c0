import { beforeAll, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp()
let desk: SignedIn
let year = 0
const numbers = async (url: string, by = desk) =>
  (await by.get(url, 'json')).json().rows.map((row: { number: number }) => row.number) as number[]

beforeAll(async () => {
  desk = await app.signIn('podawcze')
  const { db } = app.services.database
  const wgd = await db.selectFrom('units').select('id').where('symbol', '=', 'WGD').executeTakeFirstOrThrow()
  for (let at = 1; at <= 52; at += 1) {
    const unit = at === 3 ? { unitId: wgd.id } : {}
    const parties = [{ role: 'applicant', surname: `Nadawca ${at}`, street: 'ul. Długa 1', locality: 'Płock' }]
    const fields = { channel: 'post', title: at === 7 ? '=1+1' : `Pismo ${at}`, parties, ...unit }
    const answer = (await desk.call('/papers', fields)).json()
    year = answer.year
    if (at === 5) await desk.call(`/papers/${answer.paperId}/annulment`, { reason: 'wpisano dwa razy' })
  }
})

test('the list names every register with its years and counts', async () => {
  const registers = (await desk.get('/registers', 'json')).json()
  expect(registers[0]).toMatchObject({ code: 'RPW', name: 'Rejestr przesyłek wpływających', year, entries: 52 })
  expect(registers.slice(1)).toContainEqual({
    code: 'PETYCJE',
    name: 'Rejestr petycji',
    kind: 'subject',
    year: null,
    entries: 0,
  })
  expect((await desk.get('/registers')).body).toContain(`href="/registers/RPW/${year}"`)
})

test('a register shows fifty entries, the newest first, and the rest on the next page', async () => {
  const first = await numbers(`/registers/RPW/${year}`)
  expect([first.length, first[0], first.at(-1)]).toEqual([50, 52, 3])
  expect(await numbers(`/registers/RPW/${year}?before=3`)).toEqual([2, 1])
  expect((await desk.get(`/registers/RPW/${year}`)).body).toContain('?before=3')
})

test('an annulled entry is struck out and says why', async () => {
  const page = (await desk.get(`/registers/RPW/${year}`)).body
  expect(page).toContain('<s>Pismo 5</s> <strong>Wpis anulowany: wpisano dwa razy</strong>')
  expect(page).toContain('Nadawca 6, ul. Długa 1, Płock')
})

test('is filtered by the day of registration', async () => {
  const [row] = (await desk.get(`/registers/RPW/${year}`, 'json')).json().rows
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date(row.registeredAt))
  expect(await numbers(`/registers/RPW/${year}?day=${today}`)).toHaveLength(50)
  expect(await numbers(`/registers/RPW/${year}?day=2020-01-01`)).toEqual([])
})

test('a unit sees its own entries only, an administrator none', async () => {
  expect(await numbers(`/registers/RPW/${year}`, await app.signIn('kancelaria-wgd'))).toEqual([3])
  expect((await (await app.signIn('administrator')).get(`/registers/RPW/${year}`)).statusCode).toBe(403)
})

test('is given as CSV, formulas made harmless', async () => {
  const file = await desk.get(`/registers/RPW/${year}/export.csv`)
  expect(file.headers['content-type']).toBe('text/csv; charset=utf-8')
  const lines = file.body.trimEnd().split('\r\n')
  expect(lines).toHaveLength(53)
  expect(lines[0]?.replace('\ufeff', '')).toMatch(/^Numer;Zarejestrowano;Data wpływu;Nadawca;/)
  expect(file.body).toContain(";'=1+1;")
  expect(file.body).toContain(';Wpis anulowany: wpisano dwa razy')
})

test.each(['/registers/rpw/2026', '/registers/NIE-MA/2026', '/registers/RPW/26'])('%s is not found', async (url) => {
  expect((await desk.get(url)).statusCode).toBe(404)
})
