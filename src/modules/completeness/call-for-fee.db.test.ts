import { afterAll, describe, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { useApp } from '#test/support/app.ts'
import { useFilingDesk } from '#test/support/filing-desk.ts'
import { aPaper } from '#test/support/papers.ts'
import { freshNumber } from '#test/support/postal-numbers.ts'

const app = useApp()
const desk = useFilingDesk(app)
const { paperRow, itemIds, pdf, sentOf } = desk
afterAll(closePdf)

describe('the fee', () => {
  /** A residence certificate with everything but the duty of 17 zł (item 4). */
  const certificate = async () => {
    const marks = Array.from({ length: 7 }, (_, at) => (at === 4 ? ('missing' as const) : ('present' as const)))
    const paper = await aPaper(app.services, { card: 'WSO-01', marks })
    return { ...paper, fee: (await itemIds(paper.id))[4] ?? '' }
  }
  const call = (paper: { id: string; fee: string }, fields = {}) =>
    desk.clerk.call(`/papers/${paper.id}/fee-call`, { feeItemId: paper.fee, feeDays: 7, feeHanded: 'today', ...fields })

  test('art. 261: called, paid, complete; never a word of art. 64', async () => {
    const paper = await certificate()
    const called = (await call(paper)).json()
    expect(called.lastDay).toBe('2026-11-30')
    const text = await pdf(called.documentId)
    expect(text).toContain('17,00')
    expect(text).toContain('Ostatni dzień terminu: poniedziałek, 30 listopada 2026')
    expect(text).toContain('Potwierdzam odbiór wezwania')
    expect(text).toContain('art. 261')
    expect(text).not.toMatch(/art\. 64|bez rozpoznania/)
    expect((await paperRow(paper.id)).state).toBe('fee-due')
    const paid = await desk.clerk.call(`/papers/${paper.id}/fee-call/payment`, { paidOn: '23.11.2026' })
    expect(paid.json().state).toBe('complete')
  })

  /** A call handed over on Monday 23.11.2026, lapsed on 30.11. */
  const lapsedFee = async () => {
    const paper = await certificate()
    await call(paper)
    app.clock.set('2026-12-02T09:00:00+01:00')
    return paper
  }
  const giveBack = async (id: string, fields: object = {}, login = 'kierownik-wso') => {
    const wish = { orderSign: 'WSO.5345.1.2026', feeException: 'none', ...fields }
    return (await app.signIn(login)).call(`/papers/${id}/fee-call/return`, wish)
  }
  const sendOrder = (id: string, orderId: string, fields: object = {}) =>
    desk.clerk.call(`/papers/${id}/orders/${orderId}/dispatch`, {
      orderDispatchedOn: '2.12.2026',
      orderChannel: 'post',
      orderReference: freshNumber(),
      ...fields,
    })

  test('sent, delivered, and no order of return before the term has passed, nor by anybody but an officer', async () => {
    const paper = await certificate()
    await call(paper, { feeHanded: 'later' })
    expect((await giveBack(paper.id)).json().refusal.why).toBe('fee-call-not-delivered')
    app.clock.set('2026-12-02T09:00:00+01:00')
    const delivered = await desk.clerk.call(`/papers/${paper.id}/fee-call/delivery`, { feeDeliveredOn: '1.12.2026' })
    expect(delivered.json().lastDay).toBe('2026-12-08')
    expect((await giveBack(paper.id)).json().title).toBe('Termin zapłaty biegnie do 8 grudnia 2026.')
    app.clock.set('2026-12-09T09:00:00+01:00')
    expect((await giveBack(paper.id, {}, 'podawcze')).statusCode).toBe(403)
    expect((await giveBack(paper.id, {}, 'kierownik-wgd')).statusCode).toBe(403)
    expect((await giveBack(paper.id, { feeException: undefined })).json().errors).toHaveProperty('feeException')
    const held = await giveBack(paper.id, { feeException: 'abroad' })
    expect([held.statusCode, held.json().title]).toEqual([409, expect.stringContaining('art. 261 § 4 KPA')])
  })

  test('art. 261 § 2: the order says what it must, takes effect with its dispatch, and once', async () => {
    const paper = await lapsedFee()
    const { orderId, documentId } = (await giveBack(paper.id, { returnGrounds: 'Wezwano także telefonicznie.' })).json()
    const text = await pdf(documentId)
    for (const part of [
      'Postanowienie o zwrocie podania',
      'WSO.5345.1.2026',
      'art. 261 § 2',
      '17,00',
      'poniedziałek, 30 listopada 2026',
      'Wezwano także telefonicznie.',
      'art. 261 § 4',
      'służy zażalenie (art. 261 § 3 k.p.a.)',
      'w terminie 7 dni od dnia doręczenia postanowienia (art. 141 § 2',
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/art\. 64|bez rozpoznania/)
    expect((await paperRow(paper.id)).state).toBe('fee-due')
    expect((await giveBack(paper.id)).json().refusal.why).toBe('return-already-ordered')
    expect((await desk.clerk.get(`/papers/${paper.id}`)).body).toContain(`/documents/${documentId}.pdf`)
    expect(
      (await sendOrder(paper.id, orderId, { orderChannel: 'courier', orderReference: '' })).json().errors,
    ).toHaveProperty('orderReference')
    expect((await sendOrder(paper.id, orderId, { orderDispatchedOn: '1.12.2026' })).json().refusal.why).toBe(
      'dispatched-before-decision',
    )
    const other = await lapsedFee()
    expect((await sendOrder(other.id, orderId)).json().refusal.why).toBe('no-such-order')
    expect((await sendOrder(paper.id, orderId)).statusCode).toBe(200)
    expect(await paperRow(paper.id)).toMatchObject({ state: 'returned', holder_kind: 'client' })
    expect(await sentOf(paper.id)).toEqual([{ subject_kind: 'order', document_id: documentId, way: 'post' }])
    expect((await sendOrder(paper.id, orderId)).json().refusal.why).toBe('order-dispatched')
    const late = await desk.clerk.call(`/papers/${paper.id}/fee-call/payment`, { paidOn: '2.12.2026' })
    expect(late.json().refusal.why).toBe('not-in-this-state')
  })

  test('art. 110 and 126: until the order is dispatched a payment or the officer takes it back', async () => {
    const paper = await lapsedFee()
    const first = (await giveBack(paper.id)).json().orderId
    const chief = await app.signIn('kierownik-wso')
    const withdraw = (id: string) =>
      chief.call(`/papers/${paper.id}/orders/${id}/withdrawal`, { orderWithdrawalReason: 'Zła kwota' })
    expect((await withdraw(first)).statusCode).toBe(200)
    expect((await withdraw(first)).json().refusal.why).toBe('no-such-order')
    const second = (await giveBack(paper.id)).json().orderId
    const paid = await desk.clerk.call(`/papers/${paper.id}/fee-call/payment`, { paidOn: '2.12.2026' })
    expect(paid.json().state).toBe('complete')
    expect((await sendOrder(paper.id, second)).json().refusal.why).toBe('no-such-order')
    expect((await desk.clerk.get(`/papers/${paper.id}`)).body).toContain(
      'Opłatę wniesiono przed wysłaniem postanowienia.',
    )
  })

  test('art. 261 § 4: an officer of the unit lets it go on, another unit’s may not', async () => {
    const paper = await certificate()
    await call(paper)
    const waive = async (login: string) =>
      (await app.signIn(login)).call(`/papers/${paper.id}/fee-call/waiver`, {
        waiverGround: 'social',
        waiverNote: 'Zasiłek stały',
      })
    expect((await waive('kierownik-wgd')).statusCode).toBe(403)
    expect((await waive('kierownik-wso')).json().state).toBe('complete')
  })

  test('edge cases 14 and 27: no call for the duty on a power of attorney, none for EGiB', async () => {
    const poa = await aPaper(app.services, { card: 'WSO-01', marks: ['present', 'present', 'present', 'missing'] })
    const [, , , courtesy = ''] = await itemIds(poa.id)
    expect((await call({ id: poa.id, fee: courtesy })).json().refusal.why).toBe('not-a-missing-fee')
    const marks = Array.from({ length: 7 }, (_, at) => (at === 6 ? ('missing' as const) : ('present' as const)))
    const egib = await aPaper(app.services, { card: 'WGD-19', marks })
    expect((await call({ id: egib.id, fee: (await itemIds(egib.id))[6] ?? '' })).json().refusal.why).toBe('fee-by-doo')
  })
})
