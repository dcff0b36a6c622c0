import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper, type PaperWish } from '#test/support/papers.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const monday = '2026-11-23T09:00:00+01:00'
const lapsed = '2026-12-08T09:00:00+01:00'
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
const itemIds = async (id: string) => {
  const rows = await db()
    .selectFrom('check_items')
    .select('id')
    .where('paper_id', '=', id)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.id)
}
const pdf = async (documentId: string) => pdfText((await clerk.get(`/documents/${documentId}.pdf`)).rawPayload)

/** Trees to be cut down without a signature, the summons handed over on Monday 23.11.2026: last day 30.11. */
async function summoned(wish: PaperWish = {}) {
  const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
  const paper = await aPaper(app.services, { card: 'WKŚ-01', marks, ...wish })
  const rows = await db().selectFrom('paper_parties').select('id').where('paper_id', '=', paper.id).execute()
  const handed = await clerk.call(`/papers/${paper.id}/receipt`, {
    receiptDays: 7,
    handedTo: rows.map((row) => row.id),
  })
  expect(handed.statusCode).toBe(200)
  return paper
}
/** What stands in the register of outgoing items about a paper. */
const sentOf = (id: string) =>
  db().selectFrom('outgoing_items').select(['subject_kind', 'document_id', 'way']).where('paper_id', '=', id).execute()
const leave = (id: string, by: SignedIn = officer) =>
  by.call(`/papers/${id}/leaving`, { leavingReason: 'Podpisu nie uzupełniono' })
const dispatch = (id: string, fields = {}) =>
  clerk.call(`/papers/${id}/leaving/dispatch`, {
    dispatchedOn: '8.12.2026',
    dispatchChannel: 'post',
    dispatchReference: '(00)459007734002000001',
    ...fields,
  })
const cure = async (id: string, fields: Record<string, unknown>) => {
  const [, item = ''] = await itemIds(id)
  return clerk.call(`/papers/${id}/cures`, { itemIds: item, ...fields })
}

