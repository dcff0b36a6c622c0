import { expect, test } from 'vitest'
import { inTransaction } from '#platform/db/transaction.ts'
import { useApp } from '#test/support/app.ts'
import { insertEdition } from './store.ts'

const app = useApp()
const ask = (url: string, accept = 'text/html') => app.server.inject({ method: 'GET', url, headers: { accept } })
const symbols = async (url: string): Promise<string[]> =>
  (await ask(url, 'application/json')).json().cards.map((card: { symbol: string }) => card.symbol)

test('the list shows the cards in force, by unit, and every card opens', async () => {
  const all = await symbols('/uslugi')
  expect(all.length).toBeGreaterThan(15)
  expect((await ask('/uslugi')).body).toContain('<h2 class="govuk-heading-m">Wydział Geodezji</h2>')
  for (const symbol of all) expect((await ask(`/uslugi/${encodeURIComponent(symbol)}`)).statusCode).toBe(200)
})

test('words are found without case and diacritics, all of them, in any order', async () => {
  const found = await symbols(`/uslugi?q=${encodeURIComponent('GRUNTÓW wypisy')}`)
  expect(found).toContain('WGD-19')
  expect(await symbols('/uslugi?q=gruntow%20WYPISY')).toEqual(found)
  expect((await ask('/uslugi?q=zzzzz%25')).body).toContain('Nie znaleźliśmy takiej usługi.')
})

test('a card tells documents with their kind, fees, term, places with windows and legal basis', async () => {
  const html = (await ask('/uslugi/wgd-19')).body
  for (const text of [
    'Wypisy i wyrysy z ewidencji gruntów i budynków',
    'wymagane przepisem: jeśli tego zabraknie, wezwiemy do uzupełnienia',
    '50,00',
    'niezwłocznie, najpóźniej w 7 dni',
    'Biuro Obsługi Klienta, ul. Zduńska 3, stanowiska nr 10 i 11',
    'gdy działa pełnomocnik',
    'obowiązuje od 1 stycznia 2025',
  ])
    expect(html).toContain(text)
})

test('a card tells when the place is open next, whom to ask, and how such matters went only when there were enough', async () => {
  const html = (await ask('/uslugi/WGD-19')).body
  expect(html).toMatch(/(Teraz czynne, dziś do|Dziś czynne od|Najbliżej czynne:)/)
  expect(html).toContain('Osobiście w okienku.')
  expect(html).not.toContain('To nie jest obietnica.')
  const order = [
    'Co otrzymasz',
    'Co przygotować',
    'Ile to kosztuje',
    'Ile to trwa',
    'Gdzie i kiedy',
    'Jak złożyć',
    'Co dalej',
  ]
  const places = order.map((title) => html.indexOf(`<h2 class="govuk-heading-m">${title}`))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('a card describes itself to programs as a GovernmentService of schema.org', async () => {
  const html = (await ask('/uslugi/WGD-19')).body
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  expect(JSON.parse(json)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    identifier: 'WGD-19',
    name: 'Wypisy i wyrysy z ewidencji gruntów i budynków',
    availableChannel: [{ '@type': 'ServiceChannel', processingTime: 'P7D' }],
  })
  expect(JSON.parse(json).url).toMatch(/\/uslugi\/WGD-19$/)
})

test('an older edition can be read and says that it is not in force', async () => {
  const { db } = app.services.database
  const row = await db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select(['e.id', 'e.content', 'e.unit_id'])
    .where('c.symbol', '=', 'WGD-12')
    .executeTakeFirstOrThrow()
  const content = {
    ...(row.content as never as Parameters<typeof insertEdition>[1]['content']),
    title: 'Numer domu, wydanie drugie',
  }
  const ids = { newId: app.services.newId, now: app.clock.now() }
  const keys = { unitId: row.unit_id ?? '', registerCode: null, publishedBy: null, source: null }
  const next = { symbol: 'WGD-12', content, ...keys, validFrom: '2026-11-02', validTo: null }
  await db.updateTable('card_editions').set({ valid_to: '2026-11-01' }).where('id', '=', row.id).execute()
  await inTransaction(db, (tx) => insertEdition(tx, next, ids))
  expect((await ask('/uslugi/WGD-12')).body).toContain('Numer domu, wydanie drugie')
  const older = (await ask('/uslugi/WGD-12?edition=1')).body
  expect(older).toContain('To jest edycja 1 karty. Dziś nie obowiązuje.')
  expect((await ask('/uslugi/WGD-12?edition=3')).statusCode).toBe(404)
})

test('a card has its notice of art. 13 GDPR, whole and for print, and as data without the secrets of the office', async () => {
  const html = (await ask('/uslugi/WGD-19/dane')).body
  for (const text of [
    'Twoje dane w tej sprawie',
    'wydanie wypisu lub wyrysu z ewidencji gruntów i budynków',
    'art. 6 ust. 1 lit. c RODO',
    'Możesz żądać dostępu do swoich danych',
    'skargę do Prezesa Urzędu Ochrony Danych Osobowych',
  ])
    expect(html).toContain(text)
  expect((await ask('/uslugi/WGD-19')).body).toContain('href="/uslugi/WGD-19/dane"')
  const data = (await ask('/uslugi/WGD-19/dane', 'application/json')).json()
  expect(Object.keys(data).sort()).toEqual(
    ['basis', 'category', 'controller', 'dpo', 'edition', 'purpose', 'recipients', 'symbol'].sort(),
  )
  expect((await ask('/uslugi/NIE-MA/dane')).statusCode).toBe(404)
})

test('no such card, or a symbol with markup, is a page that is not there', async () => {
  expect((await ask('/uslugi/NIE-MA')).statusCode).toBe(404)
  expect((await ask(`/uslugi/${encodeURIComponent('<script>')}`)).statusCode).toBe(404)
})

test('a card tells whom to call: its unit, and the customer service where the unit has no number of its own', async () => {
  const html = (await ask('/uslugi/WGD-19')).body
  expect(html).toContain('href="tel:240000010"')
  expect((await ask('/uslugi/WOP-07')).body).toContain('href="tel:240000001"')
  expect((await ask('/godziny')).body).toContain('24 000 00 01')
})

test('search engines get what a card is for, and one address of all its editions', async () => {
  const html = (await ask('/uslugi/WGD-19?edition=1')).body
  expect(html).toContain('<meta name="description" content="Wypis z rejestru gruntów')
  expect(html).toMatch(/<link rel="canonical" href="[^"?]*\/uslugi\/WGD-19"/)
})

test('who reads no Polish gets the card in short in their language, and is told that the Polish one binds', async () => {
  const inLanguage = async (url: string, language: string) =>
    (
      await app.server.inject({
        url,
        headers: { accept: 'text/html', cookie: `okienko_display=language%3D${language}` },
      })
    ).body
  expect(await inLanguage('/uslugi/WK%C5%9A-01', 'en')).toContain('Permit to remove trees or shrubs')
  expect(await inLanguage('/uslugi/WK%C5%9A-01', 'en')).toContain('is the binding one')
  expect(await inLanguage('/uslugi/WK%C5%9A-01', 'uk')).toContain('Дозвіл на видалення дерев або кущів')
  expect(await inLanguage('/uslugi?unit=USC', 'uk')).toContain('Витяг з акта народження')
  expect(await inLanguage('/uslugi/WK%C5%9A-01', 'pl')).not.toContain('Permit to remove')
})
