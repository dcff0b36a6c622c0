import { beforeAll, expect, test } from 'vitest'
import { readCardsForFile } from '#modules/card-exchange/index.ts'
import { readDescribedCards } from '#modules/service-cards/index.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper, type MadePaper } from '#test/support/papers.ts'

// on 1 December the geodesy department is taken over by the department of development
const app = useApp('2026-11-23T09:00:00+01:00')
const db = () => app.services.database.db
let administrator: SignedIn
let waiting: MadePaper
let begun: string
const unit: Record<string, string> = {}
beforeAll(async () => {
  for (const { id, symbol } of await db().selectFrom('units').select(['id', 'symbol']).execute()) unit[symbol] = id
  administrator = await app.signIn('administrator')
  waiting = await aPaper(app.services, { card: 'WGD-12', state: 'complete', by: 'okienko10', window: 10 })
  const inUnit = await aPaper(app.services, { card: 'WGD-12', state: 'in-unit', holder: 'chancery' })
  const officer = await app.signIn('referent-wgd')
  const form = { title: 'Numer porządkowy', jrwaClass: '6624' }
  begun = (await officer.call(`/papers/${inUnit.id}/case`, form)).json().caseId
})
const end = (symbol: string, fields: object = {}, by = administrator) =>
  by.call(`/admin/units/${unit[symbol]}/end`, {
    ...{ unitEndsFrom: '1.12.2026', successorId: unit.WUA, unitEndBasis: 'zarządzenie nr 7/2026' },
    ...fields,
  })
const unitOfCard = async () =>
  (await app.server.inject({ url: '/uslugi/WGD-12', headers: { accept: 'application/json' } })).json().unit
const editionOf = async (symbol: string) => {
  const found = db()
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select('e.id')
  return (await found.where('c.symbol', '=', symbol).executeTakeFirstOrThrow()).id
}

test('what a unit would leave alone is listed before it ends', async () => {
  const page = (await administrator.get(`/admin/units/${unit.WGD}`, 'json')).json()
  expect(page.counts).toMatchObject({ cards: 4, parts: 0 })
  expect(page.counts.papers).toBeGreaterThanOrEqual(1)
  expect(page.counts.cases).toBeGreaterThanOrEqual(1)
  const texts = page.orphans.map(({ text }: { text: string }) => text).join('\n')
  expect(texts).toContain('WGD-12')
  expect(texts).toContain(`${waiting.number} / ${waiting.year}`)
  expect(page.counts).toMatchObject({ windows: 2, keepers: 4 })
  for (const text of ['WGD-12: dyrektor, WGD', 'Biuro Obsługi Klienta, Stanowisko nr 10', 'dyrektor, WGD ('])
    expect(texts).toContain(text)
  expect(texts).toContain('Stanowisko ds. obsługi kancelaryjnej WGD')
  const shown = (await administrator.get(`/admin/units/${unit.WGD}`)).body
  for (const text of ['Karty usług (4)', 'Okienka, przy których jest jej przedstawiciel (2)'])
    expect(shown).toContain(text)
})

test.each<[string, object, string]>([
  ['WGD', { successorId: '' }, 'unit-leaves-orphans'],
  ['WGD', { unitEndsFrom: '22.11.2026' }, 'unit-end-in-past'],
  ['WKŚ', {}, 'unit-has-parts'],
])('%s with %o is refused: %s', async (symbol, fields, why) => {
  expect((await end(symbol, fields)).json().refusal.why).toBe(why)
})

test('only the administrator ends a unit, with the order that says so, and it is not its own successor', async () => {
  expect((await end('WGD', {}, await app.signIn('podawcze'))).statusCode).toBe(403)
  expect((await end('WGD', { unitEndBasis: '' })).json().errors.unitEndBasis).toContain('zarządzenie')
  expect((await end('WGD', { successorId: unit.WGD })).json().refusal.why).toBe('unit-successor-unfit')
  expect((await end('WGD', { successorId: '00000000-0000-7000-8000-000000000000' })).statusCode).toBe(404)
})

test('until its day nothing changes; two who end it at once end it once', async () => {
  const answers = await Promise.all([end('WGD'), end('WGD')])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  expect(await unitOfCard()).toBe('Wydział Geodezji')
  expect((await end('REG', { successorId: unit.WGD })).json().refusal.why).toBe('unit-successor-unfit')
})

