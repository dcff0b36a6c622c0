import { beforeAll, expect, test } from 'vitest'
import { publicServices } from '#domain/service-cards/public-service.ts'
import { readCardsForFile } from '#modules/card-exchange/index.ts'
import { readDescribedCards } from '#modules/service-cards/index.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { useCardDrafts } from '#test/support/card-drafts.ts'

// A fee may name a rate of the office instead of a sum. Wherever its card is told, the rate of that day is told with it.
const app = useApp('2026-12-30T09:00:00+01:00')
const drafts = useCardDrafts(app)
const card = '/uslugi/WPK-01'
let coordinator: SignedIn
const get = async (url: string, accept = 'text/html') =>
  (await app.server.inject({ url, headers: { accept } })).body.replaceAll('\u00a0', ' ')

const factId = async (key: string) => {
  const { db } = app.services.database
  return (await db.selectFrom('facts').select('id').where('key', '=', key).executeTakeFirstOrThrow()).id
}

beforeAll(async () => {
  coordinator = await app.signIn('koordynator')
  const version = { versionValue: '26 zł', versionFrom: '1.1.2027', versionSource: 'nowelizacja' }
  const changed = await coordinator.call(`/facts/${await factId('niezaleganie')}/versions`, version)
  expect(changed.statusCode).toBe(200)
})

test.each([
  ['2026-12-31', 2100, '21,00 zł za egzemplarz', 21],
  ['2027-01-01', 2600, '26,00 zł za egzemplarz', 26],
])('on %s a fee by a rate is %s grosze on the page, as data and in every export', async (day, grosze, words, zlote) => {
  app.clock.set(`${day}T09:00:00+01:00`)
  expect(await get(card)).toContain(words)
  expect(await get(card)).toContain(`"price":"${zlote}.00"`)
  const { fees } = JSON.parse(await get(card, 'application/json')).content
  expect(fees[0]).toMatchObject({ what: 'zaświadczenie', rate: 'niezaleganie', grosze })
  expect(await get('/dane/uslugi.csv', '*/*')).toContain(`zaświadczenie: ${zlote}.00, za egzemplarz`)
  const made = await app.server.inject({ method: 'POST', url: `${card}/czego-potrzebuje`, payload: { answers: {} } })
  expect(await get(String(made.headers.location))).toContain(words)
  const { database } = app.services
  const cards = await readDescribedCards(database, day)
  const graph = publicServices(cards, await app.services.office(), day, (event) => event)
  expect(JSON.stringify(graph)).toContain(`"@value":"${zlote}.00"`)
  const file = (await readCardsForFile(database.db, day, 'in-force')).cards.find(({ symbol }) => symbol === 'WPK-01')
  expect(file?.fee_lines).toContainEqual({ what: 'zaświadczenie', pln: zlote, per: 'egzemplarz', rate: 'niezaleganie' })
})

test('the edition keeps the code and no sum', async () => {
  const { db } = app.services.database
  const row = await db
    .selectFrom('card_editions')
    .select('content')
    .where('title', 'like', '%niezaleganiu%')
    .executeTakeFirstOrThrow()
  expect((row.content as { fees: object[] }).fees[0]).toMatchObject({ rate: 'niezaleganie', grosze: null })
})

/** What the checklist of a new paper asks to be paid: names and sums. */
async function feesAsked(symbol: string) {
  const { db } = app.services.database
  const day = app.clock.now().toISOString().slice(0, 10)
  const edition = await db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select('e.id')
    .where('c.symbol', '=', symbol)
    .where('e.valid_from', '<=', day)
    .orderBy('e.edition', 'desc')
    .executeTakeFirstOrThrow()
  const clerk = await app.signIn('podawcze')
  const body = { channel: 'in-person', title: 'Wniosek', cardEditionId: edition.id, parties: [somebody] }
  const { paperId } = (await clerk.call('/papers', body)).json()
  const items = db.selectFrom('check_items').select(['name', 'amount_grosze as grosze']).where('paper_id', '=', paperId)
  const rows = await items.where('kind', '=', 'fee').execute()
  return rows.map(({ name, grosze }) => [name.replaceAll('\u00a0', ' '), grosze])
}
const somebody = {
  ...{ kind: 'natural', role: 'applicant', surname: 'Wesołowska', givenNames: 'Łucja' },
  ...{ street: 'ul. Tumska 12', postalCode: '09-402', locality: 'Płock', country: 'PL' },
}

test('the checklist of a matter asks for the sum of its day, and a new price list needs no second change', async () => {
  expect(await feesAsked('WSO-02')).toEqual([['Opłata skarbowa za decyzję', 1000]])
  expect(await feesAsked('WPK-01')).toEqual([['Opłata skarbowa za zaświadczenie: 26,00 zł za egzemplarz', null]])
  expect(await feesAsked('REG-02')).toEqual([['Opłata skarbowa za duplikat: 5,00 zł za rozpoczętą stronę', null]])
  const [proxy] = ((await drafts.read(await drafts.start('REG-02', 'copy'))).content.fees as object[]).slice(1)
  const dearer = { what: 'duplikat', grosze: 9900, per: 'rozpoczęta strona' }
  const id = await drafts.readyToRelease('REG-02', { fees: [dearer, proxy] })
  expect((await drafts.publish(id, '2027-01-05')).statusCode).toBe(200)
  app.clock.set('2027-01-05T09:00:00+01:00')
  expect(await get('/uslugi/REG-02')).toContain('99,00 zł za rozpoczętą stronę')
  expect(await feesAsked('REG-02')).toEqual([['Opłata skarbowa za duplikat: 99,00 zł za rozpoczętą stronę', null]])
})
