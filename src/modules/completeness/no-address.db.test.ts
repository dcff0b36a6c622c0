import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper, type PaperWish } from '#test/support/papers.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
let clerk: SignedIn
let officer: SignedIn

beforeEach(async () => {
  app.clock.set('2026-11-23T09:00:00+01:00')
  clerk = await app.signIn('podawcze')
  officer = await app.signIn('kierownik-wks-ii')
})
afterAll(closePdf)

const db = () => app.database.owner.db
const paperRow = (id: string) => db().selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

type Contact = Partial<Record<'street' | 'postal_code' | 'locality' | 'phone' | 'client_id', string>>
const setParties = (id: string, to: Contact) =>
  db().updateTable('paper_party_rows').set(to).where('paper_id', '=', id).execute()

/** Trees to be cut down, by somebody who gave no address. */
async function lost(contact: Contact = {}, wish: PaperWish = {}) {
  const paper = await aPaper(app.services, { card: 'WKŚ-01', expectedOn: '2026-12-23', ...wish })
  await setParties(paper.id, { street: '', postal_code: '', locality: '', ...contact })
  return paper
}
const search = (id: string, fields: object = {}) =>
  clerk.call(`/papers/${id}/address-search`, { sources: ['clients', 'earlier-cases'], ...fields })
const leave = (id: string, fields: object = {}, by: SignedIn = officer) =>
  by.call(`/papers/${id}/leaving/no-address`, { addressReason: 'Nie ma komu doręczyć', ...fields })
const found = (id: string, on: string, from: 'client' | 'office') =>
  clerk.call(`/papers/${id}/address`, { addressCameOn: on, addressFrom: from })

describe('art. 64 § 1: an application without an address', () => {
  test('is left at once by an officer after the search: a note, no letter, no summons', async () => {
    const paper = await lost()
    expect((await clerk.get(`/papers/${paper.id}`)).body).toContain(`/papers/${paper.id}/address-search`)
    expect((await search(paper.id, { sources: [] })).json().errors).toHaveProperty('sources')
    expect((await leave(paper.id)).json().refusal.why).toBe('not-in-this-state')
    expect((await search(paper.id)).statusCode).toBe(200)
    expect((await leave(paper.id, {}, clerk)).statusCode).toBe(403)
    expect((await leave(paper.id, {}, await app.signIn('kierownik-wgd'))).statusCode).toBe(403)
    const { noteId } = (await leave(paper.id)).json()
    const note = await pdfText((await clerk.get(`/documents/${noteId}.pdf`)).rawPayload)
    for (const part of [
      'art. 64 § 1 k.p.a.',
      'kartoteka klientów',
      'sprawdzono w danych urzędu',
      'nie ma dokąd wysłać',
    ])
      expect(note).toContain(part)
    expect(note).not.toContain('ponaglenie')
    expect(await paperRow(paper.id)).toMatchObject({ state: 'left-unexamined', holder_kind: 'window' })
    const letters = db().selectFrom('documents').select('kind').where('paper_id', '=', paper.id)
    expect((await letters.execute()).map((one) => one.kind)).toEqual(['no-address-note'])
    const page = (await officer.get(`/papers/${paper.id}`)).body
    expect(page).toContain('Pozostawiono bez rozpoznania z powodu braku adresu (art. 64 § 1 KPA)')
    const status = (await app.server.inject({ url: `/s/${paper.statusCode}` })).body
    expect(status).toContain('Podaj adres w okienku.')
  })

  test.each(['in-transfer', 'in-unit', 'in-case', 'closed'] as const)(
    'nobody asks for an address of a paper %s: its page says nothing of one',
    async (state) => {
      const paper = await aPaper(app.services, { card: 'WKŚ-01', state: 'checking' })
      expect((await clerk.get(`/papers/${paper.id}`)).body).not.toContain('Brak adresu')
      await db().updateTable('papers').set({ state }).where('id', '=', paper.id).execute()
      const page = await (await app.signIn('koordynator')).get(`/papers/${paper.id}`)
      expect([page.statusCode, page.body.includes('Brak adresu')]).toEqual([200, false])
      expect(page.body).toContain('id="completeness"')
    },
  )

  test('is not left when an address of a party, or of the proxy, is known', async () => {
    const paper = await aPaper(app.services, { card: 'WKŚ-01' })
    expect((await search(paper.id)).json().refusal.why).toBe('address-in-paper')
    const client = app.services.newId()
    await db()
      .insertInto('clients')
      .values({ id: client, kind: 'natural', surname: 'Znana', locality: 'Płock', created_at: new Date() })
      .execute()
    const known = await lost({ client_id: client })
    const refused = await search(known.id)
    expect([refused.statusCode, refused.json().title]).toEqual([409, expect.stringContaining('kartoteka klientów')])
    const later = await lost()
    await search(later.id)
    await setParties(later.id, { locality: 'Płock' })
    expect((await leave(later.id)).json().refusal.why).toBe('address-in-paper')
  })

  test('art. 9: whoever left a telephone is asked first', async () => {
    const paper = await lost({ phone: '600 000 000' })
    expect((await clerk.get(`/papers/${paper.id}`)).body).toContain('najpierw zapytaj o adres')
    await search(paper.id)
    expect((await leave(paper.id)).json().refusal.why).toBe('ask-for-address-first')
    expect((await leave(paper.id, { askedAgainNote: '23.11, nie odbiera' })).statusCode).toBe(200)
  })

  test('goes on from its first day when the address is given before anybody left it', async () => {
    const paper = await lost()
    await search(paper.id)
    app.clock.set('2026-11-25T09:00:00+01:00')
    expect((await found(paper.id, '25.11.2026', 'client')).json().refusal.why).toBe('address-not-entered')
    await setParties(paper.id, { locality: 'Płock' })
    expect((await found(paper.id, '26.11.2026', 'client')).json().refusal.why).toBe('address-in-future')
    expect((await found(paper.id, '25.11.2026', 'client')).json().filedOn).toBeNull()
    expect(await paperRow(paper.id)).toMatchObject({ state: 'checking', filed_on: '2026-11-23' })
  })

  test.each([
    ['the client gave it later: filed on that day (NSA I OSK 27/20)', 'client', '2026-11-30'],
    ['the office had it: left without ground, the first day stands', 'office', '2026-11-23'],
  ] as const)('is taken up again after it was left, when %s', async (_, from, filedOn) => {
    const paper = await lost()
    await search(paper.id)
    await leave(paper.id)
    app.clock.set('2026-11-30T09:00:00+01:00')
    const back = await clerk.call(`/papers/${paper.id}/leaving/withdrawal`, { withdrawalReason: 'Jest adres' })
    expect(back.statusCode).toBe(200)
    expect((await paperRow(paper.id)).state).toBe('no-address')
    await setParties(paper.id, { locality: 'Płock' })
    expect((await found(paper.id, '30.11.2026', from)).statusCode).toBe(200)
    const row = await paperRow(paper.id)
    expect(row).toMatchObject({ state: 'checking', filed_on: filedOn, arrived_on: '2026-11-23' })
    expect(row.expected_on).toBe(from === 'client' ? '2026-12-30' : '2026-12-23')
  })
})
