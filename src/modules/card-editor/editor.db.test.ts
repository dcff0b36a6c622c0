import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp()
let author: SignedIn
let merits: SignedIn
let release: SignedIn

/** A further role for a person of the demo town, from today. */
async function grant(login: string, role: 'card-author' | 'card-approver-merits' | 'card-approver-release') {
  const { db } = app.services.database
  const staff = await db.selectFrom('staff').select('id').where('login', '=', login).executeTakeFirstOrThrow()
  const row = { id: newId(), staff_id: staff.id, role, valid_from: '2026-01-01' }
  await db.insertInto('staff_roles').values(row).execute()
}

beforeAll(async () => {
  author = await app.signIn('autor-kart')
  merits = await app.signIn('zatwierdza-tresc')
  release = await app.signIn('zatwierdza-wydanie')
})

type Content = Record<string, unknown> & { items: Record<string, unknown>[] }
type Draft = {
  draftId: string
  revision: number
  digest: string
  state: string
  content: Content
  registerCode: string
}

async function start(symbol: string, from = 'live'): Promise<string> {
  const begun = await author.call('/cards/drafts', { from, symbol })
  expect(begun.statusCode).toBe(200)
  return begun.json().draftId
}
const read = async (id: string): Promise<Draft> => (await author.get(`/cards/drafts/${id}`, 'json')).json()
async function save(id: string, change: Record<string, unknown>, by: SignedIn = author) {
  const { revision, content, registerCode } = await read(id)
  return by.call(`/cards/drafts/${id}`, { revision, registerCode, content: { ...content, ...change } })
}
const submit = (id: string) => author.call(`/cards/drafts/${id}/submission`, {})
const approve = async (id: string, by: SignedIn = merits) =>
  by.call(`/cards/drafts/${id}/merits`, { seen: (await read(id)).digest })
const publish = async (id: string, validFrom: string, validTo: string | null = null, by: SignedIn = release) =>
  by.call(`/cards/drafts/${id}/release`, { seen: (await read(id)).digest, validFrom, validTo })
async function readyToRelease(symbol: string, change: Record<string, unknown>): Promise<string> {
  const id = await start(symbol)
  expect((await save(id, change)).statusCode).toBe(200)
  expect((await submit(id)).statusCode).toBe(200)
  expect((await approve(id)).statusCode).toBe(200)
  return id
}
const why = (answer: { json(): { refusal: { why: string } } }) => answer.json().refusal.why
const editions = async (symbol: string) => {
  const { rows } = await app.database.owner.pool.query(
    `select e.edition, e.valid_from::text, e.valid_to::text from card_editions e join service_cards c on c.id = e.card_id
     where c.symbol = $1 order by e.edition`,
    [symbol],
  )
  return rows
}
const shown = async (url: string) => (await app.server.inject({ url })).body

describe('writing', () => {
  test('a draft begins beside the edition in force, which stays; one of a card at a time', async () => {
    const id = await start('WSO-01')
    expect(await read(id)).toMatchObject({ state: 'writing', revision: 1, content: { symbol: 'WSO-01' } })
    expect(why(await author.call('/cards/drafts', { from: 'live', symbol: 'WSO-01' }))).toBe('draft-already-open')
    expect(await editions('WSO-01')).toHaveLength(1)
    expect((await author.call(`/cards/drafts/${id}/drop`, {})).statusCode).toBe(200)
    expect(why(await save(id, { title: 'Po czasie' }))).toBe('draft-ended')
  })

  test('a copy of another card has no symbol, an empty card nothing', async () => {
    const copy = await read(await start('WPK-01', 'copy'))
    expect(copy.content).toMatchObject({ symbol: null, profile: 'ORDYNACJA' })
    const empty = (await author.call('/cards/drafts', { from: 'empty' })).json().draftId
    expect((await read(empty)).content).toMatchObject({ title: '', items: [] })
    expect(why(await author.call('/cards/drafts', { from: 'copy', symbol: 'NIE-MA' }))).toBe('card-not-there')
    expect((await author.call('/cards/drafts', { from: 'copy' })).statusCode).toBe(422)
  })

  test('the page saves without scripts, and its buttons add, move and remove rows', async () => {
    const id = (await author.call('/cards/drafts', { from: 'empty' })).json().draftId
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
      author.post(`/cards/drafts/${id}`, { revision, card: { ...card, ...more, ...fields }, registerCode: '' })
    const first = { items: [{ name: 'Podpis', kind: 'formal', amountGrosze: '' }] }
    expect((await send(1, first)).headers.location).toBe(`/cards/drafts/${id}`)
    const rows = {
      items: [...first.items, { name: 'Zgoda' }],
      fees: [{ what: 'opłata', grosze: '17,50', since: '', until: '' }],
    }
    await author.post(`/cards/drafts/${id}`, { revision: 2, card: { ...card, ...more, ...rows }, rows: 'items:up:1' })
    const draft = await read(id)
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
    const page = (await author.get(`/cards/drafts/${id}`)).body
    expect(page).toContain('name="card[items][1][name]"')
    expect(page).toContain('musi mieć podstawę prawną')
    expect(page).toContain('Czyja to zgoda i na co?')
  })

  test('a wrong sum, window, term or day stays at its field with everything that was typed', async () => {
    const id = await start('REG-02')
    const card = { title: 'Tytuł do zachowania', unit: {}, payment: {}, privacy: {}, openMatters: {} }
    const wrong = {
      ...{ filing: { windows: 'trzecie' }, collection: {}, term: { unit: 'days', count: 'siedem' } },
      fees: [{ what: 'opłata', grosze: 'sto', since: '30.02.2026', until: '' }],
    }
    await author.post(`/cards/drafts/${id}`, { revision: 1, card: { ...card, ...wrong } })
    const cookie = `${author.cookie}; okienko_flash=1`
    const page = (await app.server.inject({ url: `/cards/drafts/${id}`, headers: { cookie } })).body
    for (const text of ['Tytuł do zachowania', 'siedem', 'sto', 'Podaj numery stanowisk', 'Podaj kwotę w złotych'])
      expect(page).toContain(text)
    expect((await read(id)).revision).toBe(1)
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['script', { appeal: '<script>alert(1)</script>' }, 'content.appeal'],
    ['a control character', { title: 'Zaświad\u202eczenie' }, 'content.title'],
    ['a paste of 200 kB', { notes: ['a'.repeat(200_000)] }, 'content.notes.0'],
  ])('%s is refused at its field and nothing is saved', async (_what, change, field) => {
    const [id] = [(await author.call('/cards/drafts', { from: 'empty' })).json().draftId]
    const refused = await save(id, change)
    expect(refused.statusCode).toBe(422)
    expect(Object.keys(refused.json().errors)).toContain(field)
    expect((await read(id)).revision).toBe(1)
  })

  test('who may not write, may not', async () => {
    expect((await merits.call('/cards/drafts', { from: 'empty' })).statusCode).toBe(403)
    const clerk = await app.signIn('okienko10')
    expect((await clerk.get('/cards')).statusCode).toBe(403)
  })
})

