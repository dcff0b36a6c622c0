import { beforeAll, describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp()
let clerk: SignedIn
beforeAll(async () => {
  clerk = await app.signIn('podawcze')
})

const editionOf = async (symbol: string) => {
  const { db } = app.services.database
  const found = db.selectFrom('card_editions as e').innerJoin('service_cards as c', 'c.id', 'e.card_id').select('e.id')
  return (await found.where('c.symbol', '=', symbol).executeTakeFirstOrThrow()).id
}
const formFor = async (fields: Record<string, unknown>) => {
  await clerk.post('/drafts/intake-new?path=%2Fintake%2Fnew%3Fdraft%3Dintake-new', fields)
  return (await clerk.get('/intake/new?draft=intake-new')).body
}
/** The ways in their order, the checked one marked. */
const waysOn = (page: string) =>
  [...page.matchAll(/<input[^>]*name="deliveryForm"[^>]*>/g)].map(
    ([input]) => /value="([^"]*)"/.exec(input)?.[1] + (input.includes('checked') ? '!' : ''),
  )
const bring = async (symbol: string, more: Record<string, unknown>) =>
  clerk.call('/papers', {
    ...{ channel: 'in-person', title: `Wniosek ${symbol}`, cardEditionId: await editionOf(symbol), everything: 'yes' },
    ...{ parties: [{ role: 'applicant', kind: 'natural', surname: 'Kot' }], ...more },
  })
const paperOf = (id: string) =>
  app.services.database.db.selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('the counter offers the ways of the card', () => {
  test.each([
    ['outside the catalogue', null, ['pickup!', 'post', 'e-delivery']],
    ['a card that settles on the spot', 'WSO-01', ['pickup!', 'post', 'e-delivery', 'on-the-spot']],
    ['a card that does not', 'WKŚ-01', ['pickup!', 'post', 'e-delivery']],
    ['a card without collection: its own ways first', 'WGD-05', ['post!', 'e-delivery', 'pickup']],
  ])('%s', async (_case, symbol, ways) => {
    const page = await formFor(symbol ? { cardEditionId: await editionOf(symbol) } : {})
    expect(waysOn(page)).toEqual(ways)
    expect(page.includes('Dlaczego odbiór inny niż na karcie')).toBe(symbol === 'WGD-05')
  })

  test('what the card leaves out and the law gives is offered with its article', async () => {
    const page = await formFor({ cardEditionId: await editionOf('WZS-01') })
    expect(waysOn(page)).toEqual(['pickup!', 'post', 'on-the-spot', 'e-delivery'])
    expect(page).toContain('Karta tego nie wymienia, ale klient ma do tego prawo: e-Doręczenia (art. 39 § 1 KPA).')
  })

  test('a way left as proposed follows the card, a chosen one stays while the card knows it', async () => {
    const cardEditionId = await editionOf('WGD-05')
    expect(waysOn(await formFor({ cardEditionId, deliveryForm: 'pickup', deliveryWas: 'pickup' }))[0]).toBe('post!')
    expect(waysOn(await formFor({ cardEditionId, deliveryForm: 'pickup', deliveryWas: 'post' }))[2]).toBe('pickup!')
    expect(waysOn(await formFor({ cardEditionId, deliveryForm: 'on-the-spot', deliveryWas: 'pickup' }))[0]).toBe(
      'post!',
    )
  })
})

describe('registration keeps to it', () => {
  test('on the spot is refused where the card forbids it, and the client’s right is not', async () => {
    const refused = await bring('WKŚ-01', { deliveryForm: 'on-the-spot' })
    expect([refused.statusCode, refused.json().title]).toEqual([409, expect.stringContaining('na co pozwala karta')])
    const right = await bring('WZS-01', { deliveryForm: 'e-delivery' })
    expect(right.statusCode).toBe(200)
    expect(await paperOf(right.json().paperId)).toMatchObject({ delivery_form: 'e-delivery', delivery_reason: null })
  })

  test('a way outside the card is asked for with a reason, which stays with the paper', async () => {
    const bare = await bring('WGD-05', { deliveryForm: 'pickup' })
    expect([bare.statusCode, bare.json().title]).toEqual([409, expect.stringContaining('art. 42 § 2 KPA')])
    const told = await bring('WGD-05', { deliveryForm: 'pickup', deliveryReason: 'klient wyjeżdża' })
    const { paperId } = told.json()
    expect(await paperOf(paperId)).toMatchObject({ delivery_form: 'pickup', delivery_reason: 'klient wyjeżdża' })
    expect((await clerk.get(`/papers/${paperId}`)).body).toContain('Poza kartą usługi: klient wyjeżdża')
  })

  test('a correction is judged the same way, and leaves alone what was agreed', async () => {
    const { paperId } = (await bring('WGD-05', { deliveryForm: 'pickup', deliveryReason: 'klient wyjeżdża' })).json()
    const { kind, arrived_on: arrivedOn, unit_id: unitId } = await paperOf(paperId)
    const parties = await app.services.database.db
      .selectFrom('paper_parties')
      .select(['id', 'name'])
      .where('paper_id', '=', paperId)
      .execute()
    const correct = async (fields: Record<string, unknown>) => {
      const { version, title } = await paperOf(paperId)
      const entry = { version, title, kind, arrivedOn, unitId, parties, reason: 'pomyłka', deliveryForm: 'pickup' }
      return clerk.call(`/papers/${paperId}/correct`, { ...entry, ...fields })
    }
    expect((await correct({ title: 'Rozgraniczenie' })).statusCode).toBe(200)
    expect((await correct({ deliveryForm: 'on-the-spot' })).statusCode).toBe(409)
    expect((await correct({ deliveryReason: '' })).json().title).toContain('Podaj powód')
    expect((await correct({ deliveryForm: 'post' })).statusCode).toBe(200)
    expect(await paperOf(paperId)).toMatchObject({ delivery_form: 'post', delivery_reason: null })
  })
})
