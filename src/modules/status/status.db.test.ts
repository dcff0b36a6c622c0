import { describe, expect, test } from 'vitest'
import { formatStatusCode } from '#domain/registers/status-code.ts'
import { attemptWindow } from '#modules/admin/index.ts'
import { newId } from '#platform/ids.ts'
import { useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { everybody } from './find-status.ts'

const app = useApp()

const ask = (url: string, headers: Record<string, string> = {}, from = '10.0.0.1') =>
  app.server.inject({ method: 'GET', url, headers: { accept: 'text/html', ...headers }, remoteAddress: from })
const send = (code: string) =>
  app.server.inject({
    method: 'POST',
    url: '/status',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ code }).toString(),
  })

test('the code opens what happened, who acts next and by when; no name, no title, no number of a person', async () => {
  const paper = await aPaper(app.services, {
    card: 'WGD-12',
    applicant: 'Gżegżółka Łucja',
    title: 'Sprawa Łucji Gżegżółki',
    expectedOn: '2026-12-23',
  })
  const html = (await ask(`/s/${formatStatusCode(paper.statusCode)}`)).body
  expect(html).toContain('Urząd sprawdza, czy wniosek jest kompletny.')
  expect(html).toContain(
    'Odpowiedzi możesz się spodziewać do: 23 grudnia 2026 (środa), jeżeli wniosek okaże się kompletny.',
  )
  expect(html).toContain('Wniosek zarejestrowano.')
  for (const secret of ['Gżegżółk', 'Łucj', 'Wrzosek', paper.id]) expect(html).not.toContain(secret)
})

test('programs get the same list and nothing more', async () => {
  const paper = await aPaper(app.services, { card: 'WGD-12' })
  const answer = await ask(`/s/${paper.statusCode}`, { accept: 'application/json' })
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(Object.keys(answer.json()).sort()).toEqual(
    [
      'card',
      'caseSign',
      'forwardedTo',
      'next',
      'number',
      'register',
      'service',
      'steps',
      'supplement',
      'task',
      'today',
      'unit',
      'usualTime',
      'year',
    ].sort(),
  )
})

describe('the code as people type it', () => {
  const spellings: [string, (code: string) => string][] = [
    ['lower case', (code) => code.toLowerCase()],
    ['spaces', (code) => code.replace(/(.{4})/g, '$1 ')],
    ['dashes', (code) => formatStatusCode(code)],
    ['O for 0 and l for 1', (code) => code.replaceAll('0', 'O').replaceAll('1', 'l')],
  ]
  test.each(spellings)('%s', async (_, spell) => {
    const paper = await aPaper(app.services)
    const sent = await send(spell(paper.statusCode))
    expect(sent.statusCode).toBe(303)
    expect(sent.headers.location).toBe(`/s/${formatStatusCode(paper.statusCode)}`)
    expect((await ask(String(sent.headers.location))).statusCode).toBe(200)
  })

  test('the QR link in capitals', async () => {
    const paper = await aPaper(app.services)
    expect((await ask(`/S/${paper.statusCode}`)).statusCode).toBe(200)
  })

  test('nothing typed says so at the field', async () => {
    const { headers } = await send('  ')
    expect((await ask(String(headers.location))).body).toContain('Wpisz kod z pokwitowania')
  })

  test('what cannot be a code never stands in an address', async () => {
    expect((await send('44051401458')).headers.location).toBe('/s/-')
    expect((await send('Łucja Gżegżółka')).headers.location).toBe('/s/-')
  })
})

test('a mistyped code and a code never given get the very same page', async () => {
  const paper = await aPaper(app.services)
  const unknown = 'ABCDEFGH01234'
  const pages = await Promise.all(
    ['/s/-', `/s/${unknown}`, `/s/${paper.statusCode.slice(0, 12)}${paper.statusCode.endsWith('0') ? '1' : '0'}`].map(
      (url) => ask(url, {}, '10.0.0.2'),
    ),
  )
  const bare = pages.map((page) => page.body.replace(/ value(="[^"]*")?/g, '').replace(/%2Fs%2F[^"&]*/g, ''))
  expect(new Set(bare).size).toBe(1)
  expect(pages.map((page) => page.statusCode)).toEqual([404, 404, 404])
})

