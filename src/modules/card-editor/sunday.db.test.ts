import { beforeAll, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { officeTime } from '#test/support/office-time.ts'

// Thursday: the card is written and approved, to be in force from Monday
const app = useApp('2026-11-26T10:00:00+01:00')
let author: SignedIn
beforeAll(async () => {
  author = await app.signIn('autor-kart')
})

const offered = async (clerk: SignedIn, on: string): Promise<{ id: string }[]> =>
  (await clerk.call(`/intake/matters?on=${on}`, { q: 'WSO-01' })).json().suggestions

test('released from Monday: what was dropped on Sunday keeps the old edition, what comes on Monday takes the new one', async () => {
  const time = officeTime(app)
  const { draftId } = (await author.call('/cards/drafts', { from: 'live', symbol: 'WSO-01' })).json()
  const { content, revision } = (await author.get(`/cards/drafts/${draftId}`, 'json')).json()
  const changed = { ...content, term: { unit: 'days', count: 3 }, termText: 'do 3 dni' }
  await author.call(`/cards/drafts/${draftId}`, { revision, content: changed })
  await author.call(`/cards/drafts/${draftId}/submission`, {})
  const { digest: seen } = (await author.get(`/cards/drafts/${draftId}`, 'json')).json()
  const merits = await app.signIn('zatwierdza-tresc')
  expect((await merits.call(`/cards/drafts/${draftId}/merits`, { seen })).statusCode).toBe(200)
  const release = await app.signIn('zatwierdza-wydanie')
  const released = await release.call(`/cards/drafts/${draftId}/release`, { seen, validFrom: '30.11.2026' })
  expect(released.json()).toMatchObject({ edition: 2, validFrom: '2026-11-30' })
  expect((await app.server.inject({ url: '/uslugi/WSO-01' })).body).not.toContain('do 3 dni')

  await time.goTo('2026-11-30T08:30:00+01:00')
  const clerk = await app.signIn('podawcze')
  const [sunday] = await offered(clerk, '2026-11-29')
  const [monday] = await offered(clerk, '2026-11-30')
  expect(sunday?.id).not.toBe(monday?.id)
  const filed = async (fields: Record<string, unknown>) => {
    const parties = [
      { role: 'applicant', kind: 'natural', surname: 'Wesołowska', givenNames: 'Halina', locality: 'Płock' },
    ]
    return clerk.call('/papers', { title: 'Wniosek o zaświadczenie', parties, ...fields })
  }
  const dropped = { channel: 'drop-box', depositedOn: '29.11.2026', takenOutOn: '30.11.2026' }
  const early = await filed({ ...dropped, cardEditionId: sunday?.id })
  expect(early.statusCode).toBe(200)
  expect((await filed({ ...dropped, cardEditionId: monday?.id })).json().refusal.why).toBe('card-not-in-force')
  const late = await filed({ channel: 'in-person', cardEditionId: monday?.id })
  expect(late.statusCode).toBe(200)

  const { rows } = await app.database.owner.pool.query(
    `select e.edition, p.arrived_on::text, p.expected_on::text from papers p join card_editions e on e.id = p.card_edition_id order by e.edition`,
  )
  expect(rows).toEqual([
    { edition: 1, arrived_on: '2026-11-29', expected_on: '2026-12-04' },
    { edition: 2, arrived_on: '2026-11-30', expected_on: '2026-12-03' },
  ])
  expect((await app.server.inject({ url: '/uslugi/WSO-01' })).body).toContain('do 3 dni')
})
