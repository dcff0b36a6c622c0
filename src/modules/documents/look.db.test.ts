import { afterAll, beforeEach, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const delay = { delayNewDate: '29.01.2027', delayReasons: 'Biegły nie złożył <b>opinii</b>.' }
let officer: SignedIn
let id: string
let action: string

beforeEach(async () => {
  app.clock.set('2026-11-23T09:00:00+01:00')
  id = (await aCase(app)).id
  action = `/cases/${id}/delay-notice`
  officer = await app.signIn('referent-wgd')
})
afterAll(closePdf)

const db = () => app.services.database.db
const printed = () => db().selectFrom('documents').select('id').where('case_id', '=', id).execute()
const text = async (url: string) => (await pdfText((await officer.get(url)).rawPayload)).replace(/\s+/g, ' ')
/** The page of the form, with what was left for it. */
const nextPage = async () => {
  const headers = { cookie: `${officer.cookie}; okienko_flash=1` }
  return (await app.server.inject({ url: `/cases/${id}`, headers })).body
}
const words = (one: string) => one.replace(/PODGLĄD( – to nie jest pismo urzędu)?|Dokument [\w-]{36}|[ ·]/g, '')

test('a look shows every word and the PDF with its mark, writes nothing, and what is finished is what was seen', async () => {
  const look = await officer.post(`${action}/preview`, delay)
  expect([look.statusCode, look.headers.location]).toEqual([303, `${action}/preview`])
  const page = (await officer.get(`${action}/preview`)).body
  for (const part of [
    'piątek, 29 stycznia 2027 r.',
    'Biegły nie złożył &lt;b>opinii&lt;/b>.',
    'Ponaglenie wnosi się do',
    'Otrzymują: adresat; akta sprawy',
  ])
    expect(page).toContain(part)
  const preview = await text(`${action}/preview/1.pdf`)
  expect(preview).toContain('PODGLĄD – to nie jest pismo urzędu')
  expect(await printed()).toEqual([])
  const [, seenLetters = ''] = /name="seenLetters" value="(\w+)"/.exec(page) ?? []
  const done = await officer.call(action, { ...delay, seenLetters })
  expect(done.statusCode).toBe(200)
  expect(words(await text(`/documents/${done.json().documentIds[0]}.pdf`))).toBe(words(preview))
  // the look is over with its act
  expect((await officer.get(`${action}/preview`)).statusCode).toBe(404)
  expect((await officer.get(`${action}/preview/1.pdf`)).statusCode).toBe(404)
})

test('other words, another day, another letter: what nobody looked at is refused and nothing is written', async () => {
  const { seenLetters, letters } = (await officer.call(`${action}/preview`, delay)).json()
  expect(letters).toMatchObject([{ head: { title: 'Zawiadomienie o niezałatwieniu sprawy w terminie' } }])
  const changed = await officer.call(action, { ...delay, delayReasons: 'Inne.', seenLetters })
  expect(changed.json().refusal.why).toBe('letter-changed')
  app.clock.set('2026-11-24T09:00:00+01:00')
  expect((await officer.call(action, { ...delay, seenLetters })).json().refusal.why).toBe('letter-changed')
  expect(await printed()).toEqual([])
  expect((await officer.get(`${action}/preview/2.pdf`)).statusCode).toBe(404)
})

test('a refused look and a wish to correct lead back to the form as it was filled', async () => {
  const late = { ...delay, delayNewDate: '01.12.2026' }
  const refused = await officer.post(`${action}/preview`, late)
  expect(refused.headers.location).toBe(`/cases/${id}`)
  const again = await nextPage()
  for (const part of ['01.12.2026', 'Biegły nie złożył', 'error-summary']) expect(again).toContain(part)
  await officer.post(`${action}/preview`, { ...delay, correct: 'yes' })
  const form = await nextPage()
  for (const part of ['29.01.2027', 'Biegły nie złożył']) expect(form).toContain(part)
  expect(await printed()).toEqual([])
  expect((await officer.call(`${action}/preview`, late)).json().refusal.why).toBe('delay-date-not-later')
  expect((await officer.call(`${action}/preview`, { delayNewDate: 'x' })).statusCode).toBe(422)
})

test('whoever may not do the act may not look at it either', async () => {
  const clerk = await app.signIn('okienko10')
  expect((await clerk.call(`${action}/preview`, delay)).statusCode).toBe(403)
  expect((await clerk.get(`${action}/preview/1.pdf`)).statusCode).toBe(403)
})
