import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp()
let desk: SignedIn
let geodesy: SignedIn
beforeAll(async () => {
  desk = await app.signIn('podawcze')
  geodesy = await app.signIn('okienko10')
})

const lookUp = async (clerk: SignedIn, fields: Record<string, unknown>) => {
  const saved = await clerk.post('/drafts/intake-new?path=%2Fintake%2Fnew%3Fdraft%3Dintake-new', fields)
  expect(saved.headers.location).toBe('/intake/new?draft=intake-new')
  return (await clerk.get('/intake/new?draft=intake-new')).body
}
const editionOf = async (symbol: string) => {
  const { db } = app.services.database
  const found = db.selectFrom('card_editions as e').innerJoin('service_cards as c', 'c.id', 'e.card_id').select('e.id')
  return (await found.where('c.symbol', '=', symbol).executeTakeFirstOrThrow()).id
}
const paperOf = (id: string) =>
  app.services.database.db.selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('the intake form without scripts', () => {
  test('finds the matter by a few letters, keeps what was typed, shows the checklist, the promise and the title', async () => {
    const page = await lookUp(desk, { look: 'matter', matterText: 'zameldowaniu', notifyBy: '600 000 000' })
    expect(page).toContain('value="WSO-01 Zaświadczenie o zameldowaniu"')
    expect(page).toContain('value="600 000 000"')
    expect(page).toContain('Wszystko jest')
    expect(page).toContain('30 listopada 2026 (poniedziałek)')
    expect(page).toContain('Stanowisko nr 3 (Stanowisko Obsługi Klienta, al. Piłsudskiego 6)')
  })

  test('offers what is proper at this window first; a choice stands until other words are typed', async () => {
    const both = await lookUp(geodesy, { look: 'matter', matterText: 'wypis' })
    expect(both.indexOf('WGD-19')).toBeLessThan(both.indexOf('WUA-15'))
    const edition = await editionOf('WUA-15')
    const chosen = await lookUp(geodesy, { matterText: 'wypis', matterWas: 'wypis', matterPicked: edition })
    expect(chosen).toContain('Sprawa nie należy do tego stanowiska. Właściwe: Stanowisko nr 5')
    const again = await lookUp(geodesy, {
      look: 'matter',
      matterText: 'rozgran',
      matterWas: 'x',
      cardEditionId: edition,
    })
    expect(again).toContain('value="WGD-05 Rozgraniczenie nieruchomości"')
  })

  test('finds a client without diacritics and proposes the title', async () => {
    const fields = {
      look: 'party-0',
      cardEditionId: await editionOf('WSO-01'),
      parties: [{ find: 'zolkiewicz lucja' }],
    }
    const page = await lookUp(desk, fields)
    expect(page).toContain('ul. Świerkowa 4 m. 7, 00-001 Przykładowo')
    expect(page).toContain('value="Zaświadczenie o zameldowaniu – Żółkiewicz Łucja"')
  })

  test('adds rows for enclosures and parties', async () => {
    const page = await lookUp(desk, { look: 'more-enclosures', enclosures: [{ name: 'Mapa' }] })
    expect(page).toContain('name="enclosures[0][name]"')
    expect(page).toContain('name="enclosures[1][name]"')
    expect(await lookUp(desk, { look: 'more-parties', parties: [{ surname: 'Kot' }] })).toContain(
      'parties[1][proxyScope]',
    )
  })

  test('a refused form comes back as it was typed, with its errors', async () => {
    const sent = await desk.post('/papers', {
      channel: 'in-person',
      parties: [{ role: 'applicant', find: 'Nikt' }],
      title: 'Tytuł <b>',
    })
    expect(sent.headers.location).toBe('/intake/new')
    const page = (
      await app.server.inject({
        url: '/intake/new',
        headers: { cookie: `${desk.cookie}; okienko_flash=1` },
      })
    ).body
    expect(page).toContain('Wybierz klienta z listy albo wpisz nową osobę')
    expect(page).toContain('href="#parties-0-find"')
    expect(page).toContain('Tytuł &lt;b>')
  })
})

