import { beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
let desk: SignedIn
beforeAll(async () => {
  desk = await app.signIn('podawcze')
})

const db = () => app.services.database.db
const paperOf = (id: string) => db().selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const editionOf = async (symbol: string) => {
  const found = db()
    .selectFrom('card_editions as e')
    .innerJoin('service_cards as c', 'c.id', 'e.card_id')
    .select('e.id')
  return (await found.where('c.symbol', '=', symbol).executeTakeFirstOrThrow()).id
}
const envelope = {
  ...{ channel: 'post', arrivedOn: '20.11.2026', postedOn: '18.11.2026', operator: 'designated' },
  ...{ evidence: '(00) 459007734 1', lateEntryReason: 'koperta otwarta w poniedziałek' },
  ...{ senderSign: 'ABC.1.2026', letterDate: '17.11.2026' },
}
const register = (fields: object) => desk.call('/papers', { title: 'Wniosek', ...envelope, ...fields })
const next = (id: string) => `/intake/new?repeat=${id}&keep=envelope`

test('nr 23: three applications of one envelope: three numbers, what is shared is carried over, each knows the others', async () => {
  const cardEditionId = await editionOf('WPK-01')
  const [client] = (await desk.call('/clients/suggest', { q: 'sleczka bronislawa' })).json().suggestions
  const parties = [{ role: 'applicant', clientId: client.id, find: client.text }]
  const first = (await register({ cardEditionId, parties })).json()
  for (const page of [`/papers/${first.paperId}`, `/papers/${first.paperId}?registered=1`]) {
    const { body } = await desk.get(page)
    expect(body.split('Zarejestruj następne pismo z tej samej koperty')).toHaveLength(2)
    expect(body).toContain(next(first.paperId).replace('&', '&amp;'))
  }
  const form = (await desk.get(next(first.paperId))).body
  for (const value of ['20.11.2026', '18.11.2026', '(00) 459007734 1', 'koperta otwarta w poniedziałek', first.paperId])
    expect(form).toContain(`value="${value}"`)
  expect(form).toMatch(/<option[^>]*value="designated"[^>]*selected|<option[^>]*selected[^>]*value="designated"/)
  expect(form).toContain('Ślęczka Bronisława')
  expect(form).toContain('Z tej samej koperty co:')
  const second = (await register({ cardEditionId, parties, envelopeOf: first.paperId })).json()
  const third = (await register({ title: 'Petycja', kind: 'petition', parties, envelopeOf: second.paperId })).json()
  expect([second.number, third.number]).toEqual([first.number + 1, first.number + 2])
  const ids: string[] = [first.paperId, second.paperId, third.paperId]
  for (const id of ids) {
    expect(await paperOf(id)).toMatchObject({
      arrived_on: '2026-11-20',
      posted_on: '2026-11-18',
      operator: 'designated',
    })
    const { links } = (await desk.get(`/papers/${id}`, 'json')).json()
    const others = links.map((link: { paperId: string; relation: string }) => [link.relation, link.paperId])
    expect(others.sort()).toEqual(
      ids
        .filter((one) => one !== id)
        .map((one) => ['envelope', one])
        .sort(),
    )
    expect((await desk.get(`/papers/${id}`)).body).toContain('z tej samej koperty co pismo')
  }
})

test('papers of the envelope are no duplicates of the next one; to another paper they are', async () => {
  const { paperId } = (await register({ senderSign: 'DUP.23.2026' })).json()
  const look = async (fields: object) => {
    const letter = { formKey: newId(), senderSign: 'DUP.23.2026', letterDate: '17.11.2026', ...fields }
    await desk.post('/drafts/intake-new?path=%2Fintake%2Fnew%3Fdraft%3Dintake-new', letter)
    return (await desk.get('/intake/new?draft=intake-new')).body
  }
  expect(await look({})).toContain('ten sam znak i data pisma')
  expect(await look({ envelopeOf: paperId })).toContain('Nie znaleziono podobnych pism.')
})

test('an envelope that is not there, or whose entry was annulled, is refused and nothing is written', async () => {
  const count = async () => (await db().selectFrom('papers').select('id').execute()).length
  const annulled = await aPaper(app.services, { state: 'annulled' })
  const before = await count()
  for (const envelopeOf of [newId(), annulled.id])
    expect((await register({ envelopeOf })).json().refusal.why).toBe('named-record-missing')
  expect(await count()).toBe(before)
})

test('what a client brought to the window came in no envelope; two entries are linked later by hand', async () => {
  const [brought, other] = [await aPaper(app.services), await aPaper(app.services)]
  expect((await desk.get(`/papers/${brought.id}`)).body).not.toContain('następne pismo z tej samej koperty')
  const related = `${other.number}/${other.year}`
  expect((await desk.call(`/papers/${brought.id}/links`, { related, relation: 'envelope' })).statusCode).toBe(200)
  const { body } = await desk.get(`/papers/${other.id}`)
  expect(body).toContain('z tej samej koperty co pismo')
})
