import { beforeAll, describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
let clerk: SignedIn
beforeAll(async () => {
  clerk = await app.signIn('podawcze')
})

const good = 'AE:PL-90075-94799-GARAS-26'
const entry = (fields = {}) => ({
  address: good,
  addressKind: 'bae',
  addressSource: 'wyszukiwarka BAE',
  addressFrom: '1.11.2026',
  holder: 'Zakład Próbny sp. z o.o.',
  identityKind: 'nip',
  identity: '774-00-01-454',
  ...fields,
})
const record = (fields = {}, by = clerk) => by.call('/electronic-addresses', entry(fields))
const whyOf = (answer: Awaited<ReturnType<SignedIn['call']>>) =>
  answer.statusCode === 200 ? 'done' : (answer.json().refusal?.why ?? answer.statusCode)
const rowOf = (id: string) =>
  app.services.database.db.selectFrom('electronic_addresses').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const eventsOf = async (event: string) =>
  (await app.services.database.db.selectFrom('history').select('data').where('event', '=', event).execute()).map(
    ({ data }) => data as Record<string, unknown>,
  )
async function aClient(kind: 'natural' | 'organisation', numbers: { pesel?: string; nip?: string }) {
  const id = app.services.newId()
  const name = kind === 'natural' ? { surname: 'Próbna', given_names: 'Ewa' } : { organisation: 'Próbne Zakłady' }
  const row = { id, kind, created_at: app.services.clock.now(), ...name, ...numbers }
  await app.services.database.db.insertInto('clients').values(row).execute()
  return id
}

describe('an address for electronic delivery', () => {
  test('is written down as it is compared, once, with its source and who looked', async () => {
    const answer = await record({ address: ' ae:pl-90075-94799-garas-26 ' })
    expect(answer.json()).toMatchObject({ address: good })
    expect(answer.json().warnings).toBeUndefined()
    const { addressId } = answer.json()
    expect(await rowOf(addressId)).toMatchObject({
      address: good,
      kind: 'bae',
      identity: '7740001454',
      valid_from: '2026-11-01',
      valid_to: null,
      checked_at: app.services.clock.now(),
    })
    expect(whyOf(await record())).toBe('ade-address-known')
    expect(await eventsOf('electronic-address-recorded')).toMatchObject([{ addressId, address: good }])
    const found = await clerk.call('/electronic-addresses/search', { q: 'zaklad probny' })
    expect(found.json().rows).toMatchObject([{ id: addressId, numberHint: 'NIP …1454' }])
    expect((await clerk.call('/electronic-addresses/search', { q: '7740001454' })).json().rows).toHaveLength(1)
    expect((await clerk.call('/electronic-addresses/search', { q: '%' })).json().rows).toEqual([])
  })

  test('with wrong check digits is warned of and kept', async () => {
    const doubtful = await record({ address: 'AE:PL-12345-67890-ABCDE-12', identity: '5260250274' })
    expect(doubtful.statusCode).toBe(200)
    expect(Object.keys(doubtful.json().warnings)).toEqual(['address'])
    expect((await clerk.get('/electronic-addresses')).body).toContain('Nie zgadza się cyfra kontrolna')
    const odd = await record({ address: 'skrzynka w banku', identity: 'bez numeru' })
    expect(Object.keys(odd.json().warnings)).toEqual(['address', 'identity'])
  })

  test('from tomorrow is refused; each missing fact stands at its field', async () => {
    expect(whyOf(await record({ addressFrom: '24.11.2026', identity: '1' }))).toBe('ade-address-in-future')
    const errors = (await clerk.call('/electronic-addresses', {})).json().errors
    expect(Object.keys(errors).toSorted()).toEqual([
      'address',
      'addressFrom',
      'addressKind',
      'addressSource',
      'holder',
      'identity',
    ])
  })

  test('ends with a reason, is checked again while it stands, and only by those who may', async () => {
    const { addressId } = (await record({ identity: '5252248481' })).json()
    app.clock.set('2026-11-25T10:00:00+01:00')
    expect(whyOf(await clerk.call(`/electronic-addresses/${addressId}/check`, {}))).toBe('done')
    expect((await rowOf(addressId)).checked_at).toEqual(app.services.clock.now())
    const end = (lastDay: string, by = clerk) =>
      by.call(`/electronic-addresses/${addressId}/end`, { lastDay, endReason: 'wykreślony z bazy' })
    expect(whyOf(await end('26.11.2026'))).toBe('ade-address-in-future')
    expect(whyOf(await end('31.10.2026'))).toBe('ade-address-ends-before-start')
    expect(whyOf(await end('24.11.2026', await app.signIn('audytor')))).toBe(403)
    expect(whyOf(await end('24.11.2026'))).toBe('done')
    expect(whyOf(await end('24.11.2026'))).toBe('ade-address-ended')
    expect(whyOf(await clerk.call(`/electronic-addresses/${addressId}/check`, {}))).toBe('ade-address-ended')
    expect(await eventsOf('electronic-address-ended')).toMatchObject([{ addressId, reason: 'wykreślony z bazy' }])
    expect(whyOf(await clerk.call(`/electronic-addresses/${app.services.newId()}/check`, {}))).toBe(404)
    expect(whyOf(await record({}, await app.signIn('kancelaria-wgd')))).toBe(403)
    app.clock.set('2026-11-23T09:00:00+01:00')
  })
})

describe('on the page of a client', () => {
  test('stands what was recorded for the client and what was recorded under a number of the client', async () => {
    const clientId = await aClient('organisation', { nip: '5213017228' })
    await record({ address: 'AE:PL-72422-98772-ATIDW-24', identity: '5213017228' })
    const base = `/clients/${clientId}`
    const own = { address: 'AE:PL-50419-15057-VDGUG-25', addressKind: 'agreed', addressSource: 'podanie' }
    expect(whyOf(await clerk.call(`${base}/electronic-addresses`, { ...own, addressFrom: '23.11.2026' }))).toBe('done')
    const { card } = (await clerk.get(base, 'json')).json()
    expect(card.addresses.map(({ address, kind }: { address: string; kind: string }) => [address, kind])).toEqual(
      expect.arrayContaining([
        ['AE:PL-72422-98772-ATIDW-24', 'bae'],
        ['AE:PL-50419-15057-VDGUG-25', 'agreed'],
      ]),
    )
    const refused = await clerk.post(`${base}/electronic-addresses`, { ...own, addressFrom: 'jutro' })
    expect(refused.headers.location).toBe(base)
    const cookie = `${clerk.cookie}; okienko_flash=1`
    const page = (await app.server.inject({ url: base, headers: { cookie } })).body
    expect(page).toContain('value="AE:PL-50419-15057-VDGUG-25"')
    expect(page).toContain('govuk-error-summary')
  })
})

describe('a correction of a client', () => {
  test('keeps what stood before in history, warns of doubtful numbers and does not touch papers', async () => {
    const clientId = await aClient('natural', { pesel: '44051401458' })
    const correct = (fields: Record<string, unknown>, by = clerk) =>
      by.call(`/clients/${clientId}/correct`, {
        pesel: '44051401458',
        country: 'Polska',
        correctionReason: 'pomyłka przy przyjęciu',
        ...fields,
      })
    expect(whyOf(await correct({}))).toBe('nothing-changed')
    const done = await correct({ pesel: '44051401459', locality: 'Płock', ade: good })
    expect(done.json()).toMatchObject({ corrected: ['pesel', 'ade', 'locality'] })
    expect(Object.keys(done.json().warnings)).toEqual(['pesel'])
    const [event] = await eventsOf('client-corrected')
    expect(event).toMatchObject({
      clientId,
      reason: 'pomyłka przy przyjęciu',
      changes: [
        { field: 'pesel', from: '44051401458', to: '44051401459' },
        { field: 'ade', from: null, to: good },
        { field: 'locality', from: '', to: 'Płock' },
      ],
    })
    expect((await correct({ correctionReason: '' })).json().errors).toEqual({
      correctionReason: 'Podaj powód poprawki',
    })
    expect(whyOf(await correct({ phone: '24 123' }, await app.signIn('audytor')))).toBe(403)
    const page = (await (await app.signIn('audytor')).get(`/clients/${clientId}`)).body
    expect(page).toContain('…1459')
    expect(page).not.toContain('44051401459')
  })

  test('of an organisation knows no PESEL', async () => {
    const clientId = await aClient('organisation', {})
    const fields = { pesel: '44051401458', correctionReason: 'próba' }
    expect(whyOf(await clerk.call(`/clients/${clientId}/correct`, fields))).toBe('organisation-has-no-pesel')
  })
})