describe('who stands behind a paper', () => {
  test('a new person becomes a known client, once, also when the request comes twice', async () => {
    const key = newId()
    const body = {
      channel: 'in-person',
      title: 'Pismo',
      parties: [
        { role: 'applicant', surname: 'Brzęczyk', givenNames: 'Jan', locality: 'Przykładowo' },
        { role: 'bringer', surname: 'Goniec' },
      ],
    }
    const first = await desk.call('/papers', body, key)
    await desk.call('/papers', body, key)
    const { db } = app.services.database
    const clients = await db
      .selectFrom('clients')
      .select(['id', 'name'])
      .where('surname', 'in', ['Brzęczyk', 'Goniec'])
      .execute()
    expect(clients.map(({ name }) => name)).toEqual(['Brzęczyk Jan'])
    const parties = await db
      .selectFrom('paper_parties')
      .selectAll()
      .where('paper_id', '=', first.json().paperId)
      .orderBy('position')
      .execute()
    expect(parties.map(({ client_id, name }) => [client_id, name])).toEqual([
      [clients[0]?.id, 'Brzęczyk Jan'],
      [null, 'Goniec'],
    ])
  })

  test('a known client brings their data along; what was typed on this paper wins', async () => {
    const [client] = (await desk.call('/clients/suggest', { q: 'zolkiewicz lucja' })).json().suggestions
    expect(client).toMatchObject({ text: 'Żółkiewicz Łucja' })
    const parties = [{ role: 'applicant', clientId: client.id, street: 'ul. Nowa 1' }]
    const { paperId } = (await desk.call('/papers', { channel: 'in-person', title: 'Pismo', parties })).json()
    const { db } = app.services.database
    const party = await db
      .selectFrom('paper_parties')
      .selectAll()
      .where('paper_id', '=', paperId)
      .executeTakeFirstOrThrow()
    expect(party).toMatchObject({ name: 'Żółkiewicz Łucja', street: 'ul. Nowa 1', locality: 'Przykładowo' })
    expect((await paperOf(paperId)).search).toContain('zolkiewicz lucja')
  })

  test('a client who does not exist is refused in words; an anonymous letter is not', async () => {
    const unknown = await desk.call('/papers', {
      channel: 'post',
      title: 'x',
      parties: [{ role: 'applicant', clientId: newId() }],
    })
    expect([unknown.statusCode, unknown.json().title]).toEqual([
      409,
      'Wybrany klient nie istnieje w spisie. Wyszukaj go ponownie albo wpisz nową osobę.',
    ])
    const { paperId } = (
      await desk.call('/papers', { channel: 'post', title: 'Anonim', parties: [{ role: 'applicant' }] })
    ).json()
    expect((await paperOf(paperId)).applicant_name).toBe('brak danych')
  })
})

describe('the checklist of the chosen card', () => {
  test('„wszystko jest” marks what this application needs, conditions set aside; nothing ticked is missing', async () => {
    const marks = async (fields: Record<string, unknown>) => {
      const body = { channel: 'in-person', title: 'x', cardEditionId: await editionOf('WSO-01'), ...fields }
      const { paperId } = (await desk.call('/papers', body)).json()
      const rows = app.services.database.db.selectFrom('check_items').select('mark').where('paper_id', '=', paperId)
      return (await rows.orderBy('position').execute()).map(({ mark }) => mark)
    }
    expect(new Set(await marks({}))).toEqual(new Set(['missing']))
    expect(new Set(await marks({ everything: 'yes' }))).toEqual(new Set(['present', 'not-applicable']))
    const ofAnother = { everything: 'yes', checklistOf: await editionOf('WPK-01') }
    expect(new Set(await marks(ofAnother))).toEqual(new Set(['missing']))
  })
})

describe('possible duplicates', () => {
  test('same client and card within 30 days, or same sign and date, are shown with the reason and can be linked', async () => {
    const cardEditionId = await editionOf('WPK-01')
    const [client] = (await desk.call('/clients/suggest', { q: 'sleczka bronislawa' })).json().suggestions
    const parties = [{ role: 'applicant', clientId: client.id, find: client.text }]
    const letter = { senderSign: 'ABC.1.2026', letterDate: '20.11.2026' }
    const first = (
      await desk.call('/papers', { channel: 'post', title: 'Wniosek', cardEditionId, parties, ...letter })
    ).json()
    expect(await lookUp(desk, { cardEditionId, parties })).toContain('ten sam klient i ta sama sprawa')
    expect(await lookUp(desk, letter)).toContain('ten sam znak i data pisma')
    expect(await lookUp(desk, { ...letter, letterDate: '19.11.2026' })).toContain('Nie znaleziono podobnych pism.')
    const second = await desk.call('/papers', {
      channel: 'post',
      title: 'Znowu',
      parties,
      link: `supplement:${first.paperId}`,
    })
    const links = app.services.database.db.selectFrom('paper_links').select(['related_id', 'relation'])
    expect(await links.where('paper_id', '=', second.json().paperId).execute()).toEqual([
      { related_id: first.paperId, relation: 'supplement' },
    ])
  })
})

