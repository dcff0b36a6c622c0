import { afterAll, beforeAll, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
let coordinator: SignedIn
let officer: SignedIn

beforeAll(async () => {
  coordinator = await app.signIn('koordynator')
  officer = await app.signIn('referent-wgd')
})
afterAll(closePdf)

const page = (letter: string) => `/letter-words/${letter}`
const enter = (letter: string, ownWords: string, ownWordsFrom: string, by = coordinator) =>
  by.call(page(letter), { ownWords, ownWordsFrom })
const read = async (letter: string) => (await coordinator.get(page(letter), 'json')).json()
const why = async (answer: Promise<{ json(): { refusal?: { why: string } } }>) => (await answer).json().refusal?.why
const delay = { delayNewDate: '29.01.2027', delayReasons: 'Biegły nie złożył opinii.' }
const text = async (url: string) => (await pdfText((await officer.get(url)).rawPayload)).replace(/\s+/g, ' ')

test('a paragraph stands at the end of the letter, in its preview too, with the facts of the day', async () => {
  expect((await enter('delay-notice', 'Parking za ratuszem.\nTelefon: {telefon:wgd}', '2026-11-23')).statusCode).toBe(
    200,
  )
  const { today, lines } = await read('delay-notice')
  expect(today).toMatch(/^Parking za ratuszem\.\nTelefon: [\d ]+$/)
  expect(lines).toMatchObject([{ from: '2026-11-23', words: expect.stringContaining('{telefon:wgd}') }])

  const action = `/cases/${(await aCase(app)).id}/delay-notice`
  await officer.post(`${action}/preview`, delay)
  const look = (await officer.get(`${action}/preview`)).body
  expect(look).toMatch(/Informacje urzędu<\/h3>.*Parking za ratuszem\./s)
  expect(look).not.toContain('{telefon')
  const preview = await text(`${action}/preview/1.pdf`)
  // after the instruction, the signature and the copies
  expect(preview).toMatch(/Pouczenie.*Otrzymują:.*Informacje urzędu Parking za ratuszem\. Telefon: [\d ]+/)

  const [, seenLetters = ''] = /name="seenLetters" value="(\w+)"/.exec(look) ?? []
  await enter('delay-notice', 'Zapraszamy po 25 listopada.', '2026-11-24')
  app.clock.set('2026-11-24T09:00:00+01:00')
  // what was looked at yesterday says something else than it would today
  expect(await why(officer.call(action, { ...delay, seenLetters }))).toBe('letter-changed')
  app.clock.set('2026-11-23T10:00:00+01:00')
  const [documentId] = (await officer.call(action, { ...delay, seenLetters })).json().documentIds
  app.clock.set('2026-11-25T09:00:00+01:00')
  expect(await text(`/documents/${documentId}.pdf`)).toContain('Parking za ratuszem.')
  expect((await read('delay-notice')).today).toBe('Zapraszamy po 25 listopada.')
  app.clock.set('2026-11-23T09:00:00+01:00')
})

test('a letter without one is as it was, and a paragraph ends on its day', async () => {
  await enter('notice', 'Dziękujemy za zgłoszenie.', '2026-11-23')
  await enter('notice', '', '2026-11-24')
  app.clock.set('2026-11-24T09:00:00+01:00')
  expect(await read('notice')).toMatchObject({ today: null, lines: [{ words: null }, {}] })
  app.clock.set('2026-11-23T09:00:00+01:00')
  expect((await coordinator.get('/letter-words')).body).toContain('Dziękujemy za zgłoszenie.')
})

test('the newest one is taken back with a reason, and the one before holds again', async () => {
  await enter('fee-call', 'Pierwszy.', '2026-11-23')
  await enter('fee-call', 'Omyłkowy.', '2026-11-24')
  const [newest, first] = (await read('fee-call')).lines
  const back = (wordsId: string, withdrawWhy: string) =>
    coordinator.call(`${page('fee-call')}/withdrawal`, { wordsId, withdrawWhy })
  expect(await why(back(first.id, 'pomyłka'))).toBe('own-words-not-newest')
  expect((await back(newest.id, '')).statusCode).toBe(422)
  expect((await back(newest.id, 'zły dzień')).statusCode).toBe(200)
  expect((await read('fee-call')).lines[0]).toMatchObject({
    withdrawnWhy: 'zły dzień',
    withdrawnBy: expect.any(String),
  })
  expect((await enter('fee-call', 'Drugi.', '2026-11-24')).statusCode).toBe(200)
})

test.each([
  ['a day that has passed', 'Parking.', '2026-11-22', 'own-words-in-past'],
  ['a script', '<script>alert(1)</script>', '2026-11-24', 'own-words-markup'],
  ['a placeholder that nothing fills', 'Witaj, {imię}', '2026-11-24', 'own-words-placeholder'],
  ['too many lines', 'a\n'.repeat(9), '2026-11-24', 'own-words-too-long'],
  ['nothing where there is nothing', '', '2026-11-24', 'own-words-same'],
])('%s is refused', async (_what, words, from, reason) => {
  expect(await why(enter('summons', words, from))).toBe(reason)
  expect((await read('summons')).lines).toEqual([])
})

test('an earlier day than the last entry is refused, and what was typed stays', async () => {
  await enter('receipt', 'Od grudnia.', '2026-12-01')
  expect(await why(enter('receipt', 'Od jutra.', '2026-11-24'))).toBe('own-words-not-later')
  await coordinator.post(page('receipt'), { ownWords: 'Od jutra.', ownWordsFrom: '24.11.2026' })
  const headers = { cookie: `${coordinator.cookie}; okienko_flash=1` }
  const { body } = await app.server.inject({ url: page('receipt'), headers })
  expect(body).toContain('Od jutra.</textarea>')
  expect(body).toContain('Od 1 grudnia 2026 obowiązuje już inny wpis.')
})

test('two at once: one of them is kept', async () => {
  const both = await Promise.all(['Jeden.', 'Drugi.'].map((words) => enter('unexamined-letter', words, '2026-11-24')))
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
})

test('only those who keep the office’s words enter them, and a letter that has none is not found', async () => {
  expect((await enter('summons', 'Parking.', '2026-11-24', officer)).statusCode).toBe(403)
  expect((await officer.get('/letter-words')).statusCode).toBe(403)
  const auditor = await app.signIn('audytor')
  expect((await auditor.get(page('summons'))).body).not.toContain('Wpisz akapit')
  expect((await coordinator.get(page('order'))).statusCode).toBe(404)
})