describe('guessing', () => {
  test('after thirty wrong codes a source waits, others do not, and at the next quarter it may try again', async () => {
    const paper = await aPaper(app.services)
    const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => ask(`/s/wrong${at}`, {}, '10.0.0.3')))
    const statuses = answers.map((one) => one.statusCode)
    expect([statuses.filter((one) => one === 404).length, statuses.filter((one) => one === 429).length]).toEqual([
      30, 10,
    ])
    const blocked = await ask(`/s/${paper.statusCode}`, {}, '10.0.0.3')
    expect(blocked.statusCode).toBe(429)
    expect(blocked.headers['retry-after']).toBe(String(15 * 60))
    expect(blocked.body).toContain('Spróbuj ponownie za 15 minut.')
    expect((await ask(`/s/${paper.statusCode}`, {}, '10.0.0.4')).statusCode).toBe(200)
    app.clock.advance(15 * 60_000)
    expect((await ask(`/s/${paper.statusCode}`, {}, '10.0.0.3')).statusCode).toBe(200)
  })

  test('when the whole office is flooded, who has not erred is served, who has waits', async () => {
    app.clock.advance(15 * 60_000)
    const paper = await aPaper(app.services)
    const key_digest = everybody
    const time_window = attemptWindow(app.clock.now()).start
    await app.services.database.db.insertInto('attempts').values({ key_digest, time_window, failures: 600 }).execute()
    expect((await ask(`/s/${paper.statusCode}`, {}, '10.0.1.9')).statusCode).toBe(200)
    const wrong = await ask('/s/wrong', {}, '10.0.1.8')
    expect(wrong.statusCode).toBe(429)
    expect((await ask(`/s/${paper.statusCode}`, {}, '10.0.1.8')).statusCode).toBe(429)
  })
})

describe('what the client must do', () => {
  test('missing things with the last day and the window to bring them to; a handwritten defect stays unnamed', async () => {
    const paper = await aPaper(app.services, { card: 'WGD-19', state: 'cure-running', marks: ['missing', 'missing'] })
    const { db } = app.services.database
    const staff = await db.selectFrom('staff').select('id').where('login', '=', 'podawcze').executeTakeFirstOrThrow()
    const items = await db
      .selectFrom('check_items')
      .selectAll()
      .where('paper_id', '=', paper.id)
      .orderBy('position')
      .execute()
    const own = { ...items[0]!, id: newId(), position: 99, card_item_id: null, name: 'Brak podpisu Jana Wilka' }
    await db.insertInto('check_items').values(own).execute()
    const summons = {
      id: newId(),
      paper_id: paper.id,
      round: 1,
      form: 'receipt' as const,
      days: 7,
      issued_on: '2026-11-23',
      issued_by: staff.id,
      delivered_on: '2026-11-23',
      delivery: 'hand' as const,
      last_day: '2026-11-30',
    }
    await db.insertInto('summonses').values(summons).execute()
    await db
      .insertInto('summons_items')
      .values([items[0]!.id, own.id].map((check_item_id) => ({ summons_id: summons.id, check_item_id })))
      .execute()
    const html = (await ask(`/s/${paper.statusCode}`)).body
    expect(html).toContain('najpóźniej 30 listopada 2026 (poniedziałek)')
    expect(html).toContain(items[0]!.name)
    expect(html).toContain('brak opisany na pokwitowaniu lub w wezwaniu')
    expect(html).toContain('ul. Zduńska 3')
    expect(html).not.toContain('Wilk')
  })
})

