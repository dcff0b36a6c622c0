import { beforeAll, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'

const app = useApp()
let desk: SignedIn
beforeAll(async () => {
  desk = await app.signIn('podawcze')
})

const doubtful = {
  role: 'applicant',
  kind: 'natural',
  surname: 'Wymyślona',
  pesel: '440514-01459',
  nip: '526-10-40-828',
  ade: 'ae:pl-12345-67890-abcde-12',
}
const letter = { channel: 'in-person', title: 'Prośba o ławkę', parties: [doubtful] }
const wrongDigit = 'Nie zgadza się cyfra kontrolna. Sprawdź, czy nie ma pomyłki; zapisać można i tak.'
const db = () => app.services.database.db
const partyOf = (id: string) =>
  db().selectFrom('paper_parties').selectAll().where('paper_id', '=', id).executeTakeFirstOrThrow()

test('a doubtful number is warned of, registered all the same, and kept as it is compared', async () => {
  const answer = await desk.call('/papers', letter)
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    number: expect.any(Number),
    warnings: { 'parties.0.pesel': wrongDigit, 'parties.0.ade': wrongDigit },
  })
  expect(Object.keys(answer.json().warnings)).toHaveLength(2)
  const party = await partyOf(answer.json().paperId)
  const client = await db()
    .selectFrom('clients')
    .selectAll()
    .where('id', '=', party.client_id as string)
    .executeTakeFirstOrThrow()
  expect(client).toMatchObject({ pesel: '44051401459', nip: '5261040828' })
  expect(party.ade).toBe('AE:PL-12345-67890-ABCDE-12')

  const page = await desk.get(`/papers/${answer.json().paperId}?registered=1`)
  expect(page.body).toContain(`Wymyślona, PESEL: ${wrongDigit}`)
  expect(page.body).not.toContain('44051401459')
  const { panels } = (await desk.get(`/papers/${answer.json().paperId}`, 'json')).json()
  expect(panels.intake.doubts).toMatchObject([{ kind: 'pesel' }, { kind: 'ade' }])
  expect(JSON.stringify(panels.intake)).not.toContain('44051401459')
})

test('what is no number of its kind stays as it was typed; good numbers are not spoken of', async () => {
  const odd = await desk.call('/papers', {
    ...letter,
    parties: [{ ...doubtful, pesel: 'nie pamięta', ade: '', regon: '123 456 785' }],
  })
  const { client_id } = await partyOf(odd.json().paperId)
  const client = await db()
    .selectFrom('clients')
    .selectAll()
    .where('id', '=', client_id as string)
    .executeTakeFirst()
  expect(client).toMatchObject({ pesel: 'nie pamięta', regon: '123456785' })
  expect(odd.json().warnings['parties.0.pesel']).toContain('nie zgadza się budowa')

  const good = await desk.call('/papers', { ...letter, parties: [{ ...doubtful, pesel: '44051401458', ade: '' }] })
  expect(good.json()).not.toHaveProperty('warnings')
})

test('without scripts the form comes back with the warning beside the field and everything typed', async () => {
  const fields = { look: 'more-parties', parties: [{ ...doubtful, phone: '600 000 000' }] }
  await desk.post('/drafts/intake-new?path=%2Fintake%2Fnew%3Fdraft%3Dintake-new', fields)
  const page = (await desk.get('/intake/new?draft=intake-new')).body
  for (const value of ['440514-01459', '526-10-40-828', 'ae:pl-12345-67890-abcde-12', 'Wymyślona', '600 000 000'])
    expect(page).toContain(`value="${value}"`)
  expect(page).toMatch(/id="parties-0-pesel"[^>]*aria-describedby="parties-0-pesel-warning"/)
  expect(page).toMatch(/id="parties-0-pesel-warning"[\s\S]*?Nie zgadza się cyfra kontrolna/)
  expect(page).not.toContain('parties-0-nip-warning')
})

test('a correction writes the address for e-Doręczenia with a warning, and leaves it when it does not name it', async () => {
  const { paperId } = (await desk.call('/papers', letter)).json()
  const { id, name } = await partyOf(paperId)
  const version = async () =>
    (await db().selectFrom('papers').select('version').where('id', '=', paperId).executeTakeFirstOrThrow()).version
  const correct = async (party: Record<string, unknown>) =>
    desk.call(`/papers/${paperId}/correct`, {
      ...{ version: await version(), reason: 'pomyłka', title: letter.title, kind: 'application' },
      ...{ arrivedOn: '23.11.2026', parties: [{ id, name, ...party }] },
    })
  const page = (await desk.get(`/papers/${paperId}/correct`)).body
  expect(page).toContain('value="AE:PL-12345-67890-ABCDE-12"')
  expect(page).toContain(wrongDigit)

  expect((await correct({ street: 'ul. Nowa 1' })).statusCode).toBe(200)
  expect((await partyOf(paperId)).ade).toBe('AE:PL-12345-67890-ABCDE-12')
  const changed = await correct({ street: 'ul. Nowa 1', ade: 'ae:pl-12345-67890-abcde-13' })
  expect(changed.json().warnings).toEqual({ 'parties.0.ade': wrongDigit })
  expect((await partyOf(paperId)).ade).toBe('AE:PL-12345-67890-ABCDE-13')
  await correct({ street: 'ul. Nowa 1', ade: '' })
  expect((await partyOf(paperId)).ade).toBeNull()
})
