import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper, type PaperWish } from '#test/support/papers.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
let coordinator: SignedIn
let officer: SignedIn
let head: SignedIn
let clerk: SignedIn

beforeAll(async () => {
  coordinator = await app.signIn('koordynator')
  officer = await app.signIn('referent-wgd')
  head = await app.signIn('kierownik-wgd')
  clerk = await app.signIn('podawcze')
})
afterAll(closePdf)

const db = () => app.services.database.db
const paperRow = (id: string) => db().selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const made = (wish: PaperWish = {}) => aPaper(app.services, { unit: 'WGD', on: '2026-11-20', ...wish })
const pdf = async (documentId: string) => pdfText((await clerk.get(`/documents/${documentId}.pdf`)).rawPayload)
const words = {
  authority: 'Starosta Próbny',
  authorityAddress: 'ul. Zmyślona 1, 00-001 Próbno',
  reasons: 'Pozwolenie na budowę wydaje starosta.',
}
const forward = (id: string, fields: object = {}, by = coordinator) =>
  by.call(`/papers/${id}/forwarding`, { ...words, ...fields })

describe('forwarding to the competent authority (art. 65 KPA)', () => {
  test('the letter and the notice go out as they were looked at; the day of filing goes along', async () => {
    const paper = await made()
    const look = await coordinator.call(`/papers/${paper.id}/forwarding/preview`, words)
    const { letters, seenLetters } = look.json()
    expect(letters.map((one: { addressee: string[] }) => one.addressee[0])).toEqual([
      'Starosta Próbny',
      'Gżegżółka Łucja',
    ])
    expect(await paperRow(paper.id)).toMatchObject({ state: 'checking' })
    const done = await forward(paper.id, { seenLetters })
    expect(done.statusCode).toBe(200)
    expect(await paperRow(paper.id)).toMatchObject({ state: 'forwarded', filed_on: '2026-11-20' })
    const [cover, notice] = await Promise.all(done.json().documents.map(pdf))
    expect(cover).toContain('wniesiono do tutejszego urzędu dnia 20 listopada 2026 r.')
    for (const part of ['Starosta Próbny', words.reasons, 'nie służy od niego odwołanie'])
      expect(notice).toContain(part)
    const row = await db()
      .selectFrom('forwardings')
      .selectAll()
      .where('paper_id', '=', paper.id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ filed_on: '2026-11-20', send_by: null })
    const page = (await coordinator.get(`/papers/${paper.id}`)).body
    expect(page).toContain('Pismo przekazano do: Starosta Próbny')
    expect(page).not.toContain('/forwarding"')
  })

  test('who holds the code reads to whom it went', async () => {
    const paper = await made()
    await forward(paper.id)
    const html = (await app.server.inject({ url: `/s/${paper.statusCode}` })).body
    for (const part of ['Przekazano do:', 'Starosta Próbny', 'Pismo przekazano urzędowi']) expect(html).toContain(part)
    const json = await app.server.inject({ url: `/s/${paper.statusCode}`, headers: { accept: 'application/json' } })
    expect(json.json()).toMatchObject({ forwardedTo: 'Starosta Próbny', next: { what: 'nothing-forwarded' } })
  })

  test('a complaint tells the last of its seven days with the derivation (art. 231)', async () => {
    const paper = await made()
    await db().updateTable('papers').set({ kind: 'complaint' }).where('id', '=', paper.id).execute()
    const { documents } = (await forward(paper.id)).json()
    expect(await pdf(documents[1])).toContain('art. 231 § 1 k.p.a.')
    const row = await db()
      .selectFrom('forwardings')
      .selectAll()
      .where('paper_id', '=', paper.id)
      .executeTakeFirstOrThrow()
    expect(row.send_by).toBe('2026-11-27')
    expect(row.derivation).not.toEqual([])
  })

  test('without an address nobody is told, and the letter says so', async () => {
    const paper = await made({ state: 'no-address' })
    await db()
      .updateTable('paper_parties')
      .set({ street: '', postal_code: '', locality: '' })
      .where('paper_id', '=', paper.id)
      .execute()
    const { documents } = (await forward(paper.id)).json()
    expect(documents).toHaveLength(1)
    expect(await pdf(documents[0])).toContain('Wnoszącego nie zawiadomiono')
  })

  test.each([
    ['when the words have changed since the look', { seenLetters: '0'.repeat(64) }, 'letter-changed'],
    ['on a form that another person overtook', { version: 99 }, 'stale'],
  ])('refused %s, and nothing is written', async (_, fields, why) => {
    const paper = await made()
    const refused = await forward(paper.id, fields)
    expect([refused.statusCode, refused.json().refusal?.why]).toEqual([409, why])
    expect((await paperRow(paper.id)).state).toBe('checking')
    expect(await db().selectFrom('documents').select('id').where('paper_id', '=', paper.id).execute()).toEqual([])
  })

  test('a unit of this office is no other authority', async () => {
    const paper = await made()
    const unit = await db().selectFrom('units').select('name').where('symbol', '=', 'WGD').executeTakeFirstOrThrow()
    const refused = await forward(paper.id, { authority: unit.name.toUpperCase() })
    expect(refused.json().refusal.why).toBe('forward-inside-the-office')
  })

  test('no reasons is an error at the field; twice, in transfer or by whoever may not is refused', async () => {
    const paper = await made()
    expect((await forward(paper.id, { reasons: ' ' })).json().errors).toHaveProperty('reasons')
    expect((await forward(paper.id, {}, clerk)).statusCode).toBe(403)
    expect((await clerk.get(`/papers/${paper.id}/forwarding`)).statusCode).toBe(403)
    expect((await clerk.get(`/papers/${paper.id}`)).body).not.toContain(`/papers/${paper.id}/forwarding`)
    await forward(paper.id)
    expect((await forward(paper.id)).json().refusal.why).toBe('not-in-this-state')
    const away = await made({ state: 'in-transfer' })
    expect((await forward(away.id)).json().refusal.why).toBe('not-in-this-state')
  })

  test('from the shelf it goes back to its window, and the place is free', async () => {
    const paper = await made()
    const shelved = await clerk.call(`/papers/${paper.id}/shelf-place`, {})
    expect(shelved.statusCode).toBe(200)
    await forward(paper.id)
    const places = await db().selectFrom('shelf_places').selectAll().where('paper_id', '=', paper.id).execute()
    expect(places.map((place) => place.taken_at !== null)).toEqual([true])
    expect((await paperRow(paper.id)).holder_kind).toBe('window')
  })
})

