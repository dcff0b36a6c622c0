import { beforeAll, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp()
let clerk: SignedIn
let cardEditionId: string
let map: { id: string; name: string }
beforeAll(async () => {
  clerk = await app.signIn('podawcze')
  const { db } = app.services.database
  const edition = db
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select('e.id')
    .where('c.symbol', '=', 'OGN-04')
  cardEditionId = (await edition.executeTakeFirstOrThrow()).id
  const items = db.selectFrom('card_items').select(['id', 'name']).where('edition_id', '=', cardEditionId)
  map = await items.where('form', '=', 'original').where('returnable', '=', 'yes').executeTakeFirstOrThrow()
})

const formWith = async (fields: Record<string, unknown>) => {
  await clerk.post('/drafts/intake-new?path=%2Fintake%2Fnew%3Fdraft%3Dintake-new', { cardEditionId, ...fields })
  return (await clerk.get('/intake/new?draft=intake-new')).body
}
const bring = async (fields: Record<string, unknown>) => {
  const parties = [{ role: 'applicant', kind: 'natural', surname: 'Kot' }]
  const answer = await clerk.call('/papers', {
    channel: 'in-person',
    title: 'Podział',
    cardEditionId,
    parties,
    ...fields,
  })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json().paperId as string
}
const enclosuresOf = (paperId: string) =>
  app.services.database.db
    .selectFrom('enclosures')
    .select(['name', 'form', 'returnable'])
    .where('paper_id', '=', paperId)
    .orderBy('position')
    .execute()
const nameIn = (page: string, row: number) =>
  new RegExp(`name="enclosures\\[${row}\\]\\[name\\]"[^>]*value="([^"]*)"`).exec(page)?.[1]

test('the form in which an item is wanted, and its return, stand beside it at intake and on the paper', async () => {
  expect(await formWith({})).toContain('oryginał, do zwrotu')
  const paperId = await bring({})
  expect((await clerk.get(`/papers/${paperId}`)).body).toContain('oryginał, do zwrotu')
})

test('ticking an original that goes back proposes its row, once, and unticking frees it', async () => {
  const ticked = await formWith({
    present: [map.id],
    enclosures: [{ name: 'Zdjęcie', form: 'copy', returnable: 'no' }],
  })
  expect([nameIn(ticked, 0), nameIn(ticked, 1)]).toEqual(['Zdjęcie', map.name])
  expect(ticked).toMatch(/name="enclosures\[1\]\[returnable\]"[\s\S]*?value="yes" selected/)
  const cleared = await formWith({ present: [map.id], proposed: [map.name], enclosures: [{ name: '' }] })
  expect(nameIn(cleared, 0) ?? '').toBe('')
  const unticked = await formWith({ proposed: [map.name], enclosures: [{ name: map.name, returnable: 'yes' }] })
  expect(nameIn(unticked, 0) ?? '').toBe('')
})

test('without scripts the original is listed at registration; what the clerk took back is not', async () => {
  const mine = { name: map.name, form: 'original', returnable: 'yes' }
  expect(await enclosuresOf(await bring({ everything: 'yes' }))).toEqual([mine])
  expect(await enclosuresOf(await bring({ present: [map.id], proposed: [map.name] }))).toEqual([])
  const kept = { name: map.name, form: 'copy', returnable: 'no' }
  expect(await enclosuresOf(await bring({ present: [map.id], proposed: [map.name], enclosures: [kept] }))).toEqual([
    kept,
  ])
  expect(await enclosuresOf(await bring({ present: [map.id], enclosures: [{ ...mine, name: 'Mapa' }] }))).toHaveLength(
    1,
  )
})
