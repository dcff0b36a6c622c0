import { beforeAll, expect, test } from 'vitest'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { officeTasks } from '#main/tasks.ts'
import { message } from '#messages/index.ts'
import { SEND_DIGESTS } from '#modules/calendar/index.ts'
import { insertEdition } from '#modules/service-cards/store.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { useCardDrafts } from '#test/support/card-drafts.ts'
import { aPaper } from '#test/support/papers.ts'

// in the demo town the card of WZS-02 was to be looked at by 8 September 2026, that of REG-16 is by 8 December
const app = useApp('2026-11-23T09:00:00+01:00')
const drafts = useCardDrafts(app)
const db = () => app.services.database.db
let keeper: SignedIn
let coordinator: SignedIn
const cards: Record<string, string> = {}
beforeAll(async () => {
  for (const { id, symbol } of await db().selectFrom('service_cards').select(['id', 'symbol']).execute())
    cards[symbol] = id
  keeper = await app.signIn('kierownik-wzs')
  coordinator = await app.signIn('koordynator')
})
const pageOf = (symbol: string) => `/cards/reviews/${cards[symbol]}`
const confirm = (symbol: string, by: SignedIn, fields: object = {}) =>
  by.call(`${pageOf(symbol)}/confirmation`, { seenEdition: 1, reviewRemark: '', ...fields })
const plan = (symbol: string, by: SignedIn, fields: object = {}) =>
  by.call(`${pageOf(symbol)}/plan`, {
    ...{ reviewOwner: 'dyrektor, WZS', reviewMonths: 12, ...fields },
  })
const publicPage = async (symbol: string, language = 'pl') =>
  (
    await app.server.inject({
      url: `/uslugi/${symbol}`,
      headers: { accept: 'text/html', cookie: `okienko_display=${encodeURIComponent(`language=${language}`)}` },
    })
  ).body
const run = () => officeTasks(app.services)[SEND_DIGESTS]?.({}, { id: '1', attempts: 1 })
const digests = async () =>
  (await db().selectFrom('outgoing_messages').selectAll().where('key', 'like', 'digest:%').orderBy('id').execute()).map(
    ({ template, address, data }) => ({ template, address, data }),
  )

test('the worklist shows a keeper their cards, and everybody those that need a look', async () => {
  const mine = (await keeper.get('/cards/reviews', 'json')).json()
  expect(mine).toMatchObject({ show: 'mine', counts: { mine: 2, due: 2 } })
  expect(mine.lines.map((line: { symbol: string }) => line.symbol)).toEqual(['WZS-02', 'WZS-01'])
  const due = (await (await app.signIn('podawcze')).get('/cards/reviews', 'json')).json()
  expect(due).toMatchObject({ show: 'due', lines: [{ symbol: 'WZS-02', freshness: 'overdue' }, { symbol: 'REG-16' }] })
  expect((await coordinator.get('/cards/reviews?show=all', 'json')).json().lines).toHaveLength(20)
  expect((await coordinator.get('/cards/reviews/00000000-0000-7000-8000-000000000000')).statusCode).toBe(404)
})

test('a card past its day warns at intake, on the paper and in public; one in time does not', async () => {
  const clerk = await app.signIn('mieszkania')
  const intake = async (symbol: string) => {
    const edition = await db()
      .selectFrom('card_editions')
      .select('id')
      .where('card_id', '=', cards[symbol] as string)
      .executeTakeFirstOrThrow()
    await clerk.post('/drafts/intake-new?path=%2Fintake%2Fnew%3Fdraft%3Dintake-new', { cardEditionId: edition.id })
    return (await clerk.get('/intake/new?draft=intake-new')).body
  }
  expect(await intake('WZS-02')).toContain(
    'Karta po terminie przeglądu (minął 8 września 2026; opiekun: dyrektor, WZS)',
  )
  expect(await intake('WZS-01')).not.toContain('Karta po terminie przeglądu')
  const paper = await aPaper(app.services, { card: 'WZS-02', state: 'complete' })
  expect((await clerk.get(`/papers/${paper.id}`)).body).toContain('Karta tej sprawy jest po terminie przeglądu')
  expect(await publicPage('WZS-02')).toContain('przegląd był potrzebny do 8 września 2026')
  expect(await publicPage('WZS-02', 'en')).toContain('We have not checked this card on time')
  expect(await publicPage('WZS-01')).not.toContain('Nie sprawdziliśmy tej karty')
})