describe('return by order (art. 66 § 3 KPA)', () => {
  const back = (id: string, fields: object = {}, by = head) =>
    by.call(`/papers/${id}/return`, {
      because: 'common-court',
      court: 'Sąd Rejonowy w Próbnie',
      courtDeclined: 'has-not-declined',
      orderSign: 'WGD.6620.7.2026',
      grounds: 'Zniesienie współwłasności należy do sądu.',
      ...fields,
    })

  test('the order says the court, the reasons and the complaint; only a signatory may', async () => {
    const paper = await made({ state: 'in-unit', holder: 'chancery' })
    expect((await back(paper.id, {}, officer)).statusCode).toBe(403)
    const done = await back(paper.id)
    expect(done.statusCode).toBe(200)
    const order = await pdf(done.json().documents[0])
    for (const part of [
      'art. 66 § 3',
      'Sąd Rejonowy w Próbnie',
      'w terminie 7 dni od dnia doręczenia',
      'WGD.6620.7.2026',
    ])
      expect(order).toContain(part)
    expect((await paperRow(paper.id)).state).toBe('returned')
    expect((await head.get(`/papers/${paper.id}`)).body).toContain('Podanie zwrócono postanowieniem WGD.6620.7.2026')
  })

  test('a court that has declined, an order without its sign: nothing is returned', async () => {
    const paper = await made({ state: 'in-unit', holder: 'chancery' })
    expect((await back(paper.id, { courtDeclined: 'declined' })).json().refusal.why).toBe('court-declined-already')
    expect((await back(paper.id, { orderSign: '' })).json().errors).toHaveProperty('orderSign')
    expect((await paperRow(paper.id)).state).toBe('in-unit')
  })
})

describe('matters to be filed apart (art. 66 § 1–2 KPA)', () => {
  const apart = (id: string, fields: object = {}) =>
    officer.call(`/papers/${id}/separation`, {
      own: 'numer domu',
      apart: 'ulga w podatku; Naczelnik Urzędu Skarbowego w Próbnie\nzmiana granicy',
      ...fields,
    })

  test('the paper goes on with its own matter, and the notice tells the fourteen days', async () => {
    const paper = await made({ state: 'in-unit', holder: 'chancery' })
    const done = await apart(paper.id)
    const notice = await pdf(done.json().documents[0])
    for (const part of ['numer domu', 'Naczelnik Urzędu Skarbowego w Próbnie', 'w terminie 14 dni'])
      expect(notice).toContain(part)
    expect((await paperRow(paper.id)).state).toBe('in-unit')
    expect((await officer.get(`/papers/${paper.id}`)).body).toContain('odrębnego podania wymagają: ulga w podatku')
  })

  test('a look with something missing says it at the field and shows no letter', async () => {
    const paper = await made({ state: 'in-unit', holder: 'chancery' })
    const look = await officer.call(`/papers/${paper.id}/separation/preview`, { own: '', apart: 'x' })
    expect(look.statusCode).toBe(422)
    expect(look.json().errors).toEqual({ own: 'Podaj przynajmniej jedną sprawę, którą rozpozna ten urząd' })
  })
})