describe('two authors on one draft', () => {
  test('the second sees both versions, and loses nothing', async () => {
    await grant('koordynator', 'card-author')
    const second = await app.signIn('koordynator')
    const id = await start('WZS-01')
    expect((await save(id, { title: 'Karta seniora – pierwsza' })).json()).toMatchObject({ revision: 2 })
    const { content } = await read(id)
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
    const id = await start('WZS-02')
    const { content } = await read(id)
    const answers = await Promise.all(
      ['pierwsza', 'druga', 'trzecia'].map((title) =>
        author.call(`/cards/drafts/${id}`, { revision: 1, content: { ...content, title } }),
      ),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409])
    expect((await read(id)).revision).toBe(2)
  })
})

describe('approving', () => {
  test('nothing that is barred is submitted: a term over the law, a basis that does not parse, a unit that is gone', async () => {
    const id = await start('WUA-15')
    const wrong = {
      term: { unit: 'days', count: 30 },
      legalBasis: [{ text: 'przepisy o planowaniu' }],
      unit: { symbol: 'WXX' },
    }
    expect((await save(id, wrong)).statusCode).toBe(200)
    expect(why(await submit(id))).toBe('draft-has-errors')
    const page = (await author.get(`/cards/drafts/${id}`)).body
    for (const text of ['art. 217 § 3 KPA', 'Nie rozpoznano aktu prawnego', 'Komórki „WXX” nie ma w urzędzie'])
      expect(page).toContain(text)
  })

  test('three people, each once; an edit takes the approvals away; what was read is what is approved', async () => {
    const id = await start('WGD-05')
    await save(id, { title: 'Rozgraniczenie' })
    expect(why(await approve(id))).toBe('draft-not-at-merits')
    await submit(id)
    expect(why(await submit(id))).toBe('draft-not-written')
    await grant('autor-kart', 'card-approver-merits')
    expect(why(await approve(id, await app.signIn('autor-kart')))).toBe('approver-wrote-draft')
    const { digest } = await read(id)
    await save(id, { title: 'Rozgraniczenie nieruchomości' })
    expect((await read(id)).state).toBe('writing')
    await submit(id)
    expect(why(await merits.call(`/cards/drafts/${id}/merits`, { seen: digest }))).toBe('draft-changed-since-look')
    expect((await approve(id)).statusCode).toBe(200)
    await grant('zatwierdza-tresc', 'card-approver-release')
    const both = await app.signIn('zatwierdza-tresc')
    expect(why(await publish(id, '2026-12-01', null, both))).toBe('approver-approved-merits')
    expect(
      (await author.call(`/cards/drafts/${id}/release`, { seen: digest, validFrom: '2026-12-01' })).statusCode,
    ).toBe(403)
  })

  test('a draft goes back with remarks, and never without', async () => {
    const id = await start('WGD-01')
    await save(id, { whatYouGet: 'Zmieniony wpis.' })
    await submit(id)
    expect((await merits.call(`/cards/drafts/${id}/return`, { remarks: ' ' })).statusCode).toBe(422)
    expect((await merits.call(`/cards/drafts/${id}/return`, { remarks: 'Doprecyzuj dokumenty.' })).statusCode).toBe(200)
    expect((await author.get(`/cards/drafts/${id}`)).body).toContain('Doprecyzuj dokumenty.')
    expect(why(await merits.call(`/cards/drafts/${id}/return`, { remarks: 'Jeszcze raz' }))).toBe('draft-not-submitted')
  })
})

