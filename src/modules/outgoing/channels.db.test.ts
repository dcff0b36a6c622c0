import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { countWrites } from '#test/support/writes.ts'

const monday = '2026-11-23T09:00:00+01:00'
const app = useApp(monday)
const writes = countWrites(app)
const theirs = 'AE:PL-90075-94799-GARAS-26'
let clerk: SignedIn

beforeAll(async () => {
  clerk = await app.signIn('podawcze')
})
beforeEach(() => app.clock.set(monday))

const db = () => app.services.database.db
const whyOf = (answer: Awaited<ReturnType<SignedIn['call']>>) =>
  answer.statusCode === 200 ? 'done' : (answer.json().refusal?.why ?? answer.statusCode)

/** A summons written as a letter to a known client; nothing says yet how to reach the client electronically. */
async function letter(pesel: string | null = null) {
  const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
  const { id: paperId } = await aPaper(app.services, { card: 'WKŚ-01', marks })
  const clientId = app.services.newId()
  const client = { id: clientId, kind: 'natural' as const, surname: 'Gżegżółka', given_names: 'Łucja' }
  await db()
    .insertInto('clients')
    .values({ ...client, pesel, created_at: app.clock.now() })
    .execute()
  await db().updateTable('paper_parties').set({ client_id: clientId }).where('paper_id', '=', paperId).execute()
  const { documentId: letterId } = (await clerk.call(`/papers/${paperId}/summons`, { letterDays: 7 })).json()
  return { paperId, clientId, letterId }
}
type Letter = Awaited<ReturnType<typeof letter>>

const inBase = (clientId: string, fields = {}) =>
  clerk.call(`/clients/${clientId}/electronic-addresses`, {
    address: theirs,
    addressKind: 'bae',
    addressSource: 'wyszukiwarka BAE',
    addressFrom: '1.11.2026',
    ...fields,
  })
async function orderOf(paperId: string) {
  const { outgoing } = (await clerk.get(`/papers/${paperId}`, 'json')).json().panels
  const [one] = outgoing.orders
  const proposed = one.order.ways.find(({ standing }: { standing: string }) => standing === 'proposed')
  return { channel: proposed.channel, why: proposed.why, to: one.order.electronicAddress, checked: one.checked }
}
const send = ({ paperId, letterId }: Letter, fields: Record<string, unknown>) =>
  clerk.call(`/papers/${paperId}/dispatches`, { letterId, leftOn: '23.11.2026', reference: '', ...fields })
const choiceOf = async (itemId: string) =>
  await db()
    .selectFrom('outgoing_items')
    .select(['way_choice', 'ade'])
    .where('id', '=', itemId)
    .executeTakeFirstOrThrow()

