import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aCase } from '#test/support/cases.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const app = useApp('2026-11-23T09:00:00+01:00')
const decision = { outcome: 'decision', settledOn: '23.11.2026' }
const court = { remedy: 'court-complaint', remedyTo: 'Wojewódzkiego Sądu Administracyjnego w Próbnie' }
let officer: SignedIn
let id: string

beforeEach(async () => {
  id = (await aCase(app)).id
  officer = await app.signIn('referent-wgd')
})
afterAll(closePdf)

const db = () => app.services.database.db
const settle = (fields: object) => officer.call(`/cases/${id}/settlement`, { ...decision, ...fields })
const state = async () =>
  (await db().selectFrom('cases').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state
const given = () => db().selectFrom('appeal_instructions').selectAll().where('case_id', '=', id).execute()
const send = (fields: object) =>
  officer.call(`/cases/${id}/results`, { title: 'Decyzja', signedOn: '23.11.2026', signedBy: 'Jan', ...fields })

describe('a decision is finished with its instruction only (art. 107 § 1 pkt 7 KPA)', () => {
  test('made by the procedure and the office’s data, looked at, printed for the party and kept', async () => {
    const look = (await officer.call(`/cases/${id}/settlement/preview`, decision)).json()
    expect(look.letters).toMatchObject([{ head: { title: 'Pouczenie o środkach zaskarżenia' } }])
    expect([await state(), await given()]).toEqual(['open', []])
    const settled = await settle({ seen: look.seen })
    const [documentId] = settled.json().documents
    const text = (await pdfText((await officer.get(`/documents/${documentId}.pdf`)).rawPayload)).replace(/\s+/g, ' ')
    for (const part of [
      'Pouczenie jest częścią decyzji z dnia 23 listopada 2026 r.',
      'odwołanie do Samorządowego Kolegium Odwoławczego w Przykładowie (art. 127 § 1 i 2 k.p.a.)',
      'w terminie 14 dni od dnia doręczenia decyzji',
      'na piśmie, ustnie do protokołu albo na adres do doręczeń elektronicznych',
      'może zrzec się prawa',
    ])
      expect(text).toContain(part)
    expect(await given()).toMatchObject([
      { outcome: 'decision', remedy: 'appeal', days: 14, waiver: 'told', document_ids: [documentId] },
    ])
    const sent = await send({ kind: 'decision' })
    const { appeal_days } = await db()
      .selectFrom('results')
      .select('appeal_days')
      .where('id', '=', sent.json().results[0])
      .executeTakeFirstOrThrow()
    expect(appeal_days).toBe(14)
  })

  test.each([
    ['a court without its fee', court, { part: 'fee', basis: 'art. 107 § 1 pkt 9 KPA' }, 'podaj wpis sądowy'],
    ['nothing open', { remedy: 'none' }, { part: 'remedy' }, '(art. 107 § 1 pkt 7 KPA)'],
    [
      'a complaint of orders',
      { remedy: 'complaint' },
      { why: 'instruction-of-another-act' },
      'Ten środek zaskarżenia nie służy',
    ],
    ['a term too short', { remedyDays: '7' }, { why: 'instruction-term-short' }, 'krótszego niż 14 dni'],
  ])(
    '%s is refused with its article; nothing is written and nothing typed is lost',
    async (_, fields, refusal, said) => {
      const refused = (await settle(fields)).json()
      expect(refused.refusal).toMatchObject(refusal)
      expect(refused.title).toContain(said)
      const form = await officer.post(`/cases/${id}/settlement`, { ...decision, note: 'Uwaga własna', ...fields })
      expect(form.headers.location).toBe(`/cases/${id}`)
      const headers = { cookie: `${officer.cookie}; okienko_flash=1` }
      const page = (await app.server.inject({ url: `/cases/${id}`, headers })).body
      for (const part of [said, 'Uwaga własna', 'Pouczenie o środkach zaskarżenia']) expect(page).toContain(part)
      expect([await state(), await given()]).toEqual(['open', []])
    },
  )

  test('nobody to appeal to: refused until the office says or the officer types it', async () => {
    const { pool } = app.database.owner
    await pool.query('update office set appeals_body = null')
    app.clock.set('2026-11-23T10:00:00+01:00')
    expect((await settle({})).json().refusal).toMatchObject({ why: 'instruction-missing', part: 'authority' })
    expect((await settle({ remedyTo: 'Kolegium w Próbnie' })).statusCode).toBe(200)
    expect(await given()).toMatchObject([{ authority: 'Kolegium w Próbnie' }])
    await pool.query(`update office set appeals_body = 'Samorządowego Kolegium Odwoławczego w Przykładowie'`)
    app.clock.set('2026-11-23T11:00:00+01:00')
  })

  test('a court’s days and fee go with the document; another number of days is refused', async () => {
    expect((await settle({ ...court, remedyFee: '200 zł' })).json()).toMatchObject({ appealDays: 30 })
    expect((await send({ kind: 'decision', appealDays: '14' })).json().refusal.why).toBe('instruction-term-differs')
    expect((await send({ kind: 'order' })).json().refusal.why).toBe('document-without-instruction')
    expect((await send({ kind: 'decision', appealDays: '30' })).statusCode).toBe(200)
  })

  test('an order that ends a case has its own (art. 124 § 1), a certificate none', async () => {
    expect((await settle({ outcome: 'order' })).json()).toMatchObject({ appealDays: 7 })
    expect(await given()).toMatchObject([{ outcome: 'order', remedy: 'complaint', days: 7 }])
    id = (await aCase(app)).id
    expect((await settle({ outcome: 'certificate' })).json()).toMatchObject({ appealDays: null, documents: [] })
    expect(await given()).toEqual([])
    expect((await send({ kind: 'certificate' })).statusCode).toBe(200)
  })
})