test.each([
  ['kierownik-wgd', {}, 'card-review-not-owner'],
  ['kierownik-wzs', { seenEdition: 2 }, 'card-review-edition-changed'],
])('%s with %o is refused: %s', async (login, fields, why) => {
  expect((await confirm('WZS-02', await app.signIn(login), fields)).json().refusal.why).toBe(why)
})

test('the keeper is reminded once a step, in the one message of the day; a worker that runs twice adds nothing', async () => {
  await db().updateTable('staff').set({ email: 'wzs@urzad.example' }).where('login', '=', 'kierownik-wzs').execute()
  await Promise.all([run(), run()])
  await run()
  expect(await digests()).toMatchObject([
    { template: 'digest-cards', address: 'wzs@urzad.example', data: { cardsOverdue: 1, cardsSoon: 0 } },
  ])
  const data = (await digests())[0]?.data as Record<string, string>
  expect(message('notifications.digest-cards.text', data)).toContain('po terminie przeglądu: 1')
  app.clock.set('2026-11-24T09:00:00+01:00')
  await run()
  expect(await digests()).toHaveLength(1)
})

test('confirmed unchanged, the card is fresh again, the warnings go, and history says who did it', async () => {
  const [first, second] = await Promise.all([
    confirm('WZS-02', keeper, { reviewRemark: 'sprawdzono z uchwałą' }),
    confirm('WZS-02', keeper, { reviewRemark: 'sprawdzono z uchwałą' }),
  ])
  expect([first?.statusCode, second?.statusCode]).toEqual([200, 200])
  const card = (await keeper.get(pageOf('WZS-02'), 'json')).json()
  expect(card).toMatchObject({ freshness: 'fresh', lastReviewedOn: '2026-11-24', dueOn: '2027-11-24' })
  expect(card.done[0]).toMatchObject({ on: '2026-11-24', edition: 1, remark: 'sprawdzono z uchwałą' })
  expect(await publicPage('WZS-02')).not.toContain('Nie sprawdziliśmy tej karty')
  const event = db().selectFrom('history').select('data').where('event', '=', 'card-reviewed')
  expect((await event.executeTakeFirstOrThrow()).data).toMatchObject({ card: 'WZS-02', next: '2027-11-24' })
})

test('who stands in for the keeper may confirm, and so may the coordinator', async () => {
  expect((await confirm('WZS-01', coordinator)).statusCode).toBe(200)
  const idOf = async (login: string) =>
    (await db().selectFrom('staff').select('id').where('login', '=', login).executeTakeFirstOrThrow()).id
  const days = { first_day: '2026-11-24', last_day: '2026-11-30', entered_at: new Date() }
  const who = { staff_id: await idOf('kierownik-wgd'), substitute_id: await idOf('kierownik-wua') }
  await db()
    .insertInto('absences')
    .values({ id: app.services.newId(), ...who, ...days })
    .execute()
  expect((await confirm('WGD-05', await app.signIn('kierownik-wua'))).statusCode).toBe(200)
})

test('a keeper is chosen among positions that somebody holds, and not by everybody', async () => {
  const refused = async (fields: object) => (await plan('WZS-01', coordinator, fields)).json()
  expect((await refused({ reviewOwner: 'nikt' })).refusal.why).toBe('card-review-position-empty')
  expect((await refused({ reviewMonths: 0 })).errors.reviewMonths).toBeDefined()
  expect((await plan('WZS-01', keeper)).statusCode).toBe(403)
  expect((await plan('WZS-01', await app.signIn('autor-kart'))).statusCode).toBe(403)
  expect((await plan('WZS-01', coordinator, { reviewMonths: 1 })).statusCode).toBe(200)
  // nobody types a day of a look: the term counts from the recorded one
  const planned = (await coordinator.get(pageOf('WZS-01'), 'json')).json()
  expect(planned).toMatchObject({ lastReviewedOn: '2026-11-24', dueOn: '2026-12-24', months: 1 })
})

