import { describe, expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { useCardDrafts, why } from '#test/support/card-drafts.ts'

const app = useApp()
const cards = useCardDrafts(app)

describe('writing', () => {
  test('a draft begins beside the edition in force, which stays; one of a card at a time', async () => {
    const id = await cards.start('WSO-01')
    expect(await cards.read(id)).toMatchObject({ state: 'writing', revision: 1, content: { symbol: 'WSO-01' } })
    expect(why(await cards.author.call('/cards/drafts', { from: 'live', symbol: 'WSO-01' }))).toBe('draft-already-open')
    expect(await cards.editions('WSO-01')).toHaveLength(1)
    expect((await cards.author.call(`/cards/drafts/${id}/drop`, {})).statusCode).toBe(200)
    expect(why(await cards.save(id, { title: 'Po czasie' }))).toBe('draft-ended')
  })

  test('a copy of another card has no symbol, an empty card nothing', async () => {
    const copy = await cards.read(await cards.start('WPK-01', 'copy'))
    expect(copy.content).toMatchObject({ symbol: null, profile: 'ORDYNACJA' })
    const empty = (await cards.author.call('/cards/drafts', { from: 'empty' })).json().draftId
    expect((await cards.read(empty)).content).toMatchObject({ title: '', items: [] })
    expect(why(await cards.author.call('/cards/drafts', { from: 'copy', symbol: 'NIE-MA' }))).toBe('card-not-there')
    expect((await cards.author.call('/cards/drafts', { from: 'copy' })).statusCode).toBe(422)
  })

  test('the page saves without scripts, and its buttons add, move and remove rows', async () => {
    const id = (await cards.author.call('/cards/drafts', { from: 'empty' })).json().draftId
    const card = { title: 'Nowa usługa', unit: { symbol: 'WSO' }, filing: { place: 'BOK', windows: '3 i 4' } }
    const rest = { collection: { place: '', windows: '' }, term: { unit: 'days', count: '7' }, payment: {} }
    const more = {
      ...rest,
      privacy: {},
      openMatters: {},
      lifeEvents: 'moving',
      everydayWords: 'gdzie mieszkam\nmeldunek',
    }
    const send = (revision: number, fields: object) =>
      cards.author.post(`/cards/drafts/${id}`, { revision, card: { ...card, ...more, ...fields }, registerCode: '' })
    const first = { items: [{ name: 'Podpis', kind: 'formal', amountGrosze: '' }] }
    expect((await send(1, first)).headers.location).toBe(`/cards/drafts/${id}`)
    const rows = {
      items: [...first.items, { name: 'Zgoda' }],
      fees: [{ what: 'opłata', grosze: '17,50', since: '', until: '' }],
    }
    await cards.author.post(`/cards/drafts/${id}`, {
      revision: 2,
      card: { ...card, ...more, ...rows },
      rows: 'items:up:1',
    })
    const draft = await cards.read(id)
    expect(draft).toMatchObject({
      revision: 3,
      content: {
        title: 'Nowa usługa',
        filing: { windows: [3, 4] },
        term: { unit: 'days', count: 7 },
        everydayWords: ['gdzie mieszkam', 'meldunek'],
        lifeEvents: ['moving'],
        items: [{ name: 'Zgoda' }, { name: 'Podpis' }],
        fees: [{ grosze: 1750 }],
      },
    })
    const page = (await cards.author.get(`/cards/drafts/${id}`)).body
    expect(page).toContain('name="card[items][1][name]"')
    expect(page).toContain('musi mieć podstawę prawną')
    expect(page).toContain('Czyja to zgoda i na co?')
  })

  test('codes that are none of this office are asked about, as a card from another office brings them', async () => {
    const id = (await cards.author.call('/cards/drafts', { from: 'empty' })).json().draftId
    const fees = [
      { what: 'opłata', rate: 'obca', grosze: 1000 },
      { what: 'wypis', rate: 'wypis-drukowany' },
    ]
    await cards.save(id, { payment: { account: 'obce' }, jrwaClass: '99999', fees })
    const { questions, errors } = (await cards.author.get(`/cards/drafts/${id}`, 'json')).json().review
    const unknown = (remarks: { field: string; why: string; values: object }[]) =>
      remarks.filter(({ why }) => why.endsWith('-unknown')).map(({ field, values }) => [field, values])
    expect(unknown(questions)).toEqual([
      ['payment.account', { code: 'obce' }],
      ['fees.0.rate', { code: 'obca' }],
    ])
    expect(unknown(errors)).toEqual([['jrwaClass', { code: '99999' }]])
    const { revision, content } = await cards.read(id)
    await cards.author.call(`/cards/drafts/${id}`, { revision, content, registerCode: 'OBCY' })
    const page = (await cards.author.get(`/cards/drafts/${id}`)).body
    for (const text of ['Klasy 99999 nie ma w wykazie akt urzędu', 'OBCY – takiego rejestru tu nie ma'])
      expect(page).toContain(text)
  })

  test('places, windows and registers that the office has not bar the card, at their fields; a position is asked about', async () => {
    const id = await cards.start('OGN-04')
    await cards.save(id, {
      position: 'referent ds. niczego',
      filing: { place: 'ul. Nieistniejąca 99, stanowisko 77', windows: [] },
      collection: { place: 'Biuro Obsługi Klienta, ul. Zduńska 3', windows: [77] },
    })
    const { revision, content } = await cards.read(id)
    await cards.author.call(`/cards/drafts/${id}`, { revision, content, registerCode: 'NIEMA' })
    const { review } = (await cards.author.get(`/cards/drafts/${id}`, 'json')).json()
    const said = (remarks: { field: string; why: string }[]) => remarks.map(({ field, why }) => `${field} ${why}`)
    expect(said(review.errors)).toEqual([
      'registerCode register-unknown',
      'filing.place place-unknown',
      'collection.windows window-unknown',
    ])
    expect(said(review.questions)).toContain('position position-unknown')
    expect(await cards.submit(id).then(why)).toBe('draft-has-errors')
    const page = (await cards.author.get(`/cards/drafts/${id}`)).body
    for (const text of [
      'Rejestru „NIEMA” nie ma w urzędzie',
      'urząd nie przyjmuje klientów',
      'nie ma czynnego okienka o numerze: 77. Czynne mają numery: 1, 2, 3, 4, 5, 10, 11.',
      'Stanowiska „referent ds. niczego” nikt w urzędzie nie zajmuje.',
    ])
      expect(page).toContain(text)
  })

  test('a window that was closed after the approvals bars the release', async () => {
    const id = await cards.readyToRelease('WPK-01', { notes: ['Nowa uwaga.'] })
    const { db } = app.services.database
    const shut = (active: boolean) =>
      db.updateTable('windows').set({ active }).where('name', '=', 'Stanowisko podawcze nr 2').execute()
    await shut(false)
    expect(why(await cards.publish(id, '2026-12-01'))).toBe('draft-has-errors')
    await shut(true)
    expect((await cards.publish(id, '2026-12-01')).statusCode).toBe(200)
  })

  test('a card of the demo town sends people where the office is', async () => {
    const rows = await app.services.database.db.selectFrom('service_cards').select('symbol').execute()
    for (const { symbol } of rows) {
      const id = await cards.start(symbol, 'copy')
      const { review } = (await cards.author.get(`/cards/drafts/${id}`, 'json')).json()
      const said = (remarks: { why: string }[]) => remarks.map(({ why }) => why)
      expect([symbol, ...said(review.errors)]).toEqual([symbol, 'symbol-missing'])
      for (const asked of ['window-of-others', 'place-unread', 'position-unknown'])
        expect(said(review.questions)).not.toContain(asked)
    }
  })

  test('a fee that no rate gives a sum bars the card, and so does a sum beside a rate that says otherwise', async () => {
    const id = await cards.start('WKŚ-01')
    const fees = [
      { what: 'opłata', rate: 'obca' },
      { what: 'opłata po zmianie', rate: 'obca', since: '2027-01-01' },
      { what: 'zaświadczenie', rate: 'niezaleganie', grosze: 9900 },
      { what: 'zaświadczenie', rate: 'niezaleganie', grosze: 2100 },
      { what: 'według obliczenia', rate: 'obca', text: 'według obliczenia urzędu' },
    ]
    await cards.save(id, { fees })
    const { errors } = (await cards.author.get(`/cards/drafts/${id}`, 'json')).json().review
    expect(errors).toMatchObject([
      { field: 'fees.0.rate', why: 'rate-unknown-no-sum' },
      { field: 'fees.1.rate', why: 'rate-unknown-no-sum' },
      { field: 'fees.2.grosze', why: 'sum-beside-rate' },
    ])
    const page = (await cards.author.get(`/cards/drafts/${id}`)).body
    expect(page).toContain('Stawka z wykazu wynosi')
    // codes are chosen by what they mean, and a foreign one stays to be seen
    expect(page).toContain('opłata skarbowa za zaświadczenie o niezaleganiu: 21 zł</option>')
    expect(page).toContain('rachunek opłat geodezyjnych (DOO): 47 0000')
    expect(page).toContain('<option value="obca" selected>obca</option>')
    expect(why(await cards.submit(id))).toBe('draft-has-errors')
  })

  test('a wrong sum, window, term or day stays at its field with everything that was typed', async () => {
    const id = await cards.start('REG-02')
    const card = { title: 'Tytuł do zachowania', unit: {}, payment: {}, privacy: {}, openMatters: {} }
    const wrong = {
      ...{ filing: { windows: 'trzecie' }, collection: {}, term: { unit: 'days', count: 'siedem' } },
      fees: [{ what: 'opłata', grosze: 'sto', since: '30.02.2026', until: '' }],
    }
    await cards.author.post(`/cards/drafts/${id}`, { revision: 1, card: { ...card, ...wrong } })
    const cookie = `${cards.author.cookie}; okienko_flash=1`
    const page = (await app.server.inject({ url: `/cards/drafts/${id}`, headers: { cookie } })).body
    for (const text of ['Tytuł do zachowania', 'siedem', 'sto', 'Podaj numery stanowisk', 'Podaj kwotę w złotych'])
      expect(page).toContain(text)
    expect((await cards.read(id)).revision).toBe(1)
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['script', { appeal: '<script>alert(1)</script>' }, 'content.appeal'],
    ['a control character', { title: 'Zaświad\u202eczenie' }, 'content.title'],
    ['a paste of 200 kB', { notes: ['a'.repeat(200_000)] }, 'content.notes.0'],
  ])('%s is refused at its field and nothing is saved', async (_what, change, field) => {
    const [id] = [(await cards.author.call('/cards/drafts', { from: 'empty' })).json().draftId]
    const refused = await cards.save(id, change)
    expect(refused.statusCode).toBe(422)
    expect(Object.keys(refused.json().errors)).toContain(field)
    expect((await cards.read(id)).revision).toBe(1)
  })

  test('who may not write, may not', async () => {
    expect((await cards.merits.call('/cards/drafts', { from: 'empty' })).statusCode).toBe(403)
    const clerk = await app.signIn('okienko10')
    expect((await clerk.get('/cards')).statusCode).toBe(403)
  })
})

describe('two authors on one draft', () => {
  test('the second sees both versions, and loses nothing', async () => {
    await cards.grant('koordynator', 'card-author')
    const second = await app.signIn('koordynator')
    const id = await cards.start('WZS-01')
    expect((await cards.save(id, { title: 'Karta seniora – pierwsza' })).json()).toMatchObject({ revision: 2 })
    const { content } = await cards.read(id)
    const late = await second.call(`/cards/drafts/${id}`, { revision: 1, content: { ...content, title: 'Druga' } })
    expect(late.statusCode).toBe(409)
    expect(late.json().refusal).toMatchObject({ why: 'draft-changed-meanwhile', who: 'Jan Związek', revision: 2 })
    const card = { title: 'Karta seniora – druga', unit: { symbol: 'WZS' }, filing: {}, collection: {}, term: {} }
    const form = { ...card, payment: {}, privacy: {}, openMatters: {} }
    await second.post(`/cards/drafts/${id}`, { revision: 1, card: form })
    const headers = { cookie: `${second.cookie}; okienko_flash=1` }
    const page = (await app.server.inject({ url: `/cards/drafts/${id}`, headers })).body
    for (const text of [
      'Karta seniora – druga',
      'Karta seniora – pierwsza',
      'name="revision" value="2"',
      'Jan Związek',
    ])
      expect(page).toContain(text)
  })

  test('of two savings at the same moment one is kept and one is told', async () => {
    const id = await cards.start('WZS-02')
    const { content } = await cards.read(id)
    const answers = await Promise.all(
      ['pierwsza', 'druga', 'trzecia'].map((title) =>
        cards.author.call(`/cards/drafts/${id}`, { revision: 1, content: { ...content, title } }),
      ),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409])
    expect((await cards.read(id)).revision).toBe(2)
  })
})
