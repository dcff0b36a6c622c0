import { beforeAll, expect, test } from 'vitest'
import { publicServices } from '#domain/service-cards/public-service.ts'
import { readCardsForFile } from '#modules/card-exchange/index.ts'
import { readDescribedCards } from '#modules/service-cards/index.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'

// A fee may name a rate of the office instead of a sum. Wherever its card is told, the rate of that day is told with it.
const app = useApp('2026-12-30T09:00:00+01:00')
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
  expect(file?.fee_lines).toContainEqual({ what: 'zaświadczenie', pln: zlote, per: 'egzemplarz' })
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