describe('leaving unexamined', () => {
  test('only an authorised officer of the paper’s unit, and only after the term and the grace', async () => {
    const paper = await summoned()
    app.clock.set('2026-12-07T12:00:00+01:00')
    const early = await leave(paper.id)
    expect([early.statusCode, early.json().title]).toEqual([
      409,
      'Uzupełnienie nadane w terminie może jeszcze nadejść. Zdecydować można od 8 grudnia 2026.',
    ])
    app.clock.set(lapsed)
    expect((await leave(paper.id, clerk)).statusCode).toBe(403)
    expect((await leave(paper.id, await app.signIn('referent-wks-ii'))).statusCode).toBe(403)
    expect((await leave(paper.id, await app.signIn('kierownik-wgd'))).statusCode).toBe(403)
    expect((await leave(paper.id)).statusCode).toBe(200)
  })

  test('note and letter, then dispatch: the state changes only now, originals are listed', async () => {
    const paper = await summoned({ enclosures: [{ name: 'Akt notarialny', returnable: 'yes' }] })
    app.clock.set(lapsed)
    const { noteId, letterId } = (await leave(paper.id)).json()
    expect(await pdf(noteId)).toContain('art. 72 § 1')
    const letter = await pdf(letterId)
    for (const part of ['poniedziałek, 30 listopada 2026', 'ponaglenie', 'Akt notarialny', 'Samorządowego Kolegium'])
      expect(letter).toContain(part)
    expect((await paperRow(paper.id)).state).toBe('cure-running')
    expect((await dispatch(paper.id, { dispatchReference: '' })).json().errors).toHaveProperty('dispatchReference')
    expect((await dispatch(paper.id, { dispatchedOn: '7.12.2026' })).json().refusal.why).toBe(
      'dispatched-before-decision',
    )
    expect((await dispatch(paper.id)).json().returnables).toEqual(['Akt notarialny'])
    expect(await sentOf(paper.id)).toEqual([{ subject_kind: 'leaving', document_id: letterId, way: 'post' }])
    expect(await paperRow(paper.id)).toMatchObject({ state: 'left-unexamined', holder_kind: 'window' })
    expect((await clerk.get(`/papers/${paper.id}`)).body).toContain('Oryginały do zwrotu')
  })

  test('edge case 9: a cure before the dispatch wins and takes the leaving back', async () => {
    const paper = await summoned()
    app.clock.set(lapsed)
    await leave(paper.id)
    expect((await cure(paper.id, { cureArrivedOn: '8.12.2026' })).json()).toMatchObject({
      timing: 'late',
      filedOn: '2026-12-08',
    })
    expect(await paperRow(paper.id)).toMatchObject({ state: 'complete', filed_on: '2026-12-08' })
    expect((await dispatch(paper.id)).json().refusal.why).toBe('not-in-this-state')
  })

  test('after the dispatch a late cure is refused with the way out; one posted in time still counts', async () => {
    const paper = await summoned()
    app.clock.set(lapsed)
    await leave(paper.id)
    await dispatch(paper.id)
    const back = await officer.call(`/papers/${paper.id}/leaving/withdrawal`, { withdrawalReason: 'Pomyłka' })
    expect(back.json().refusal.why).toBe('notice-dispatched')
    app.clock.set('2026-12-09T09:00:00+01:00')
    const late = await cure(paper.id, { cureArrivedOn: '9.12.2026' })
    expect([late.statusCode, late.json().title]).toEqual([409, expect.stringContaining('przywrócenie terminu')])
    const posted = {
      cureArrivedOn: '9.12.2026',
      cameBy: 'post',
      curePostedOn: '30.11.2026',
      cureOperator: 'designated-operator',
    }
    expect((await cure(paper.id, posted)).json()).toMatchObject({ state: 'complete', timing: 'in-time' })
    expect((await paperRow(paper.id)).filed_on).toBe('2026-11-23')
  })

  test('the officer may take it back before the dispatch', async () => {
    const paper = await summoned()
    app.clock.set(lapsed)
    await leave(paper.id)
    expect((await leave(paper.id)).json().refusal.why).toBe('leaving-already-decided')
    const again = await clerk.call(`/papers/${paper.id}/summons`, { letterDays: 7, letterAgain: 'yes' })
    expect(again.json().refusal.why).toBe('leaving-already-decided')
    const back = { withdrawalReason: 'Klient w szpitalu' }
    expect((await officer.call(`/papers/${paper.id}/leaving/withdrawal`, back)).statusCode).toBe(200)
    expect((await leave(paper.id)).statusCode).toBe(200)
  })

  test('without proof of delivery nobody may leave it', async () => {
    const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
    const paper = await aPaper(app.services, { card: 'WKŚ-01', marks })
    await clerk.call(`/papers/${paper.id}/summons`, { letterDays: 7 })
    app.clock.set('2027-02-01T09:00:00+01:00')
    expect((await leave(paper.id)).json().refusal.why).toBe('not-in-this-state')
  })

  test('lapsed papers are proposed to their unit only, and the worklist shows them first', async () => {
    const paper = await summoned({ title: 'Wycinka po terminie' })
    const actor = (login: string) => app.signIn(login).then((person) => person.get('/incomplete', 'json'))
    app.clock.set(lapsed)
    const list = (await actor('kierownik-wks-ii')).json()
    expect(list.papers.some((one: { id: string }) => one.id === paper.id)).toBe(true)
    expect((await actor('kierownik-wgd')).json().papers).toEqual([])
    const found = async (now: string, queue: string) => {
      app.clock.set(`${now}T09:00:00+01:00`)
      const list = await (await app.signIn('kierownik-wks-ii')).get(`/incomplete?queue=${queue}`, 'json')
      return list.json().papers.map((one: { id: string }) => one.id)
    }
    expect(await found('2026-12-08', 'to-decide')).toContain(paper.id)
    expect(await found('2026-12-07', 'to-decide')).not.toContain(paper.id)
    expect(await found('2026-12-01', 'cure-passed')).toContain(paper.id)
    expect(await found('2026-11-30', 'cure-passed')).not.toContain(paper.id)
  })
})