test('the last paper is repeated: the same matter, or the same client', async () => {
  const cardEditionId = await editionOf('WSO-01')
  const [client] = (await desk.call('/clients/suggest', { q: 'zolkiewicz lucja' })).json().suggestions
  const parties = [{ role: 'applicant', clientId: client.id }]
  const { paperId } = (await desk.call('/papers', { channel: 'in-person', title: 'x', cardEditionId, parties })).json()
  const matter = (await desk.get(`/intake/new?repeat=${paperId}&keep=matter`)).body
  expect(matter).toContain('value="WSO-01 Zaświadczenie o zameldowaniu"')
  expect(matter).not.toContain('value="Żółkiewicz Łucja"')
  const same = (await desk.get(`/intake/new?repeat=${paperId}&keep=client`)).body
  expect(same).toContain('value="Żółkiewicz Łucja"')
  expect(same).not.toContain('WSO-01')
})

describe('a form put aside', () => {
  const aside = '/drafts/intake-new?path=%2Fintake%2Fnew'
  const form = (surname: string) => ({
    ...{ formKey: newId(), draftLabelFrom: 'parties.0.surname' },
    parties: [{ surname }],
  })
  const waiting = async () => ((await desk.get('/intake/new')).body.match(/draft=intake-new[^"]*/g) ?? []).length

  test('waits under its name, is taken up, and goes when it is registered', async () => {
    const halina = form('Halina')
    await desk.post(aside, { ...halina, parked: 'yes' })
    const draft = `intake-new~${halina.formKey}`
    expect((await desk.get('/intake/new')).body).toContain(`/intake/new?draft=${draft}`)
    const taken = (await desk.get(`/intake/new?draft=${draft}`)).body
    expect(taken).toContain('value="Halina"')
    await desk.post(aside, halina)
    await desk.call('/papers', { channel: 'in-person', title: 'x', formKey: halina.formKey })
    expect(await waiting()).toBe(0)
  })

  test('taken up and put aside again it is one form; another form is not written over it', async () => {
    const [anna, bogna] = [form('Anna'), form('Bogna')]
    await desk.post(aside, { ...anna, parked: 'yes' })
    await desk.post(aside, { ...anna, title: 'x' })
    await desk.post(aside, { ...anna, title: 'y', parked: 'yes' })
    expect(await waiting()).toBe(1)
    // left behind without a word, then the next client begins
    await desk.post(aside, { ...anna, title: 'z' })
    await desk.post(aside, bogna)
    expect(await waiting()).toBe(2)
    const kept = (await desk.get(`/intake/new?draft=intake-new~${anna.formKey}`)).body
    expect(kept).toContain('value="z"')
    await desk.call('/papers', { channel: 'in-person', title: 'x', formKey: bogna.formKey })
    expect(await waiting()).toBe(1)
    await desk.post(`/drafts/intake-new~${anna.formKey}/drop`, {})
    expect(await waiting()).toBe(0)
  })

  test('what was kept while typing and came in late does not bring it back', async () => {
    const late = form('Celina')
    const key = newId()
    await desk.post(aside, { ...late, parked: 'yes' }, key)
    await desk.post(aside, late, key)
    expect(await waiting()).toBe(1)
    const sent = newId()
    await desk.post('/papers', { channel: 'in-person', title: 'x', formKey: late.formKey }, sent)
    await desk.post(aside, late, sent)
    expect(await waiting()).toBe(0)
  })
})

test('a person who sits at no window sees no form', async () => {
  expect((await (await app.signIn('koordynator')).get('/intake/new')).statusCode).toBe(403)
})