test('from its day card, intake and hand-over follow the successor, and frozen editions and old papers do not change', async () => {
  app.clock.set('2026-12-01T09:00:00+01:00')
  expect(await unitOfCard()).toBe('Wydział Rozwoju i Polityki Gospodarczej Miasta')
  expect((await app.server.inject({ url: '/uslugi' })).body).not.toContain('Wydział Geodezji')
  expect((await app.server.inject({ url: '/dane/uslugi.csv' })).body).not.toContain('Wydział Geodezji')
  const described = await readDescribedCards(app.services.database, '2026-12-01')
  expect(described.find(({ symbol }) => symbol === 'WGD-12')?.unit).toBe(
    'Wydział Rozwoju i Polityki Gospodarczej Miasta',
  )
  const unitsOf = async (day: string) =>
    (await readCardsForFile(db(), day, 'in-force')).cards.flatMap((card) =>
      card.symbol === 'WGD-12' ? card.unit_symbol : [],
    )
  expect([await unitsOf('2026-11-30'), await unitsOf('2026-12-01')]).toEqual([['WGD'], ['WUA']])
  const clerk = await app.signIn('okienko10', 10)
  const matters = (await clerk.ask('/intake/matters', { q: 'WGD-12' })).body
  expect(matters).toContain('Wydział Rozwoju i Polityki Gospodarczej Miasta')
  const form = {
    cardEditionId: await editionOf('WGD-12'),
    channel: 'in-person',
    title: 'Numer domu',
    kind: 'application',
  }
  const party = { role: 'applicant', surname: 'Nowak', givenNames: 'Jan', locality: 'Przykładowo' }
  const taken = await clerk.call('/papers', { ...form, parties: [party] })
  expect(taken.json()).toMatchObject({ number: expect.any(Number) })
  const paper = db().selectFrom('papers').select('unit_id').where('number', '=', taken.json().number)
  expect((await paper.executeTakeFirstOrThrow()).unit_id).toBe(unit.WUA)
  expect((await clerk.get('/handovers')).body).toContain('WUA')
  const old = db().selectFrom('papers').select('unit_id').where('id', '=', waiting.id)
  expect((await old.executeTakeFirstOrThrow()).unit_id).toBe(unit.WGD)
})

test('who works in the successor sees and runs the cases that were left', async () => {
  const officer = await app.signIn('referent-wua')
  expect((await officer.get(`/cases/${begun}`)).statusCode).toBe(200)
  expect((await (await app.signIn('referent-wpk')).get(`/cases/${begun}`)).statusCode).toBe(404)
  const heir = db().selectFrom('staff').select('id').where('login', '=', 'referent-wua')
  const { id } = await heir.executeTakeFirstOrThrow()
  expect((await officer.call(`/cases/${begun}/officer`, { officerId: id })).statusCode).toBe(200)
})

test('a card that follows a successor is not called orphaned; without one it is, on the worklist too', async () => {
  const all = async () => (await administrator.get('/cards/reviews?show=all', 'json')).json().lines
  const lineOf = async (symbol: string) => (await all()).find((line: { symbol: string }) => line.symbol === symbol)
  expect(await lineOf('WGD-12')).toMatchObject({ unitState: 'exists' })
  await app.database.owner.db.updateTable('units').set({ valid_to: '2026-11-30' }).where('symbol', '=', 'USC').execute()
  expect(await lineOf('USC-04')).toMatchObject({ unitState: 'ended' })
  expect((await administrator.get('/cards/reviews?show=due')).body).toContain('komórki już nie ma')
  const card = (await lineOf('USC-04')).cardId
  const coordinator = await app.signIn('koordynator')
  const tried = await coordinator.call(`/cards/reviews/${card}/confirmation`, { seenEdition: 1 })
  expect(tried.json().refusal.why).toBe('card-review-unit-ended')
})

test('an end is taken back until its day; afterwards another successor is named, and the cards follow at once', async () => {
  app.clock.set('2026-11-23T09:00:00+01:00')
  expect((await end('WZS', { unitEndsFrom: '1.12.2026' })).statusCode).toBe(200)
  const keep = (unitKeptWhy: string, by = administrator) => by.call(`/admin/units/${unit.WZS}/keeping`, { unitKeptWhy })
  const page = (await administrator.get(`/admin/units/${unit.WZS}`)).body
  for (const words of ['Cofnij koniec komórki', 'Wskaż następcę']) expect(page).toContain(words)
  expect((await keep('', administrator)).json().errors).toHaveProperty('unitKeptWhy')
  expect((await keep('zmiana zarządzenia', await app.signIn('podawcze'))).statusCode).toBe(403)
  expect((await keep('zmiana zarządzenia')).statusCode).toBe(200)
  expect((await keep('jeszcze raz')).json().refusal.why).toBe('unit-not-ending')
  expect((await administrator.get(`/admin/units/${unit.WZS}`, 'json')).json()).toMatchObject({
    ...{ validTo: null, successor: null },
  })

  const name = (fields: object = {}, by = administrator) => {
    const form = { newSuccessorId: unit.WOP, newSuccessorBasis: 'zarządzenie nr 9/2026' }
    return by.call(`/admin/units/${unit.WZS}/successor`, { ...form, ...fields })
  }
  expect((await name()).json().refusal.why).toBe('unit-not-ending')
  expect((await end('WZS', { unitEndsFrom: '1.12.2026' })).statusCode).toBe(200)
  app.clock.set('2026-12-02T09:00:00+01:00')
  const unitNow = async () =>
    (await app.server.inject({ url: '/uslugi/WZS-01', headers: { accept: 'application/json' } })).json().unit
  const before = await unitNow()
  expect((await keep('za późno')).json().refusal.why).toBe('unit-end-begun')
  expect((await name({ newSuccessorId: unit.WGD })).json().refusal.why).toBe('unit-successor-unfit')
  expect((await name({}, await app.signIn('podawcze'))).statusCode).toBe(403)
  expect((await name()).statusCode).toBe(200)
  expect(await unitNow()).not.toBe(before)
})