describe('the fee', () => {
  /** A residence certificate with everything but the duty of 17 zł (item 4). */
  const certificate = async () => {
    const marks = Array.from({ length: 7 }, (_, at) => (at === 4 ? ('missing' as const) : ('present' as const)))
    const paper = await aPaper(app.services, { card: 'WSO-01', marks })
    return { ...paper, fee: (await itemIds(paper.id))[4] ?? '' }
  }
  const call = (paper: { id: string; fee: string }, fields = {}) =>
    clerk.call(`/papers/${paper.id}/fee-call`, { feeItemId: paper.fee, feeDays: 7, feeHanded: 'today', ...fields })

  test('art. 261: called, paid, complete; never a word of art. 64', async () => {
    const paper = await certificate()
    const called = (await call(paper)).json()
    expect(called.lastDay).toBe('2026-11-30')
    const text = await pdf(called.documentId)
    expect(text).toContain('17,00')
    expect(text).toContain('art. 261')
    expect(text).not.toMatch(/art\. 64|bez rozpoznania/)
    expect((await paperRow(paper.id)).state).toBe('fee-due')
    const paid = await clerk.call(`/papers/${paper.id}/fee-call/payment`, { paidOn: '23.11.2026' })
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
    clerk.call(`/papers/${id}/orders/${orderId}/dispatch`, {
      orderDispatchedOn: '2.12.2026',
      orderChannel: 'post',
      orderReference: '(00)459007734002000002',
      ...fields,
    })

  test('sent, delivered, and no order of return before the term has passed, nor by anybody but an officer', async () => {
    const paper = await certificate()
    await call(paper, { feeHanded: 'later' })
    expect((await giveBack(paper.id)).json().refusal.why).toBe('fee-call-not-delivered')
    app.clock.set('2026-12-02T09:00:00+01:00')
    const delivered = await clerk.call(`/papers/${paper.id}/fee-call/delivery`, { feeDeliveredOn: '1.12.2026' })
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
    expect((await clerk.get(`/papers/${paper.id}`)).body).toContain(`/documents/${documentId}.pdf`)
    expect((await sendOrder(paper.id, orderId, { orderReference: '' })).json().errors).toHaveProperty('orderReference')
    expect((await sendOrder(paper.id, orderId, { orderDispatchedOn: '1.12.2026' })).json().refusal.why).toBe(
      'dispatched-before-decision',
    )
    const other = await lapsedFee()
    expect((await sendOrder(other.id, orderId)).json().refusal.why).toBe('no-such-order')
    expect((await sendOrder(paper.id, orderId)).statusCode).toBe(200)
    expect(await paperRow(paper.id)).toMatchObject({ state: 'returned', holder_kind: 'client' })
    expect(await sentOf(paper.id)).toEqual([{ subject_kind: 'order', document_id: documentId, way: 'post' }])
    expect((await sendOrder(paper.id, orderId)).json().refusal.why).toBe('order-dispatched')
    const late = await clerk.call(`/papers/${paper.id}/fee-call/payment`, { paidOn: '2.12.2026' })
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
    const paid = await clerk.call(`/papers/${paper.id}/fee-call/payment`, { paidOn: '2.12.2026' })
    expect(paid.json().state).toBe('complete')
    expect((await sendOrder(paper.id, second)).json().refusal.why).toBe('no-such-order')
    expect((await clerk.get(`/papers/${paper.id}`)).body).toContain('Opłatę wniesiono przed wysłaniem postanowienia.')
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

describe('the page of the paper', () => {
  test('shows each person only the acts that person may do', async () => {
    const paper = await summoned()
    app.clock.set(lapsed)
    const forClerk = (await clerk.get(`/papers/${paper.id}`)).body
    expect(forClerk).toContain(`/papers/${paper.id}/cures`)
    expect(forClerk).not.toContain(`action="/papers/${paper.id}/leaving"`)
    const forOfficer = (await officer.get(`/papers/${paper.id}`)).body
    expect(forOfficer).toContain(`action="/papers/${paper.id}/leaving"`)
    expect(forOfficer).not.toContain(`/papers/${paper.id}/cures`)
  })

  test('a mistyped form comes back with its error at its field', async () => {
    const paper = await summoned()
    const sent = await clerk.post(`/papers/${paper.id}/cures`, { cureArrivedOn: '31.02.2026' })
    expect(sent.headers.location).toBe(`/papers/${paper.id}`)
    const cookie = `${clerk.cookie}; okienko_flash=1`
    const page = await app.server.inject({ url: `/papers/${paper.id}`, headers: { cookie, accept: 'text/html' } })
    expect(page.body).toContain('href="#cureArrivedOn"')
    expect(page.body).toContain('value="31.02.2026"')
  })

  test('a double click records one receipt', async () => {
    const paper = await summoned()
    const key = app.services.newId()
    const move = { toPlace: '77' }
    const first = await clerk.call(`/papers/${paper.id}/shelf-place`, move, key)
    const second = await clerk.call(`/papers/${paper.id}/shelf-place`, move, key)
    expect(second.json()).toEqual(first.json())
    expect(second.headers['idempotent-replay']).toBe('true')
  })
})