test('in English and Ukrainian by the display cookie', async () => {
  const paper = await aPaper(app.services, { expectedOn: '2026-12-23' })
  const english = await ask(`/s/${paper.statusCode}`, { cookie: 'okienko_display=language%3Den' })
  expect(english.body).toContain(
    'You can expect an answer by: 23 December 2026 (Wednesday), if the application proves complete.',
  )
  const ukrainian = await ask(`/s/${paper.statusCode}`, { cookie: 'okienko_display=language%3Duk' })
  expect(ukrainian.body).toContain('Відповіді можна очікувати до: 23 грудня 2026 (середа), якщо')
})

test('the front page tells hours, places and contact, and leads to services and the staff’s door', async () => {
  const html = (await ask('/')).body
  for (const text of [
    'Urząd Miasta Przykładowo',
    'action="/status"',
    'action="/uslugi"',
    'href="/sign-in"',
    'poniedziałek',
    'ul. Zduńska 3',
  ])
    expect(html).toContain(text)
})

/** Ids of the technical conditions of declarations, version 2.0 of 31 July 2024. */
const declared = [
  ...['a11y-wstep', 'a11y-podmiot', 'a11y-zakres', 'a11y-url', 'a11y-data-publikacja', 'a11y-data-aktualizacja'],
  ...['a11y-status', 'a11y-data-sporzadzenie', 'a11y-data-przeglad', 'a11y-kontakt', 'a11y-email', 'a11y-telefon'],
  ...['a11y-procedura', 'a11y-architektura', 'a11y-komunikacja'],
]
const headings = [
  ...['Stan dostępności cyfrowej', 'Niedostępne treści', 'Przygotowanie deklaracji dostępności'],
  ...['Udogodnienia, ograniczenia i inne informacje', 'Skróty klawiszowe', 'Informacje zwrotne i dane kontaktowe'],
  ...['Obsługa wniosków i skarg związanych z dostępnością', 'Pozostałe informacje'],
]

test.each(['pl', 'en', 'uk'])('the accessibility statement in %s has every demanded part once', async (language) => {
  const html = (await ask('/deklaracja-dostepnosci', { cookie: `okienko_display=language%3D${language}` })).body
  for (const id of declared) expect(`${id} ${html.split(`id="${id}"`).length - 1}`).toBe(`${id} 1`)
  const dates = [...html.matchAll(/<time id="(a11y-data-[a-z]+)" datetime="(\d{4}-\d\d-\d\d)"/g)].map(([, id]) => id)
  expect(dates).toEqual(declared.filter((id) => id.startsWith('a11y-data')))
  if (language !== 'pl') return
  const said = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, words]) => words)
  expect(said.filter((words) => headings.includes(words ?? ''))).toEqual(headings)
})

test('every public page leads to the statement from its foot, and the privacy notice names the controller', async () => {
  for (const path of [
    '/',
    '/uslugi',
    '/uslugi/WGD-19',
    '/uslugi/WGD-19/czego-potrzebuje',
    '/godziny',
    '/status',
    '/nie-ma',
  ])
    expect(`${path} ${(await ask(path)).body.includes('<a href="/deklaracja-dostepnosci">')}`).toBe(`${path} true`)
  const privacy = (await ask('/prywatnosc')).body
  expect(privacy).toContain('Administratorem danych jest Urząd Miasta Przykładowo')
  expect(privacy).toContain('mailto:iod@urzad.przyklad.invalid')
})

test('the card tells what happens with the data of its matter (art. 13 RODO), in three languages', async () => {
  for (const [language, title, controller] of [
    ['pl', 'Twoje dane w tej sprawie', 'Administrator danych'],
    ['en', 'Your data in this matter', 'Controller'],
    ['uk', 'Ваші дані в цій справі', 'Адміністратор даних'],
  ] as const) {
    const html = (await ask('/uslugi/WGD-19', { cookie: `okienko_display=language%3D${language}` })).body
    for (const words of [title, controller, 'mailto:iod@urzad.przyklad.invalid', 'href="/prywatnosc"'])
      expect(html).toContain(words)
  }
})
