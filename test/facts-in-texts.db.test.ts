import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicServices } from '#domain/service-cards/public-service.ts'
import { readCardContent } from '#domain/service-cards/read-content.ts'
import { readDescribedCards } from '#modules/service-cards/index.ts'
import { insertEdition } from '#modules/service-cards/store.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { pdfText } from '#test/support/pdf-text.ts'

// A card may refer to a fact of the office in any of its texts. Nobody must ever read the reference instead of the fact:
// not in public, not at the counter, not on paper.
const app = useApp()
const [reference, fact] = ['{telefon:wgd}', '24 000 00 10']
const unresolved = /\{[\p{L}-]+:[\p{L}\p{N}-]+\}/u
const symbol = 'WKŚ-01'
const card = `/uslugi/${encodeURIComponent(symbol)}`
let clerk: SignedIn
afterAll(closePdf)

/** Every text of a card with the reference after it, but for names, codes and the words it is found by. */
function referring(thing: unknown, name = ''): unknown {
  if (typeof thing === 'string') return kept.test(name) ? thing : `${thing} ${reference}`
  if (Array.isArray(thing)) return thing.map((one) => referring(one, name))
  if (typeof thing !== 'object' || thing === null) return thing
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, referring(value, key)]))
}
const kept =
  /^(symbol|title|key|kind|form|returnable|unit|name|route|profile|onTheSpot|settlementForms|deliveryForms|jrwaClass|keywords|everydayWords|lifeEvents|sourceUrl|completeness|ways|when|effect|since|until|rate|account|act|provision|sha256|mediaType)$/

beforeAll(async () => {
  clerk = await app.signIn('podawcze')
  const { db } = app.services.database
  const row = await db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select(['e.content', 'e.unit_id', 'e.id'])
    .where('c.symbol', '=', symbol)
    .executeTakeFirstOrThrow()
  await db.updateTable('card_editions').set({ valid_to: '2026-11-22' }).where('id', '=', row.id).execute()
  const plain = readCardContent({ ...(row.content as object), appeal: 'Odwołanie do SKO', notes: ['Zadzwoń'] })
  const told = referring({ ...plain, privacy: { purpose: 'Po to', basis: 'Ustawa', recipients: 'Nikt' } })
  const items = plain.items.map((item) => ({ ...item, name: `${item.name} ${reference}` }))
  const content = readCardContent({ ...(told as object), items, unit: plain.unit })
  const keys = { unitId: row.unit_id ?? '', registerCode: null, publishedBy: null, source: null }
  const edition = { symbol, content, ...keys, validFrom: '2026-11-23', validTo: null }
  await inTransaction(db, (tx) => insertEdition(tx, edition, { newId: app.services.newId, now: app.clock.now() }))
})

const get = async (url: string, accept = 'text/html') => (await app.server.inject({ url, headers: { accept } })).body
const tells = (text: string) => {
  expect(text.match(unresolved)?.[0]).toBeUndefined()
  expect(text).toContain(fact)
}

test.each(['text/html', 'application/json'])('the card and the catalogue (%s)', async (accept) => {
  tells(await get(card, accept))
  expect(await get('/uslugi', accept)).not.toMatch(unresolved)
  expect(await get('/uslugi?q=drzewo', accept)).not.toMatch(unresolved)
})

test('the questions, the list that they give, on the screen and on paper', async () => {
  expect(await get(`${card}/czego-potrzebuje`)).not.toMatch(unresolved)
  const made = await app.server.inject({ method: 'POST', url: `${card}/czego-potrzebuje`, payload: { answers: {} } })
  const list = String(made.headers.location)
  tells(await get(list))
  tells(await pdfText((await app.server.inject(`${list}/lista.pdf`)).rawPayload))
  const led = await clerk.ask('/intake/checklist', { listCode: list.replace('/lista/', '') })
  tells((await clerk.get(String(led.headers.location))).body)
})

test('open data and the exports for catalogues', async () => {
  tells(await get('/dane/uslugi.csv', '*/*'))
  const cards = await readDescribedCards(app.services.database, '2026-11-23')
  tells(JSON.stringify(cards))
  const office = await app.services.office()
  tells(JSON.stringify(publicServices(cards, office, '2026-11-23', (event) => event)))
})

test('the counter, the paper, its receipt, the summons and what the client reads of them', async () => {
  const { db } = app.services.database
  const edition = await db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select('e.id')
    .where('c.symbol', '=', symbol)
    .where('e.valid_to', 'is', null)
    .executeTakeFirstOrThrow()
  const body = { channel: 'in-person', title: 'Wycinka lipy', cardEditionId: edition.id }
  const { paperId } = (await clerk.call('/papers', { ...body, ...somebody })).json()
  tells((await clerk.get(`/intake/new?repeat=${paperId}`)).body)
  const page = `/papers/${paperId}`
  tells((await clerk.get(page)).body)
  tells((await clerk.get(page, 'json')).body)
  const parties = await db.selectFrom('paper_parties').select('id').where('paper_id', '=', paperId).execute()
  const handed = { receiptDays: 7, handedTo: parties.map(({ id }) => id) }
  const receipt = (await clerk.call(`${page}/receipt`, handed)).json()
  const paper = await pdfText((await clerk.get(`/documents/${receipt.documentId}.pdf`)).rawPayload)
  tells(paper)
  const code = /([0-9A-Z]{4}-){3}[0-9A-Z]/.exec(paper)?.[0]
  tells(await get(`/s/${code}`))
})

const somebody = {
  parties: [
    {
      ...{ kind: 'natural', role: 'applicant', surname: 'Wesołowska', givenNames: 'Łucja' },
      ...{ street: 'ul. Tumska 12', postalCode: '09-402', locality: 'Płock', country: 'PL' },
    },
  ],
}
