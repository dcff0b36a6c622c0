import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper } from '#test/support/papers.ts'
import { pdfText } from '#test/support/pdf-text.ts'
import { freshNumber } from '#test/support/postal-numbers.ts'

const monday = '2026-11-23T09:00:00+01:00'
const app = useApp(monday)
let clerk: SignedIn
let officer: SignedIn

beforeEach(async () => {
  app.clock.set(monday)
  clerk = await app.signIn('podawcze')
  officer = await app.signIn('kierownik-wks-ii')
})
afterAll(closePdf)

const db = () => app.services.database.db
const paperRow = (id: string) => db().selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const pdf = async (documentId: string) => pdfText((await clerk.get(`/documents/${documentId}.pdf`)).rawPayload)

/** Trees to be cut down without a signature, summoned on Monday 23.11.2026: last day 30.11. The clock stands on 10.12. */
async function lapsed(then: 'waits' | 'decided' | 'dispatched' = 'waits') {
  app.clock.set(monday)
  const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
  const paper = await aPaper(app.services, { card: 'WKŚ-01', marks })
  const people = await db().selectFrom('paper_parties').select('id').where('paper_id', '=', paper.id).execute()
  await clerk.call(`/papers/${paper.id}/receipt`, { receiptDays: 7, handedTo: people.map((one) => one.id) })
  const items = db().selectFrom('check_items').select('id').where('paper_id', '=', paper.id)
  const item = await items.where('mark', '=', 'missing').executeTakeFirstOrThrow()
  app.clock.set('2026-12-10T09:00:00+01:00')
  if (then !== 'waits') await leave(paper.id)
  if (then === 'dispatched') await dispatch(paper.id)
  return { ...paper, item: item.id }
}
const leave = (id: string) => officer.call(`/papers/${id}/leaving`, { leavingReason: 'Brak podpisu' })
const dispatch = (id: string) =>
  clerk.call(`/papers/${id}/leaving/dispatch`, {
    dispatchedOn: '10.12.2026',
    dispatchChannel: 'post',
    dispatchReference: freshNumber(),
  })
const ask = (paper: { id: string; item: string }, fields: object = {}) =>
  clerk.call(`/papers/${paper.id}/restoration`, {
    restoreItems: paper.item,
    askedArrivedOn: '10.12.2026',
    obstacleEndedOn: '8.12.2026',
    obstacle: 'Pobyt w szpitalu do 8 grudnia',
    ...fields,
  })
const decide = (id: string, restoreDecision: 'granted' | 'refused', by: SignedIn = officer) =>
  by.call(`/papers/${id}/restoration/decision`, {
    restoreDecision,
    restoreSign: 'WKŚ-II.6131.7.2026',
    restoreGrounds: 'Karta wypisu potwierdza pobyt w szpitalu.',
  })

describe('restoring the term to remove defects (art. 58 and 59 KPA)', () => {
  test.each(['waits', 'decided', 'dispatched'] as const)(
    'granted: a paper that %s is complete, its day stands',
    async (then) => {
      const paper = await lapsed(then)
      expect((await ask(paper)).statusCode).toBe(200)
      const page = (await officer.get(`/papers/${paper.id}`)).body
      expect(page).toContain('Pobyt w szpitalu do 8 grudnia')
      expect(page).toContain('15 grudnia 2026')
      expect(page).not.toContain(`action="/papers/${paper.id}/leaving"`)
      expect((await decide(paper.id, 'granted', clerk)).statusCode).toBe(403)
      expect((await decide(paper.id, 'granted', await app.signIn('kierownik-wgd'))).statusCode).toBe(403)
      const done = (await decide(paper.id, 'granted')).json()
      expect(done.state).toBe('complete')
      expect(await paperRow(paper.id)).toMatchObject({
        state: 'complete',
        filed_on: '2026-11-23',
        holder_kind: 'window',
      })
      const order = await pdf(done.documentId)
      for (const part of [
        'Postanowienie o przywróceniu terminu',
        'art. 58 § 1 i 2',
        'nie służy zażalenie',
        'Karta wypisu',
      ])
        expect(order).toContain(part)
      const standing = db().selectFrom('unexamined_leavings').select('id').where('paper_id', '=', paper.id)
      expect(await standing.where('withdrawn_at', 'is', null).execute()).toEqual([])
      const sent = await clerk.call(`/papers/${paper.id}/orders/${done.orderId}/dispatch`, {
        orderDispatchedOn: '10.12.2026',
        orderChannel: 'hand',
      })
      expect(sent.statusCode).toBe(200)
      const undo = await officer.call(`/papers/${paper.id}/orders/${done.orderId}/withdrawal`, {
        orderWithdrawalReason: 'Pomyłka',
      })
      expect(undo.json().refusal.why).toBe('not-in-this-state')
    },
  )

  test('refused before any notice: a complaint is open, and what came is still a late cure (NSA I OSK 27/20)', async () => {
    const paper = await lapsed()
    await ask(paper)
    const done = (await decide(paper.id, 'refused')).json()
    const order = await pdf(done.documentId)
    for (const part of ['odmówić przywrócenia terminu', 'art. 59 § 1 k.p.a.', 'w terminie 7 dni od dnia doręczenia'])
      expect(order).toContain(part)
    expect(await paperRow(paper.id)).toMatchObject({ state: 'complete', filed_on: '2026-12-10' })
  })

  test('refused after the notice: the paper stays left unexamined, and another request may follow', async () => {
    const paper = await lapsed('dispatched')
    await ask(paper)
    expect((await decide(paper.id, 'refused')).json().state).toBe('left-unexamined')
    expect((await paperRow(paper.id)).state).toBe('left-unexamined')
    expect((await decide(paper.id, 'refused')).json().refusal.why).toBe('no-restoring-asked')
    expect((await ask(paper)).statusCode).toBe(200)
  })

  test('art. 58 § 2–3: asked late, or without the act, it is taken and may only be refused', async () => {
    const late = await lapsed('dispatched')
    expect((await ask(late, { obstacleEndedOn: '2.12.2026' })).statusCode).toBe(200)
    const refused = await decide(late.id, 'granted')
    expect([refused.statusCode, refused.json().title]).toEqual([
      409,
      'Prośbę można było wnieść najpóźniej 9 grudnia 2026 (art. 58 § 2 KPA).',
    ])
    const bare = await lapsed('dispatched')
    await ask(bare, { restoreItems: [] })
    expect((await decide(bare.id, 'granted')).json().refusal.why).toBe('restoration-without-act')
    expect((await decide(bare.id, 'refused')).statusCode).toBe(200)
  })

  test('while a request waits nobody leaves the paper unexamined, sends the notice or takes a second request', async () => {
    const paper = await lapsed('waits')
    await ask(paper)
    expect((await leave(paper.id)).json().refusal.why).toBe('restoring-pending')
    expect((await ask(paper)).json().refusal.why).toBe('restoring-already-asked')
    const decided = await lapsed('decided')
    await ask(decided)
    expect((await dispatch(decided.id)).json().refusal.why).toBe('restoring-pending')
  })

  test('nothing to restore while the term runs; a request without its reason comes back with the error at its field', async () => {
    const paper = await lapsed()
    const early = await ask(paper, { askedArrivedOn: '30.11.2026' })
    expect(early.json()).toMatchObject({ refusal: { why: 'term-not-missed' } })
    expect((await ask(paper, { obstacle: '' })).json().errors).toHaveProperty('obstacle')
  })
})
