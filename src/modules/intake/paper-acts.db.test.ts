import { beforeAll, describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp()
let desk: SignedIn
beforeAll(async () => {
  desk = await app.signIn('podawcze')
})

const editionOf = async (symbol: string) => {
  const { db } = app.services.database
  const found = db.selectFrom('card_editions as e').innerJoin('service_cards as c', 'c.id', 'e.card_id').select('e.id')
  return (await found.where('c.symbol', '=', symbol).executeTakeFirstOrThrow()).id
}
type New = { paperId: string; number: number; year: number }
const register = async (fields: Record<string, unknown> = {}): Promise<New> => {
  const parties = [{ role: 'applicant', surname: 'Kot', givenNames: 'Jan', locality: 'Przykładowo' }]
  return (await desk.call('/papers', { channel: 'in-person', title: 'Pismo', parties, ...fields })).json()
}
const db = () => app.services.database.db
const paperOf = (id: string) => db().selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const partiesOf = (id: string) => db().selectFrom('paper_parties').selectAll().where('paper_id', '=', id).execute()
const eventsOf = async (id: string) =>
  (await db().selectFrom('history').select('event').where('paper_id', '=', id).orderBy('seq').execute()).map(
    (line) => line.event,
  )
const refusal = (answer: { statusCode: number; json: () => { title: string } }) => [
  answer.statusCode,
  answer.json().title,
]

describe('a correction', () => {
  const corrected = async (id: string, change: Record<string, unknown> = {}) => {
    const { version, title, kind, arrived_on } = await paperOf(id)
    const [party] = await partiesOf(id)
    const parties = [{ id: party?.id, name: party?.name, street: party?.street, locality: party?.locality }]
    return { version, title, kind, arrivedOn: arrived_on, reason: 'pomyłka', parties, ...change }
  }

  test('changes what the entry says, keeps before and after with the reason, and is found by the new words', async () => {
    const { paperId, number } = await register()
    const [party] = await partiesOf(paperId)
    const parties = [{ id: party?.id, name: 'Żbik Ewa', locality: 'Płock' }]
    const answer = await desk.call(`/papers/${paperId}/correct`, await corrected(paperId, { title: 'Skarga', parties }))
    expect(answer.json()).toMatchObject({ changed: ['title', 'party_1'] })
    expect(await paperOf(paperId)).toMatchObject({
      number,
      title: 'Skarga',
      applicant_name: 'Żbik Ewa',
      search: 'skarga zbik ewa ',
    })
    const trace = await db()
      .selectFrom('paper_corrections')
      .selectAll()
      .where('paper_id', '=', paperId)
      .executeTakeFirstOrThrow()
    expect(trace).toMatchObject({
      reason: 'pomyłka',
      before: { title: 'Pismo', party_1: 'Kot Jan; Przykładowo' },
      after: { title: 'Skarga', party_1: 'Żbik Ewa; Płock' },
    })
    expect(await eventsOf(paperId)).toEqual(['paper-registered', 'paper-corrected'])
  })

  test('of the day of arrival moves the day of filing and the promise, never the time of registration', async () => {
    const { paperId } = await register({ cardEditionId: await editionOf('WSO-01') })
    const before = await paperOf(paperId)
    await desk.call(
      `/papers/${paperId}/correct`,
      await corrected(paperId, { arrivedOn: '20.11.2026', unitId: before.unit_id }),
    )
    const after = await paperOf(paperId)
    expect(after).toMatchObject({ arrived_on: '2026-11-20', filed_on: '2026-11-20', expected_on: '2026-11-27' })
    expect([after.registered_at, after.number]).toEqual([before.registered_at, before.number])
    const future = await corrected(paperId, { arrivedOn: '24.11.2099' })
    expect(refusal(await desk.call(`/papers/${paperId}/correct`, future))[1]).toBe(
      'Data wpływu nie może być późniejsza niż dzisiejsza.',
    )
  })

  test('another known client in place of a wrong one', async () => {
    const { paperId } = await register()
    const [client] = (await desk.call('/clients/suggest', { q: 'zolkiewicz lucja' })).json().suggestions
    const [party] = await partiesOf(paperId)
    const parties = [{ id: party?.id, name: party?.name, clientId: client.id }]
    await desk.call(`/papers/${paperId}/correct`, await corrected(paperId, { parties }))
    expect(await partiesOf(paperId)).toMatchObject([
      { client_id: client.id, name: 'Żółkiewicz Łucja', locality: 'Przykładowo' },
    ])
  })

  test('on a stale form is refused, and so is one that changes nothing or gives no reason', async () => {
    const { paperId } = await register()
    const stale = await corrected(paperId, { title: 'Drugi' })
    await desk.call(`/papers/${paperId}/correct`, await corrected(paperId, { title: 'Pierwszy' }))
    expect(refusal(await desk.call(`/papers/${paperId}/correct`, stale))[1]).toMatch(/^Ktoś zmienił ten wpis/)
    expect(refusal(await desk.call(`/papers/${paperId}/correct`, await corrected(paperId)))[1]).toMatch(
      /^Nic nie zmieniono/,
    )
    const silent = await desk.call(`/papers/${paperId}/correct`, await corrected(paperId, { title: 'x', reason: ' ' }))
    expect(silent.json().errors).toEqual({ reason: 'Podaj powód' })
  })

  test('form shows the entry as it stands; an auditor does not get it', async () => {
    const { paperId } = await register({ enclosures: [{ name: 'Mapa', pages: '2' }] })
    const page = (await desk.get(`/papers/${paperId}/correct`)).body
    for (const part of ['value="Kot Jan"', 'value="Mapa"', 'value="23.11.2026"', 'name="version" value="1"'])
      expect(page.includes(part), part).toBe(true)
    expect((await (await app.signIn('audytor')).get(`/papers/${paperId}/correct`)).statusCode).toBe(403)
  })
})

describe('an annulment', () => {
  test('keeps the number with its reason and names the entry made in its place', async () => {
    const wrong = await register()
    const right = await register({ title: 'Właściwe' })
    const replacedBy = `${right.number}/${right.year}`
    const answer = await desk.call(`/papers/${wrong.paperId}/annulment`, { reason: 'wpisano dwa razy', replacedBy })
    expect(answer.statusCode).toBe(200)
    expect((await paperOf(wrong.paperId)).state).toBe('annulled')
    const rows = await db()
      .selectFrom('register_annulments as a')
      .innerJoin('register_entries as e', 'e.id', 'a.entry_id')
      .innerJoin('register_entries as r', 'r.id', 'a.replaced_by')
      .select(['e.number', 'a.reason', 'r.number as replacing'])
      .execute()
    expect(rows).toEqual([{ number: wrong.number, reason: 'wpisano dwa razy', replacing: right.number }])
    const again = await desk.call(`/papers/${wrong.paperId}/annulment`, { reason: 'x' })
    expect(refusal(again)).toEqual([
      409,
      'Wpis tego pisma w rejestrze anulowano. Wpis anuluje się, dopóki pismo jest w biurze obsługi.',
    ])
    const next = await register()
    expect(next.number).toBe(right.number + 1)
  })

  test('is refused once the paper has left the window', async () => {
    const { paperId } = await register()
    await app.database.owner.db
      .updateTable('papers')
      .set({ holder_kind: 'transit' })
      .where('id', '=', paperId)
      .execute()
    expect(refusal(await desk.call(`/papers/${paperId}/annulment`, { reason: 'x' }))[1]).toMatch(
      /nie jest już na stanowisku/,
    )
  })

  test('names a number that was given, and a chancery cannot annul', async () => {
    const { paperId } = await register()
    const unknown = await desk.call(`/papers/${paperId}/annulment`, { reason: 'x', replacedBy: '99999/2026' })
    expect(refusal(unknown)[1]).toBe('W rejestrze nie ma takiego numeru. Sprawdź numer i rok.')
    const chancery = await app.signIn('kancelaria-wgd')
    expect((await chancery.call(`/papers/${paperId}/annulment`, { reason: 'x' })).statusCode).toBe(403)
  })
})

test('papers are linked by number, once; not with themselves', async () => {
  const first = await register()
  const second = await register()
  const link = { related: `${first.number} / ${first.year}`, relation: 'duplicate' }
  await desk.call(`/papers/${second.paperId}/links`, link)
  await desk.call(`/papers/${second.paperId}/links`, link)
  const links = db().selectFrom('paper_links').select(['paper_id', 'related_id', 'relation'])
  expect(await links.where('paper_id', '=', second.paperId).execute()).toEqual([
    { paper_id: second.paperId, related_id: first.paperId, relation: 'duplicate' },
  ])
  const self = await desk.call(`/papers/${first.paperId}/links`, link)
  expect(refusal(self)[1]).toBe('Pisma nie można powiązać z nim samym.')
  const mistyped = await desk.call(`/papers/${first.paperId}/links`, { ...link, related: 'abc' })
  expect(mistyped.json().errors).toEqual({ related: 'Wpisz numer i rok, na przykład 123/2026' })
})

test('a confirmation is given at any time, also of an annulled entry, and lies among the documents', async () => {
  const { paperId } = await register()
  const { documentId } = (await desk.call(`/papers/${paperId}/confirmation`, {})).json()
  const made = await db()
    .selectFrom('documents')
    .select(['kind', 'content'])
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow()
  expect(made.kind).toBe('confirmation')
  expect(JSON.stringify(made.content)).toContain('Kot Jan, Przykładowo')
  expect(made.content).toMatchObject({ privacy: expect.stringMatching(/\(art\. 13 RODO\).* i wydruk przy okienku\.$/) })
  await desk.call(`/papers/${paperId}/annulment`, { reason: 'x' })
  expect((await desk.call(`/papers/${paperId}/confirmation`, {})).statusCode).toBe(200)
})

describe('the protocol of an oral application', () => {
  const text = 'Proszę o naprawę chodnika przed domem.'
  test('is drawn when it was read back, with the note for who cannot sign', async () => {
    const { paperId } = await register({ channel: 'oral', text })
    const signing = { signing: 'cannot-sign', signer: 'Ewa Kot, córka', signingReason: 'nie może pisać' }
    const silent = await desk.call(`/papers/${paperId}/protocol`, signing)
    expect(refusal(silent)[1]).toBe('Najpierw odczytaj protokół wszystkim obecnym (art. 68 § 2 KPA).')
    const { documentId } = (await desk.call(`/papers/${paperId}/protocol`, { ...signing, readBack: 'yes' })).json()
    const { content } = await db()
      .selectFrom('documents')
      .select('content')
      .where('id', '=', documentId)
      .executeTakeFirstOrThrow()
    const words = JSON.stringify(content)
    for (const part of [text, 'Z upoważnienia tej osoby podpisuje Ewa Kot, córka', 'Stanowisko podawcze nr 2'])
      expect(words).toContain(part)
  })

  test('belongs to oral applications only', async () => {
    const { paperId } = await register()
    const answer = await desk.call(`/papers/${paperId}/protocol`, { readBack: 'yes', signing: 'signs' })
    expect(refusal(answer)[1]).toMatch(/^Protokół sporządza się tylko/)
  })
})

describe('a further register', () => {
  const entriesOf = async (paperId: string) =>
    (
      await db()
        .selectFrom('register_entries as e')
        .innerJoin('registers as r', 'r.id', 'e.register_id')
        .select(['r.code'])
        .where('e.paper_id', '=', paperId)
        .orderBy('r.code')
        .execute()
    ).map(({ code }) => code)

  test('named by the card gets its entry with the registration, once', async () => {
    const { paperId } = await register({ cardEditionId: await editionOf('WOP-07') })
    expect(await entriesOf(paperId)).toEqual(['RPW', 'SKARGI'])
    const again = (await desk.call(`/papers/${paperId}/further-register`, {})).json()
    expect(again).toMatchObject({ register: 'Rejestr skarg i wniosków', number: 1 })
    expect(await entriesOf(paperId)).toEqual(['RPW', 'SKARGI'])
    expect(await eventsOf(paperId)).toEqual(['paper-registered', 'entered-in-register'])
  })

  test('of a stand-alone post is left to the post; a card without one says so', async () => {
    const { paperId } = await register({ cardEditionId: await editionOf('WGD-19') })
    expect(await entriesOf(paperId)).toEqual(['RPW'])
    expect(refusal(await desk.call(`/papers/${paperId}/further-register`, {}))[1]).toMatch(
      /^Karta tej usługi nie wskazuje/,
    )
  })
})

test('the paper’s page shows the number large after registering, and the acts of the window', async () => {
  const { paperId } = await register({ channel: 'oral', text: 'Treść' })
  const page = (await desk.get(`/papers/${paperId}?registered=1`)).body
  for (const part of [
    'Zarejestrowano',
    'Wydaj potwierdzenie wniesienia',
    'Popraw wpis',
    'Anuluj wpis',
    'Sporządź protokół',
  ])
    expect(page.includes(part), part).toBe(true)
  const seen = (await (await app.signIn('audytor')).get(`/papers/${paperId}`)).body
  expect(seen.includes('Anuluj wpis')).toBe(false)
})