test('a card whose position nobody holds any more is the coordinators’, and release by people counts as a look', async () => {
  await db().updateTable('staff').set({ email: 'bok@urzad.example' }).where('login', '=', 'koordynator').execute()
  await db().updateTable('staff').set({ active: false }).where('login', '=', 'kierownik-wzs').execute()
  const long = { last_reviewed_on: '2025-09-08', next_review_on: '2025-10-08' }
  await db()
    .updateTable('card_reviews')
    .set(long)
    .where('card_id', '=', cards['WZS-01'] as string)
    .execute()
  const reminders = async () => (await digests()).filter(({ address }) => address === 'bok@urzad.example').length
  app.clock.set('2026-11-25T09:00:00+01:00')
  await run()
  expect((await digests()).at(-1)).toMatchObject({ template: 'digest-cards', address: 'bok@urzad.example' })
  for (const [on, times] of [
    ['2026-12-08', 1],
    ['2026-12-09', 2],
    ['2026-12-10', 2],
  ] as const) {
    app.clock.set(`${on}T09:00:00+01:00`)
    await run()
    expect([on, await reminders()]).toEqual([on, times])
  }
  app.clock.set('2026-11-25T09:00:00+01:00')
  expect((await coordinator.get(pageOf('WZS-01'))).body).toContain('dziś nikt nie zajmuje tego stanowiska')
  const card = async () => (await coordinator.get(pageOf('WZS-01'), 'json')).json()
  expect(await card()).toMatchObject({ freshness: 'overdue', dueOn: '2025-10-08' })
  const found = db().selectFrom('card_editions').select(['content', 'unit_id as unitId', 'published_by'])
  const { content, unitId } = await found.where('card_id', '=', cards['WZS-01'] as string).executeTakeFirstOrThrow()
  const by = await db().selectFrom('staff').select('id').where('login', '=', 'zatwierdza-wydanie').executeTakeFirst()
  const days = { validFrom: '2026-11-25', validTo: null, publishedBy: by?.id ?? null }
  const edition = {
    symbol: 'WZS-01',
    content: readCardContent(content),
    unitId: unitId as string,
    registerCode: null,
    source: null,
    ...days,
  }
  const ids = { newId: app.services.newId, now: app.clock.now() }
  await inTransaction(db(), (tx) => insertEdition(tx, edition, ids))
  expect(await card()).toMatchObject({ edition: 2, lastReviewedOn: '2026-11-25', dueOn: '2026-12-25' })
})

test('an edition that is to come, or was called off, leaves the banner of the one in force where it is', async () => {
  app.clock.set('2026-11-25T09:00:00+01:00')
  const card = cards['WZS-02'] as string
  await db()
    .updateTable('card_reviews')
    .set({ last_reviewed_on: '2025-11-24', next_review_on: '2026-11-24' })
    .where('card_id', '=', card)
    .execute()
  const id = await drafts.readyToRelease('WZS-02', { whatYouGet: 'Decyzja z nowego wydania.' })
  expect((await drafts.publish(id, '2026-11-27')).statusCode).toBe(200)
  const overdue = async () => (await publicPage('WZS-02')).includes('Nie sprawdziliśmy tej karty w terminie')
  expect(await overdue()).toBe(true)
  const paper = await aPaper(app.services, { card: 'WZS-02', state: 'complete' })
  const warned = async () => (await coordinator.get(`/papers/${paper.id}`)).body.includes('po terminie przeglądu')
  expect(await warned()).toBe(true)
  app.clock.set('2026-11-27T09:00:00+01:00')
  expect([await overdue(), await warned()]).toEqual([false, false])

  app.clock.set('2026-11-25T09:00:00+01:00')
  const off = { calledOffEdition: 2, calledOffWhy: 'uchwała nie weszła w życie' }
  expect((await drafts.release.call('/cards/WZS-02/call-off', off)).statusCode).toBe(200)
  app.clock.set('2026-11-27T09:00:00+01:00')
  expect([await overdue(), await warned()]).toEqual([true, true])
})
