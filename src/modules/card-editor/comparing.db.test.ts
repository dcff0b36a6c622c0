import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { useCardDrafts } from '#test/support/card-drafts.ts'

const app = useApp()
const cards = useCardDrafts(app)

test('a draft says what it changes in behaviour to its author and both approvers, and after its release too', async () => {
  const id = await cards.start('WSO-01')
  expect((await cards.read(id)).difference).toMatchObject({ summary: '', behaviour: [], words: [] })
  expect((await cards.author.get(`/cards/drafts/${id}`)).body).toContain('Te edycje mówią to samo.')
  const { content } = await cards.read(id)
  const items = content.items.slice(1).map((item) => ({ ...item, fee: null }))
  await cards.save(id, { items, position: 'inspektor', fees: [], title: 'Inna nazwa' })
  const { difference } = await cards.read(id)
  expect(difference).toMatchObject({ words: ['title'], against: { edition: 1 } })
  expect(difference?.summary).toContain('jeden dokument mniej')
  expect(difference?.behaviour.map(({ field }) => field)).toContain('position')
  await cards.submit(id)
  const look = async (by: typeof cards.author) => (await by.get(`/cards/drafts/${id}`)).body
  for (const page of [await look(cards.author), await look(cards.merits)]) {
    expect(page).toContain('Co się zmieni w działaniu')
    expect(page).toContain(difference?.behaviour[0]?.text.replaceAll('"', '&quot;'))
    expect(page).toContain('Tylko słowa: nazwa usługi.')
  }
  await cards.approve(id)
  expect(await look(cards.release)).toContain(`: ${difference?.summary}`)
  await cards.publish(id, '2026-11-30')
  expect((await cards.read(id)).difference).toMatchObject({ summary: difference?.summary, against: { edition: 1 } })
})

test('any two editions of a card are compared, by staff only', async () => {
  const first = await cards.readyToRelease('WZS-01', { whatYouGet: 'Karta miejska dla seniora i opiekuna.' })
  await cards.publish(first, '2026-11-23')
  const second = await cards.readyToRelease('WZS-01', { position: 'inspektor', onTheSpot: 'allowed' })
  await cards.publish(second, '2026-12-01')
  const between = async (older: number, newer: number) =>
    (await cards.merits.get(`/cards/WZS-01/comparison?older=${older}&newer=${newer}`, 'json')).json().difference
  expect(await between(1, 2)).toMatchObject({ summary: '', words: ['whatYouGet'] })
  expect((await between(2, 3)).behaviour.map(({ field }: { field: string }) => field)).toContain('position')
  expect((await cards.merits.get('/cards/WZS-01/comparison', 'json')).json()).toMatchObject({ older: 2, newer: 3 })
  const page = (await cards.merits.get('/cards/WZS-01/comparison?older=1&newer=3')).body
  expect(page).toContain('Edycja 1 → edycja 3')
  expect(page).toContain('stanowisko: ')
  expect((await cards.author.get('/cards/WZS-01')).body).toContain('Porównanie edycji')
  expect((await cards.merits.get('/cards/WZS-01/comparison?older=9&newer=3')).statusCode).toBe(404)
  expect((await cards.merits.get('/cards/NIE-MA/comparison')).statusCode).toBe(404)
  const clerk = await app.signIn('okienko10')
  expect((await clerk.get('/cards/WZS-01/comparison')).statusCode).toBe(403)
})

test('a new card has nothing to be compared with', async () => {
  const id = await cards.start('WZS-02', 'copy')
  expect((await cards.read(id)).difference).toBeNull()
  expect((await cards.author.get(`/cards/drafts/${id}`)).body).toContain('To jest pierwsza edycja tej karty')
})
