import { beforeAll, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'

const monday = '2026-11-23T09:00:00+01:00'
const app = useApp(monday)
const theirs = 'AE:PL-90075-94799-GARAS-26'
let clerk: SignedIn
let clientId: string

beforeAll(async () => {
  clerk = await app.signIn('podawcze')
  clientId = app.services.newId()
  const client = { id: clientId, kind: 'natural' as const, surname: 'Gżegżółka', given_names: 'Łucja' }
  await app.services.database.db
    .insertInto('clients')
    .values({ ...client, locality: 'Przykładowo', postal_code: '00-001', created_at: app.clock.now() })
    .execute()
})

const lookUp = async (fields: Record<string, unknown>) => {
  await clerk.post('/drafts/intake-new?path=%2Fintake%2Fnew%3Fdraft%3Dintake-new', fields)
  return (await clerk.get('/intake/new?draft=intake-new')).body
}
const intoBase = () =>
  clerk.call(`/clients/${clientId}/electronic-addresses`, {
    address: theirs,
    addressKind: 'bae',
    addressSource: 'wyszukiwarka BAE',
    addressFrom: '1.11.2026',
  })
type Order = { addressee: string; checked: string; order: { ways: { channel: string; standing: string }[] } }
const firstOf = (orders: Order[]) =>
  orders.map((one) => [one.addressee, one.order.ways.find(({ standing }) => standing === 'proposed')?.channel])

test('whoever agrees the delivery sees which way comes first by law, for whom and why (art. 39 KPA)', async () => {
  expect(await lookUp({ look: 'matter', matterText: 'zameldowaniu' })).not.toContain('doręcza się je najpierw')
  const typed = { surname: 'Kot', givenNames: 'Jan', locality: 'Płock' }
  const page = await lookUp({ parties: [typed] })
  expect(page).toContain('Kot Jan: kto nie przyjdzie po pismo do urzędu')
  expect(page).toContain('list polecony za potwierdzeniem odbioru')
  expect(page).toContain('W spisie prowadzonym w urzędzie nie ma adresu tej osoby')
  const proxied = await lookUp({ parties: [typed, { role: 'proxy', proxyScope: 'full', surname: 'Lis' }] })
  expect(proxied).toContain('Lis: kto nie przyjdzie')
  expect(proxied).not.toContain('Kot Jan: kto nie przyjdzie')
})

test('an address in the base comes first, and one checked on an earlier day is asked for again', async () => {
  await intoBase()
  const known = { parties: [{ clientId, find: 'Gżegżółka Łucja' }], deliveryForm: 'post' }
  const page = await lookUp(known)
  expect(page).toMatch(/najpierw tak: e-Doręczenia \(art\. 39 § 1 KPA\)/)
  expect(page).toContain(`e-Doręczenia są regułą. ${theirs}`)
  expect(page).toContain('Można doręczyć elektronicznie, a to ma pierwszeństwo przed papierem.')
  app.clock.set('2026-11-25T09:00:00+01:00')
  expect(await lookUp(known)).toContain('Adres sprawdzono w bazie adresów 23 listopada 2026')
  app.clock.set(monday)
})

test('a registered paper shows it where the agreed delivery is changed, to a program too', async () => {
  const { id } = await aPaper(app.services, { card: 'WKŚ-01', applicant: 'Gżegżółka Łucja', second: 'Żuk Ola' })
  const read = async () => (await clerk.get(`/papers/${id}/correct`, 'json')).json().deliveryOrders
  expect(firstOf(await read())).toEqual([
    ['Gżegżółka Łucja', 'registered-post'],
    ['Żuk Ola', 'registered-post'],
  ])
  await app.services.database.db
    .updateTable('paper_parties')
    .set({ client_id: clientId })
    .where('paper_id', '=', id)
    .where('position', '=', 1)
    .execute()
  const orders = await read()
  expect(firstOf(orders)[0]).toEqual(['Gżegżółka Łucja', 'e-delivery'])
  expect(orders[0]).toMatchObject({ checked: 'today', checkedOn: '2026-11-23' })
  expect((await clerk.get(`/papers/${id}/correct`)).body).toContain('e-Doręczenia są regułą')
})
