import { expect, test } from 'vitest'
import { useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { aPaper } from '#test/support/papers.ts'
import { freshNumber } from '#test/support/postal-numbers.ts'

const app = useApp('2026-12-21T09:00:00+01:00')

test('a notice of delay waits on the page of its case, goes out once, and stands in the register of outgoing items', async () => {
  app.clock.set('2026-11-23T09:00:00+01:00')
  const { id, officer, paper, sign } = await aCase(app)
  app.clock.set('2026-12-21T09:00:00+01:00')
  const delay = { delayNewDate: '2027-01-15', delayReasons: 'Biegły nie przedstawił opinii.' }
  const { documentIds } = (await officer.call(`/cases/${id}/delay-notice`, delay)).json()
  const panel = async () => (await officer.get(`/cases/${id}`, 'json')).json().panels.outgoing
  const { waiting } = await panel()
  expect(waiting).toMatchObject([{ documentId: documentIds[0], paperId: paper.id }])
  expect((await officer.get(`/cases/${id}`)).body).toContain(`action="/papers/${paper.id}/dispatches"`)
  const reference = freshNumber()
  const send = (fields: object = {}) =>
    officer.call(`/papers/${paper.id}/dispatches`, {
      ...{ letterId: documentIds[0], way: 'registered-with-slip', leftOn: '21.12.2026', reference },
      ...fields,
    })
  // a notice under art. 36 KPA is delivered against a receipt
  expect((await send({ way: 'ordinary' })).json().refusal.why).toBe('letter-needs-slip')
  const sent = (await send()).json()
  expect(sent).toMatchObject({ caseId: id, reference })
  expect((await send()).json().refusal.why).toBe('letter-not-waiting')
  const item = (await officer.get(`/outgoing/items/${sent.itemId}`, 'json')).json()
  expect(item).toMatchObject({ subjectKind: 'letter', caseSign: sign, service: 'registered-with-slip' })
  expect(await panel()).toMatchObject({ waiting: [], sent: [{ id: sent.itemId }] })
})

test('a forwarding sends the paper to the authority and a notice to whoever filed it: both wait, each is entered on its own', async () => {
  const paper = await aPaper(app.services, { unit: 'WGD' })
  const clerk = await app.signIn('koordynator')
  const words = {
    authority: 'Starosta Zmyślony',
    authorityAddress: 'ul. Powiatowa 1, 09-400 Płock',
    reasons: 'Sprawa należy do starosty.',
  }
  const { documents } = (await clerk.call(`/papers/${paper.id}/forwarding`, words)).json()
  expect(documents).toHaveLength(2)
  const window = await app.signIn('podawcze')
  const panel = async () => (await window.get(`/papers/${paper.id}`, 'json')).json().panels.outgoing
  expect((await panel()).waiting.map((one: { documentId: string }) => one.documentId).toSorted()).toEqual(
    documents.toSorted(),
  )
  const send = (letterId: string, way: string) =>
    window.call(`/papers/${paper.id}/dispatches`, {
      ...{ letterId, way, leftOn: '21.12.2026', reference: way === 'ordinary' ? '' : freshNumber() },
    })
  const [cover, notice] = documents
  expect((await send(cover, 'ordinary')).json()).toMatchObject({ reference: '', caseId: null })
  expect((await send(notice, 'registered-with-slip')).statusCode).toBe(200)
  const { waiting, sent } = await panel()
  expect(waiting).toEqual([])
  expect(sent).toMatchObject([
    { addressee: 'Starosta Zmyślony', service: 'ordinary' },
    { service: 'registered-with-slip' },
  ])
})

test('a notice that shall not leave after all is taken off with a reason; it stays in the file and is written down', async () => {
  app.clock.set('2026-11-23T09:00:00+01:00')
  const { id, officer, paper } = await aCase(app)
  app.clock.set('2026-12-21T09:00:00+01:00')
  const delay = { delayNewDate: '2027-01-15', delayReasons: 'Biegły nie przedstawił opinii.' }
  const { documentIds } = (await officer.call(`/cases/${id}/delay-notice`, delay)).json()
  const keep = (fields: object, by = officer) =>
    by.call(`/papers/${paper.id}/kept-letters`, {
      keptId: documentIds[0],
      keepReason: 'Decyzja zapadła dziś.',
      ...fields,
    })
  expect((await keep({ keepReason: ' ' })).json().errors).toEqual({ keepReason: 'Napisz, dlaczego pismo nie wyjdzie.' })
  expect((await keep({}, await app.signIn('audytor'))).statusCode).toBe(403)
  expect((await officer.get(`/cases/${id}`)).body).toContain('Pismo jednak nie wyjdzie')
  expect((await keep({})).json()).toEqual({ caseId: id })
  expect((await keep({})).json().refusal.why).toBe('letter-not-waiting')
  const page = (await officer.get(`/cases/${id}`)).body
  expect(page).toContain('Powód: Decyzja zapadła dziś.')
  expect(page).toContain(`/documents/${documentIds[0]}.pdf`)
  expect((await officer.get(`/cases/${id}`, 'json')).json().panels.outgoing?.waiting ?? []).toEqual([])
})
