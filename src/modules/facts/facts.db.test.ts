import { beforeAll, expect, test } from 'vitest'
import { resolveFacts, unknownFacts } from '#domain/facts/references.ts'
import { insertEdition } from '#modules/service-cards/store.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { readFacts } from './index.ts'

const app = useApp('2026-11-30T09:00:00+01:00')
const db = () => app.services.database.db
let coordinator: SignedIn
beforeAll(async () => {
  coordinator = await app.signIn('koordynator')
})
const desk = {
  ...{
    factKind: 'phone',
    factKey: 'archiwum',
    factLabel: 'telefon archiwum',
    factAbout: '',
    factValue: '24 000 00 77',
  },
  ...{ factFrom: '1.12.2026', factSource: 'zarządzenie wewnętrzne' },
}
const idOf = async (key: string) =>
  (await db().selectFrom('facts').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id
const change = async (key: string, fields: object, by = coordinator) =>
  by.call(`/facts/${await idOf(key)}/versions`, {
    ...{ versionValue: '24 000 00 88', versionFrom: '1.1.2027', versionSource: 'umowa' },
    ...fields,
  })
const said = async (text: string, day: string) => resolveFacts(text, await readFacts(db()), day)

test.each([
  [{ factValue: '24 000' }, 'fact-phone-wrong'],
  [{ factKind: 'account', factValue: '61 1090 1014 0000 0712 1981 2875' }, 'fact-account-wrong'],
  [{ factKey: 'wgd' }, 'fact-known'],
])('%o is refused: %s', async (fields, why) => {
  expect((await coordinator.call('/facts', { ...desk, ...fields })).json().refusal.why).toBe(why)
})

test('a key with Polish letters is told at its field, and only those who keep facts may write', async () => {
  expect((await coordinator.call('/facts', { ...desk, factKey: 'łąka' })).json().errors.factKey).toContain(
    'małych liter',
  )
  expect((await (await app.signIn('podawcze')).call('/facts', desk)).statusCode).toBe(403)
  expect((await coordinator.get('/facts/00000000-0000-7000-8000-000000000000')).statusCode).toBe(404)
})

test('a fact is entered once, changes on its day, ends, and what was entered in error is taken back', async () => {
  expect((await coordinator.call('/facts', desk)).statusCode).toBe(200)
  const text = 'Zadzwoń: {telefon:archiwum}'
  const before = await readFacts(db())
  expect(unknownFacts(text, before, '2026-11-30')).toEqual([])
  expect((await change('archiwum', { versionFrom: '1.12.2026' })).json().refusal.why).toBe('fact-version-not-later')
  expect((await change('archiwum', { versionValue: '24 000 00 77' })).json().refusal.why).toBe('fact-version-same')
  const answers = await Promise.all([change('archiwum', {}), change('archiwum', {})])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  expect(await said(text, '2026-12-31')).toContain('24 000 00 77')
  expect(await said(text, '2027-01-01')).toContain('24 000 00 88')
  const end = { endFrom: '1.2.2027', endSource: 'likwidacja' }
  const id = await idOf('archiwum')
  expect((await coordinator.call(`/facts/${id}/end`, end)).statusCode).toBe(200)
  expect((await coordinator.call(`/facts/${id}/end`, end)).json().refusal.why).toBe('fact-ended-already')
  expect(unknownFacts(text, await readFacts(db()), '2027-02-01')).toEqual(['{telefon:archiwum}'])
  const versions = (await coordinator.get(`/facts/${id}`, 'json')).json().versions as {
    id: string
    value: string | null
  }[]
  const withdraw = (versionId: string) =>
    coordinator.call(`/facts/${id}/withdrawal`, { versionId, withdrawWhy: 'pomyłka' })
  expect((await withdraw(versions[1]!.id)).json().refusal.why).toBe('fact-version-not-newest')
  expect((await withdraw(versions[0]!.id)).statusCode).toBe(200)
  expect(await said(text, '2027-02-01')).toContain('24 000 00 88')
  expect((await coordinator.get(`/facts/${id}`)).body).toContain('cofnięto (Magdalena Orlik): pomyłka')
})

test('what stands elsewhere is referred to, not copied: hours, units, windows, the account of the office', async () => {
  expect(await said('{godziny:biuro-obslugi-klienta}', '2026-11-30')).toBe(
    'poniedziałek–środa 8:00–15:30, czwartek 8:00–16:30, piątek 8:00–14:30',
  )
  expect(await said('{godziny:biuro-obslugi-klienta}', '2024-07-31')).toContain('7:30–15:30')
  expect(await said('{komorka:wkś-ii}, {okienko:biuro-obslugi-klienta-10}', '2026-11-30')).toBe(
    'Referat Ochrony Przyrody, Biuro Obsługi Klienta, ul. Zduńska 3, Stanowisko nr 10',
  )
  await db().updateTable('office').set({ fee_account: '61 1090 1014 0000 0712 1981 2874' }).execute()
  expect(await said('{rachunek:urzad}', '2026-11-30')).toBe('61 1090 1014 0000 0712 1981 2874')
  const page = (await (await app.signIn('podawcze')).get('/facts')).body
  expect(page).toContain('{godziny:biuro-obslugi-klienta}')
  expect(page).not.toContain('Wpisz fakt')
})

test('the public card shows the fact of the day, not its token', async () => {
  const row = await db()
    .selectFrom('card_editions')
    .select(['content', 'unit_id'])
    .where('title', '=', 'Rozgraniczenie nieruchomości')
    .executeTakeFirstOrThrow()
  const content = { ...(row.content as object), notes: ['Zadzwoń: {telefon:wgd}.'] } as never
  const keys = { unitId: row.unit_id ?? '', registerCode: null, publishedBy: null, source: null }
  const edition = { symbol: 'WGD-05', content, ...keys, validFrom: '2026-11-30', validTo: null }
  await inTransaction(db(), (tx) => insertEdition(tx, edition, { newId: app.services.newId, now: new Date() }))
  const shown = async () => (await app.server.inject({ url: '/uslugi/WGD-05' })).body
  expect(await shown()).toContain('Zadzwoń: 24 000 00 10.')
  await change('wgd', { versionFrom: '1.12.2026' })
  app.clock.set('2026-12-01T09:00:00+01:00')
  expect(await shown()).toContain('Zadzwoń: 24 000 00 88.')
  const { id } = await db()
    .selectFrom('card_editions')
    .select('id')
    .where('content', '@>', content)
    .executeTakeFirstOrThrow()
  await db().updateTable('card_editions').set({ valid_to: '2026-11-30' }).where('id', '=', id).execute()
  const old = (await app.server.inject({ url: '/uslugi/WGD-05?edition=2' })).body
  expect(old).toContain('Zadzwoń: 24 000 00 10.')
})

test('a fact that cards use ends only when they were seen, also those that name it by code; nothing typed is lost', async () => {
  const row = await db()
    .selectFrom('card_editions')
    .select(['content', 'unit_id'])
    .where('register_code', '=', 'EGIB')
    .executeTakeFirstOrThrow()
  const whole = row.content as { payment: object }
  const content = { ...whole, payment: { ...whole.payment, account: 'geodezja' } } as never
  const keys = { unitId: row.unit_id ?? '', registerCode: 'EGIB', publishedBy: null, source: null }
  const edition = { symbol: 'WGD-19', content, ...keys, validFrom: '2026-12-02', validTo: null }
  await inTransaction(db(), (tx) => insertEdition(tx, edition, { newId: app.services.newId, now: new Date() }))
  const account = await idOf('geodezja')
  const end = { endFrom: '1.2.2027', endSource: 'umowa rozwiązana' }
  const refused = (await coordinator.call(`/facts/${account}/end`, end)).json().refusal
  expect(refused).toEqual({ why: 'fact-in-use', cards: 'WGD-19', from: '2027-02-01' })
  const phone = await idOf('usc')
  await coordinator.post(`/facts/${phone}/end`, end)
  const cookie = `${coordinator.cookie}; okienko_flash=1`
  const page = (await app.server.inject({ url: `/facts/${phone}`, headers: { cookie } })).body
  for (const text of ['Ten fakt powołują karty: USC-04', 'umowa rozwiązana', 'oznaczeniem: zmieni się samo'])
    expect(page).toContain(text)
  expect((await coordinator.get(`/facts/${account}`)).body).toContain('kodem: zmieni się samo')
  expect((await coordinator.call(`/facts/${account}/end`, { ...end, endSeen: 'WGD-19,X-1' })).statusCode).toBe(200)
  app.clock.set('2027-02-01T09:00:00+01:00')
  const found = (await coordinator.get('/facts/contradictions', 'json')).json().findings
  expect(found).toContainEqual(expect.objectContaining({ card: 'WGD-19', why: 'reference-gone', text: 'geodezja' }))
})