describe('the order of ways on the page of a paper', () => {
  test('puts a registered letter first where nothing electronic is known', async () => {
    const { paperId } = await letter()
    expect(await orderOf(paperId)).toEqual({
      channel: 'registered-post',
      why: 'electronic-not-possible',
      to: null,
      checked: 'no-entry',
    })
  })

  test('puts e-Doręczenia first where the base has an address on the day, and says when it was looked up', async () => {
    const one = await letter()
    await inBase(one.clientId)
    const shown = { channel: 'e-delivery', why: 'address-in-bae', to: theirs }
    expect(await orderOf(one.paperId)).toEqual({ ...shown, checked: 'today' })
    app.clock.set('2026-11-25T09:00:00+01:00')
    expect(await orderOf(one.paperId)).toEqual({ ...shown, checked: 'earlier' })
    const page = (await clerk.get(`/papers/${one.paperId}`)).body
    expect(page).toContain('proponowany sposób to e-Doręczenia (art. 39 § 1 KPA)')
    expect(page).toContain('Adres sprawdzono w bazie adresów 23 listopada 2026')
    expect(page).toMatch(/<input[^>]*value="e-delivery"[^>]*checked/)
    const { card } = (await clerk.get(`/clients/${one.clientId}`, 'json')).json()
    const end = { lastDay: '24.11.2026', endReason: 'wykreślony' }
    expect(whyOf(await clerk.call(`/electronic-addresses/${card.addresses[0].id}/end`, end))).toBe('done')
    expect((await orderOf(one.paperId)).channel).toBe('registered-post')
  })

  test('knows an address recorded under a number of the client, and one that the client agreed to', async () => {
    const one = await letter('44051401458')
    const byNumber = { holder: 'Łucja Gżegżółka', identityKind: 'pesel', identity: '44051401458' }
    const rest = { address: theirs, addressSource: 'podanie', addressFrom: '1.11.2026' }
    await clerk.call('/electronic-addresses', { ...byNumber, ...rest, addressKind: 'agreed' })
    expect(await orderOf(one.paperId)).toMatchObject({ channel: 'e-delivery', why: 'address-in-application' })
  })

  test('puts an own courier before the post once the office says that it has them', async () => {
    const administrator = await app.signIn('administrator')
    const { settings } = (await administrator.get('/admin/settings', 'json')).json()
    const same = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value ?? '']))
    const change = (ownCourier: string) =>
      administrator.call('/admin/settings', { ...same, ownCourier, settingsReason: 'gońcy' })
    const { paperId } = await letter()
    expect(whyOf(await change('available'))).toBe('done')
    expect((await orderOf(paperId)).channel).toBe('own-courier')
    expect(whyOf(await change('not-available'))).toBe('done')
  })
})

describe('a way chosen against the order', () => {
  test('needs a reason, which is kept with the letter and in history; without it nothing is written', async () => {
    const one = await letter()
    await inBase(one.clientId)
    const courier = { way: 'courier', reference: 'lista 7' }
    const before = await writes.mark()
    const refused = await send(one, courier)
    expect([whyOf(refused), refused.json().title]).toEqual(['way-needs-reason', expect.stringContaining('art. 39 KPA')])
    expect(await writes.since(before)).toEqual([])
    const { itemId } = (await send(one, { ...courier, wayReason: 'oryginał z pieczęcią' })).json()
    expect((await choiceOf(itemId)).way_choice).toMatchObject({
      proposed: 'e-delivery',
      why: 'address-in-bae',
      reason: 'oryginał z pieczęcią',
    })
    const history = db().selectFrom('history').select('data').where('event', '=', 'way-chosen')
    expect((await history.where('paper_id', '=', one.paperId).executeTakeFirstOrThrow()).data).toMatchObject({
      reason: 'oryginał z pieczęcią',
    })
    const page = (await clerk.get(`/outgoing/items/${itemId}`)).body
    expect(page).toContain('oryginał z pieczęcią')
    expect(page).toContain('art. 39 § 1 KPA')
  })

  test('the proposed way needs none; the letter goes to the address of the base, not of the application', async () => {
    const one = await letter()
    await db()
      .updateTable('paper_parties')
      .set({ ade: 'AE:PL-50419-15057-VDGUG-25' })
      .where('paper_id', '=', one.paperId)
      .execute()
    await inBase(one.clientId)
    const { itemId } = (await send(one, { way: 'e-delivery' })).json()
    expect(await choiceOf(itemId)).toMatchObject({ ade: theirs, way_choice: { proposed: 'e-delivery', reason: '' } })
    const queued = db()
      .selectFrom('ade_outbox')
      .select(['address', 'state', 'carried_by'])
      .where('item_id', '=', itemId)
    expect(await queued.executeTakeFirstOrThrow()).toEqual({ address: theirs, state: 'queued', carried_by: 'program' })
  })

  test('nothing can be sent where there is no address; what was sent by hand is written down with its reason', async () => {
    const one = await letter()
    expect(whyOf(await send(one, { way: 'e-delivery', wayReason: 'prosiła' }))).toBe('no-electronic-address')
    expect(whyOf(await send(one, { way: 'e-delivery', reference: 'DWY/9' }))).toBe('way-needs-reason')
    const answer = await send(one, { way: 'e-delivery', reference: 'DWY/9', wayReason: 'adres z wyszukiwarki' })
    expect(whyOf(answer)).toBe('done')
  })
})
