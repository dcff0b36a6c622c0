import { expect, test } from 'vitest'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { useApp } from '#test/support/app.ts'
import { readCatalogue } from './catalogue.query.ts'
import { endEditions, insertEdition } from './store.ts'

const app = useApp()
const ask = (url: string, accept: string) => app.server.inject({ method: 'GET', url, headers: { accept } })
const answer = async (typed: string) => (await ask(`/uslugi?q=${encodeURIComponent(typed)}`, 'application/json')).json()
const found = async (typed: string): Promise<string[]> =>
  (await answer(typed)).cards.map(({ symbol }: { symbol: string }) => symbol)

test.each([
  // the sentence of a citizen, the words of an official, another form, slips of the finger, no diacritics, other order
  ['chcę wyciąć drzewo', 'WKŚ-01'],
  ['zezwolenie na usunięcie drzew', 'WKŚ-01'],
  ['wycinka drzew', 'WKŚ-01'],
  ['wyciecie drzewa', 'WKŚ-01'],
  ['wycinac dzrewa', 'WKŚ-01'],
  ['drzwo', 'WKŚ-01'],
  ['Jak załatwić wycinkę drzewa na mojej działce?', 'WKŚ-01'],
  ['drzewo zagraża', 'WKŚ-01'],
  ['zaswiadczenie o zameldowaniu', 'WSO-01'],
  ['zaświadczenie o zamledowaniu', 'WSO-01'],
  ['gdzie jestem zameldowany', 'WSO-01'],
  ['akt urodzenia dziecka', 'USC-04'],
  ['sąsiad przesunął płot', 'WGD-05'],
  ['dopłata do czynszu', 'WZS-02'],
  // words that no card holds do not hide the one that it does
  ['drzewo pochylone nad parkingiem', 'WKŚ-01'],
  ['kłótnia o miedzę', 'WGD-05'],
  ['czyja to działka?', 'WGD-19'],
  // by the words of a card's short versions
  ['cut down a tree', 'WKŚ-01'],
  ['зрубати дерево', 'WKŚ-01'],
  ['birth certificate', 'USC-04'],
  ['wkś-01', 'WKŚ-01'],
  ['WKS-01', 'WKŚ-01'],
])('„%s” finds %s first', async (typed, symbol) => {
  expect((await found(typed))[0]).toBe(symbol)
})

test('what nobody offers is not found; the page says so and shows the ways in', async () => {
  expect(await found('statek kosmiczny')).toEqual([])
  const html = (await ask('/uslugi?q=statek%20kosmiczny', 'text/html')).body
  expect(html).toContain('Nie znaleźliśmy takiej usługi.')
  expect(html).toContain('href="/uslugi?event=property"')
})

test('what is not close enough to be an answer is asked about', async () => {
  const { cards, suggestions } = await answer('wycięcie sadu jabłoni')
  expect(cards).toEqual([])
  expect(suggestions.map(({ symbol }: { symbol: string }) => symbol)).toContain('WKŚ-01')
})

test('markup and endless text in the field are words like any others', async () => {
  const html = (await ask(`/uslugi?q=${encodeURIComponent('<script>alert(1)</script>')}`, 'text/html')).body
  expect(html).not.toContain('<script>alert')
  expect((await ask(`/uslugi?q=${'drzewo%20'.repeat(200)}`, 'text/html')).statusCode).toBe(200)
})

test('situations and units lead to their cards', async () => {
  const html = (await ask('/uslugi?event=environment', 'text/html')).body
  expect(html).toContain('href="/uslugi/WK%C5%9A-01"')
  expect(html).not.toContain('href="/uslugi/USC-04"')
  const unit = (await ask('/uslugi?unit=USC', 'application/json')).json()
  expect(unit.cards.map(({ symbol }: { symbol: string }) => symbol)).toEqual(['USC-04'])
})

test('a publication is found and listed at once, a withdrawn card no longer, and an edition to come not yet', async () => {
  const { db } = app.services.database
  const unit = await db.selectFrom('units').select('id').where('symbol', '=', 'USC').executeTakeFirstOrThrow()
  const content = readCardContent({
    title: 'Przechowanie zeppelina',
    symbol: 'ZEP-01',
    everydayWords: ['sterowiec na noc'],
  })
  const keys = { symbol: 'ZEP-01', content, unitId: unit.id, registerCode: null, publishedBy: null, source: null }
  const ids = { newId: app.services.newId, now: app.clock.now() }
  const publish = (validFrom: string) =>
    inTransaction(db, (tx) => insertEdition(tx, { ...keys, validFrom, validTo: null }, ids))
  const later = await publish('2099-01-01')
  expect(await found('sterowce')).toEqual([])
  await inTransaction(db, (tx) => endEditions(tx, [{ ...later, validTo: '2098-12-31' }]))
  const now = await publish('2026-01-01')
  expect(await found('sterowce')).toEqual(['ZEP-01'])
  expect((await ask('/uslugi', 'text/html')).body).toContain('Przechowanie zeppelina')
  await inTransaction(db, (tx) => endEditions(tx, [{ ...now, validTo: '2026-01-02' }]))
  expect(await found('sterowce')).toEqual([])
})

test('an office at work shows a publication within a second', async () => {
  let now = app.clock.now().getTime()
  const clock = { now: () => new Date(now) }
  const services = { ...app.services, config: { ...app.services.config, mode: 'production' as const }, clock }
  const { db } = app.services.database
  const titles = async () => (await readCatalogue(services)).cards.map(({ title }) => title)
  expect(await titles()).not.toContain('Lądowanie balonu')
  const unit = await db.selectFrom('units').select('id').where('symbol', '=', 'USC').executeTakeFirstOrThrow()
  const content = readCardContent({ title: 'Lądowanie balonu', symbol: 'BAL-01' })
  const keys = { symbol: 'BAL-01', content, unitId: unit.id, registerCode: null, publishedBy: null, source: null }
  const ids = { newId: app.services.newId, now: app.clock.now() }
  await inTransaction(db, (tx) => insertEdition(tx, { ...keys, validFrom: '2026-01-01', validTo: null }, ids))
  now += 1_000
  expect(await titles()).toContain('Lądowanie balonu')
})
