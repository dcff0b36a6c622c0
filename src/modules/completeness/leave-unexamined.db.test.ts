import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { useFilingDesk } from '#test/support/filing-desk.ts'
import { aPaper, type PaperWish } from '#test/support/papers.ts'
import { freshNumber } from '#test/support/postal-numbers.ts'

const app = useApp()
const desk = useFilingDesk(app)
const { paperRow, itemIds, cure, pdf, felling, sentOf, handOver } = desk
afterAll(closePdf)

const lapsed = '2026-12-08T09:00:00+01:00'
let officer: SignedIn
beforeEach(async () => {
  officer = await app.signIn('kierownik-wks-ii')
})

/** Trees to be cut down without a signature, the summons handed over on Monday 23.11.2026: last day 30.11. */
async function summoned(wish: PaperWish = {}) {
  const paper = await felling([1], wish)
  const handed = await handOver(paper.id)
  expect(handed.statusCode).toBe(200)
  return paper
}
const leave = (id: string, by: SignedIn = officer) =>
  by.call(`/papers/${id}/leaving`, { leavingReason: 'Podpisu nie uzupełniono' })
const dispatch = (id: string, fields = {}) =>
  desk.clerk.call(`/papers/${id}/leaving/dispatch`, {
    dispatchedOn: '8.12.2026',
    dispatchChannel: 'post',
    dispatchReference: freshNumber(),
    ...fields,
  })
const cureIt = async (id: string, fields: Record<string, unknown>) => {
  const [, item = ''] = await itemIds(id)
  return cure(id, [item], fields)
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
    expect((await leave(paper.id, desk.clerk)).statusCode).toBe(403)
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
    expect(
      (await dispatch(paper.id, { dispatchChannel: 'courier', dispatchReference: '' })).json().errors,
    ).toHaveProperty('dispatchReference')
    expect((await dispatch(paper.id, { dispatchedOn: '7.12.2026' })).json().refusal.why).toBe(
      'dispatched-before-decision',
    )
    expect((await dispatch(paper.id)).json().returnables).toEqual(['Akt notarialny'])
    expect(await sentOf(paper.id)).toEqual([{ subject_kind: 'leaving', document_id: letterId, way: 'post' }])
    expect(await paperRow(paper.id)).toMatchObject({ state: 'left-unexamined', holder_kind: 'window' })
    expect((await desk.clerk.get(`/papers/${paper.id}`)).body).toContain('Oryginały do zwrotu')
  })

  test('edge case 9: a cure before the dispatch wins and takes the leaving back', async () => {
    const paper = await summoned()
    app.clock.set(lapsed)
    await leave(paper.id)
    expect((await cureIt(paper.id, { cureArrivedOn: '8.12.2026' })).json()).toMatchObject({
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
    const late = await cureIt(paper.id, { cureArrivedOn: '9.12.2026' })
    expect([late.statusCode, late.json().title]).toEqual([409, expect.stringContaining('przywrócenie terminu')])
    const posted = {
      cureArrivedOn: '9.12.2026',
      cameBy: 'post',
      curePostedOn: '30.11.2026',
      cureOperator: 'designated-operator',
    }
    expect((await cureIt(paper.id, posted)).json()).toMatchObject({ state: 'complete', timing: 'in-time' })
    expect((await paperRow(paper.id)).filed_on).toBe('2026-11-23')
  })

  test('the officer may take it back before the dispatch', async () => {
    const paper = await summoned()
    app.clock.set(lapsed)
    await leave(paper.id)
    expect((await leave(paper.id)).json().refusal.why).toBe('leaving-already-decided')
    const again = await desk.clerk.call(`/papers/${paper.id}/summons`, { letterDays: 7, letterAgain: 'yes' })
    expect(again.json().refusal.why).toBe('leaving-already-decided')
    const back = { withdrawalReason: 'Klient w szpitalu' }
    expect((await officer.call(`/papers/${paper.id}/leaving/withdrawal`, back)).statusCode).toBe(200)
    expect((await leave(paper.id)).statusCode).toBe(200)
  })

  test('without proof of delivery nobody may leave it', async () => {
    const marks = Array.from({ length: 9 }, (_, at) => (at === 1 ? ('missing' as const) : ('present' as const)))
    const paper = await aPaper(app.services, { card: 'WKŚ-01', marks })
    await desk.clerk.call(`/papers/${paper.id}/summons`, { letterDays: 7 })
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

describe('the page of the paper', () => {
  test('shows each person only the acts that person may do', async () => {
    const paper = await summoned()
    app.clock.set(lapsed)
    const forClerk = (await desk.clerk.get(`/papers/${paper.id}`)).body
    expect(forClerk).toContain(`/papers/${paper.id}/cures`)
    expect(forClerk).not.toContain(`action="/papers/${paper.id}/leaving"`)
    const forOfficer = (await officer.get(`/papers/${paper.id}`)).body
    expect(forOfficer).toContain(`action="/papers/${paper.id}/leaving"`)
    expect(forOfficer).not.toContain(`/papers/${paper.id}/cures`)
  })

  test('a mistyped form comes back with its error at its field', async () => {
    const paper = await summoned()
    const sent = await desk.clerk.post(`/papers/${paper.id}/cures`, { cureArrivedOn: '31.02.2026' })
    expect(sent.headers.location).toBe(`/papers/${paper.id}`)
    const cookie = `${desk.clerk.cookie}; okienko_flash=1`
    const page = await app.server.inject({ url: `/papers/${paper.id}`, headers: { cookie, accept: 'text/html' } })
    expect(page.body).toContain('href="#cureArrivedOn"')
    expect(page.body).toContain('value="31.02.2026"')
  })

  test('a double click records one receipt', async () => {
    const paper = await summoned()
    const key = app.services.newId()
    const move = { toPlace: '77' }
    const first = await desk.clerk.call(`/papers/${paper.id}/shelf-place`, move, key)
    const second = await desk.clerk.call(`/papers/${paper.id}/shelf-place`, move, key)
    expect(second.json()).toEqual(first.json())
    expect(second.headers['idempotent-replay']).toBe('true')
  })
})
