import { afterAll, beforeEach, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { bringPaper } from '#test/support/bring-paper.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const app = useApp('2026-11-16T09:00:00+01:00')
let clerk: SignedIn
let officer: SignedIn

beforeEach(async () => {
  app.clock.set('2026-11-16T09:00:00+01:00')
  clerk = await app.signIn('podawcze')
  officer = await app.signIn('kierownik-wgd')
})
afterAll(closePdf)

const db = () => app.database.owner.db
const row = (id: string) => db().selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function came(channel: string, fields: Record<string, unknown> = {}) {
  const { card = 'WGD-12', ...rest } = fields
  const wish = card === null ? {} : { card: String(card) }
  const made = await bringPaper(app, clerk, { ...wish, unit: 'WGD', fields: { channel, ...rest } })
  return made.paperId
}

const decide = (id: string, channelDecision: string, more: object = {}, by: SignedIn = officer) =>
  by.call(`/papers/${id}/channel`, { channelDecision, channelGrounds: 'Zasady urzędu, pkt 3.', ...more })
const whyOf = async (answer: ReturnType<typeof decide>) => (await answer).json().refusal?.why

test.each(['e-mail', 'epuap', 'fax'])(
  'art. 63 § 1: what came by %s is registered and waits, nothing is promised',
  async (channel) => {
    const id = await came(channel)
    expect(await row(id)).toMatchObject({ state: 'channel-doubtful', expected_on: null, number: expect.any(Number) })
    const page = (await clerk.get(`/papers/${id}`)).body
    expect(page).toContain('jak złożyć je skutecznie')
    expect(page).not.toContain('W podaniu nie ma adresu')
    expect((await decide(id, 'inform', {}, clerk)).statusCode).toBe(403)
    expect((await decide(id, 'inform', {}, await app.signIn('kierownik-wop'))).statusCode).toBe(403)
    const { papers } = (await officer.get('/incomplete?queue=channel', 'json')).json()
    expect(papers.map((one: { id: string }) => one.id)).toContain(id)
  },
)

test.each([
  ['by e-Doręczenia', 'e-delivery', { evidence: 'dowód otrzymania' }],
  ['a letter that is no application', 'e-mail', { kind: 'letter', card: null }],
  ['a complaint (§ 5 of the regulation)', 'e-mail', { kind: 'complaint', card: null }],
])('is checked at once: %s', async (_, channel, fields) => {
  const id = await came(channel, fields)
  expect((await row(id)).state).toBe('checking')
  expect((await clerk.get(`/papers/${id}`)).body).not.toContain('intake-channel')
})

test('accepted as it came: checked, and terms run from the day of arrival with their derivation', async () => {
  const id = await came('epuap')
  app.clock.set('2026-11-23T09:00:00+01:00')
  expect((await decide(id, 'accept', { channelGrounds: '' })).json().errors).toHaveProperty('channelGrounds')
  expect((await decide(id, 'accept')).json()).toMatchObject({ filedOn: '2026-11-16' })
  expect(await row(id)).toMatchObject({ state: 'checking', filed_on: '2026-11-16', expected_on: '2026-12-16' })
  const page = (await officer.get(`/papers/${id}`)).body
  expect(page).toContain('Uznano, że pismo wniesiono skutecznie 16 listopada 2026')
  const { panels } = (await officer.get(`/papers/${id}`, 'json')).json()
  expect(panels.intake.channelDecisions[0].derivation).toMatchObject([{ day: '2026-11-16' }])
  expect(await whyOf(decide(id, 'leave'))).toBe('not-in-this-state')
})

test('an e-mail is never accepted as it came; filed properly later, terms run from that day', async () => {
  const id = await came('e-mail')
  expect(await whyOf(decide(id, 'accept'))).toBe('channel-has-no-effect')
  const told = (await decide(id, 'inform')).json()
  expect((await row(id)).state).toBe('channel-doubtful')
  const letter = await pdfText((await clerk.get(`/documents/${told.documents[0]}.pdf`)).rawPayload)
  for (const part of ['pocztą elektroniczną', 'Nie ma pewności', 'e-Doręczenia']) expect(letter).toContain(part)
  app.clock.set('2026-11-23T09:00:00+01:00')
  expect(await whyOf(decide(id, 'confirmed'))).toBe('channel-confirmed-without-day')
  expect(await whyOf(decide(id, 'confirmed', { channelConfirmedOn: '24.11.2026' }))).toBe('channel-confirmed-in-future')
  expect(await whyOf(decide(id, 'confirmed', { channelConfirmedOn: '13.11.2026' }))).toBe(
    'channel-confirmed-before-arrival',
  )
  expect((await decide(id, 'confirmed', { channelConfirmedOn: '20.11.2026' })).statusCode).toBe(200)
  expect(await row(id)).toMatchObject({
    ...{ state: 'checking', arrived_on: '2026-11-16', filed_on: '2026-11-20', expected_on: '2026-12-18' },
  })
})

test('left as a signal: no application, the sender is told, the client with the code too', async () => {
  const id = await came('e-mail')
  const { documents } = (await decide(id, 'leave')).json()
  expect(await row(id)).toMatchObject({ state: 'left-unexamined' })
  const letter = await pdfText((await clerk.get(`/documents/${documents[0]}.pdf`)).rawPayload)
  expect(letter).toContain('pozostawiono bez rozpoznania')
  expect((await clerk.get(`/papers/${id}`)).body).toContain('Pozostawiono bez rozpoznania (art. 63 § 1 KPA')
})