describe('releasing', () => {
  test('closes the edition before it, refuses impossible days, and shows at once', async () => {
    const id = await readyToRelease('WSU-36', { title: 'Akta budowlane – nowe wydanie' })
    expect(why(await publish(id, '2026-12-01', '2026-11-30'))).toBe('edition-ends-before-start')
    expect(why(await publish(id, '2026-11-22'))).toBe('edition-starts-in-past')
    expect((await publish(id, '2026-11-23')).json()).toMatchObject({ symbol: 'WSU-36', edition: 2 })
    expect(await editions('WSU-36')).toEqual([
      { edition: 1, valid_from: '2025-01-01', valid_to: '2026-11-22' },
      { edition: 2, valid_from: '2026-11-23', valid_to: null },
    ])
    expect(await shown('/uslugi/WSU-36')).toContain('Akta budowlane – nowe wydanie')
    expect(await shown('/uslugi/WSU-36?edition=1')).toContain('Dziś nie obowiązuje')
    const clerk = await app.signIn('okienko10')
    expect((await clerk.call('/intake/matters', { q: 'WSU-36' })).body).toContain('Akta budowlane – nowe wydanie')
    const { rows } = await app.database.owner.pool.query(
      `select event from history where data ->> 'draftId' = $1 order by seq`,
      [id],
    )
    expect(rows.map(({ event }) => event)).toEqual([
      ...['card-draft-started', 'card-draft-saved', 'card-draft-submitted', 'card-merits-approved', 'card-released'],
    ])
  })

  test('an edition that begins inside another’s days is refused and named', async () => {
    const first = await readyToRelease('OGN-04', { whatYouGet: 'Odpowiedź miasta.' })
    expect((await publish(first, '2026-12-15')).statusCode).toBe(200)
    const second = await readyToRelease('OGN-04', { whatYouGet: 'Inna odpowiedź.' })
    const refused = await publish(second, '2026-12-01')
    expect(refused.json().refusal).toEqual({ why: 'editions-overlap', edition: 2, validFrom: '2026-12-15' })
    expect((await publish(second, '2026-12-01', '2026-12-14')).json()).toMatchObject({ edition: 3 })
  })

  test('a card of another symbol is not slipped in, nor one that exists founded anew', async () => {
    const renamed = await readyToRelease('WOP-03', { symbol: 'WOP-99' })
    expect(why(await publish(renamed, '2026-12-01'))).toBe('card-symbol-changed')
    const copy = await start('WOP-01', 'copy')
    await save(copy, { symbol: 'WOP-07' })
    await submit(copy)
    await approve(copy)
    expect(why(await publish(copy, '2026-12-01'))).toBe('card-symbol-taken')
  })

  test('two releases of one card at the same moment leave one edition in force', async () => {
    const fresh = async () => {
      const id = await start('REG-16', 'copy')
      await save(id, { symbol: 'REG-99' })
      await submit(id)
      await approve(id)
      return id
    }
    const [one, other] = [await fresh(), await fresh()]
    const answers = await Promise.all([publish(one, '2026-12-01'), publish(other, '2026-12-01')])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    expect(await editions('REG-99')).toHaveLength(1)
  })
})

describe('withdrawing', () => {
  test('ends the card from a day, calls off what was to come, and says so to the public', async () => {
    const id = await readyToRelease('WKŚ-02', { whatYouGet: 'Decyzja.' })
    await publish(id, '2026-12-10')
    const at = `/cards/${encodeURIComponent('WKŚ-02')}/withdrawal`
    expect((await release.call(at, { withdrawnFrom: '2026-12-01', withdrawnWhy: '' })).statusCode).toBe(422)
    const past = { withdrawnFrom: '2026-11-01', withdrawnWhy: 'zmiana zadań' }
    expect(why(await release.call(at, past))).toBe('withdrawal-in-past')
    const done = await release.call(at, { ...past, withdrawnFrom: '2026-12-01' })
    expect(done.json().ended).toEqual([
      { edition: 2, validTo: '2026-12-09' },
      { edition: 1, validTo: '2026-11-30' },
    ])
    expect((await author.get(`/cards/${encodeURIComponent('WKŚ-02')}`)).body).toContain(
      'odwołana przed 10 grudnia 2026',
    )
    app.clock.set('2026-12-01T09:00:00+01:00')
    expect(await shown(`/uslugi/${encodeURIComponent('WKŚ-02')}`)).toContain('Tej karty już się nie stosuje')
    expect(await shown('/uslugi')).not.toContain('środowiskowych uwarunkowaniach')
    app.clock.set('2026-11-23T09:00:00+01:00')
  })
})
