import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { aPaper, type PaperWish } from '#test/support/papers.ts'
import { pdfText } from '#test/support/pdf-text.ts'

const monday = '2026-11-23T09:00:00+01:00'
const app = useApp(monday)
let clerk: SignedIn

beforeEach(async () => {
  app.clock.set(monday)
  clerk = await app.signIn('podawcze')
})
afterAll(closePdf)

/** Trees to be cut down: items 1 (signature) and 7 (map) are formal, 8 is evidence. */
const felling = (missing: number[], wish: PaperWish = {}) =>
  aPaper(app.services, {
    card: 'WKŚ-01',
    ...wish,
    marks: Array.from({ length: 9 }, (_, at) => (missing.includes(at) ? 'missing' : 'present')),
  })

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
const parties = async (id: string) => {
  const rows = await db()
    .selectFrom('paper_parties')
    .selectAll()
    .where('paper_id', '=', id)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.id)
}
const events = async (id: string) => {
  const rows = await db()
    .selectFrom('history')
    .select('event')
    .where('paper_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.event)
}
const handOver = async (id: string, fields: Record<string, unknown> = {}) =>
  clerk.call(`/papers/${id}/receipt`, { receiptDays: 7, handedTo: await parties(id), ...fields })
const cure = (id: string, items: string[], fields: Record<string, unknown> = {}, by = clerk) =>
  by.call(`/papers/${id}/cures`, { itemIds: items, cureArrivedOn: '26.11.2026', ...fields })
const pdf = async (documentId: string) => pdfText((await clerk.get(`/documents/${documentId}.pdf`)).rawPayload)

describe('the checklist', () => {
  test('a complete one makes the paper complete, a lack takes it back', async () => {
    const paper = await felling([1])
    const items = await itemIds(paper.id)
    const version = (await paperRow(paper.id)).version
    const done = await clerk.call(`/papers/${paper.id}/marks`, { version, shown: items, present: items })
    expect(done.json()).toMatchObject({ state: 'complete', changed: 1 })
    const back = { version: version + 1, shown: items, present: items.slice(1) }
    expect((await clerk.call(`/papers/${paper.id}/marks`, back)).json()).toMatchObject({ state: 'checking' })
  })

  test('art. 220: what the office has itself is not lacking', async () => {
    const paper = await felling([7])
    const items = await itemIds(paper.id)
    const known = { version: 1, shown: items, present: items.filter((_, at) => at !== 7), known: items[7] }
    expect((await clerk.call(`/papers/${paper.id}/marks`, known)).json()).toMatchObject({ state: 'complete' })
  })

  test('a form built on an older version is stale', async () => {
    const paper = await felling([1])
    const items = await itemIds(paper.id)
    const fields = { version: 1, shown: items, present: items.slice(2) }
    expect((await clerk.call(`/papers/${paper.id}/marks`, fields)).statusCode).toBe(200)
    const late = await clerk.call(`/papers/${paper.id}/marks`, { ...fields, present: items })
    expect([late.statusCode, late.json().refusal]).toEqual([409, { why: 'stale' }])
  })
})

describe('the receipt at the window', () => {
  test('with formal lacks it is the summons: last day with its weekday, shelf and place, state', async () => {
    const paper = await felling([1, 7, 8], { enclosures: [{ name: 'Akt notarialny', returnable: 'yes' }] })
    const answer = (await handOver(paper.id)).json()
    expect(answer).toMatchObject({
      lastDay: '2026-11-30',
      place: { shelf: 'Półka A: wnioski do uzupełnienia', place: '1' },
    })
    expect(await paperRow(paper.id)).toMatchObject({ state: 'cure-running', holder_kind: 'shelf' })
    expect(await events(paper.id)).toEqual(['paper-registered', 'receipt-issued', 'summons-handed'])
    const text = await pdf(answer.documentId)
    for (const part of [
      'Pokwitowanie i wezwanie do usunięcia braków',
      'Ostatni dzień terminu: poniedziałek, 30 listopada 2026 r.',
      'art. 64 § 2',
      'Akt notarialny',
      'Podpis wnioskodawcy',
      'za niedołączenie nie grozi żaden rygor',
      'Zdjęcia drzew',
      paper.statusCode.slice(0, 4),
    ])
      expect(text).toContain(part)
    const named = await db()
      .selectFrom('summons_items as si')
      .innerJoin('check_items as ci', 'ci.id', 'si.check_item_id')
      .innerJoin('summonses as s', 's.id', 'si.summons_id')
      .select('ci.kind')
      .where('s.paper_id', '=', paper.id)
      .execute()
    expect(named.map((row) => row.kind)).toEqual(['formal', 'formal'])
  })

  test('the QR leads to the status page by the client’s code', async () => {
    const paper = await felling([])
    const { documentId } = (await handOver(paper.id)).json()
    const row = await db()
      .selectFrom('documents')
      .select('content')
      .where('id', '=', documentId)
      .executeTakeFirstOrThrow()
    const { status } = row.content as { status: { url: string; code: string } }
    expect(status.url).toMatch(new RegExp(`/s/${paper.statusCode}$`))
    expect(status.code.replaceAll('-', '')).toBe(paper.statusCode)
  })

  test('without lacks it is given all the same, and the paper is complete', async () => {
    const paper = await felling([8])
    const answer = (await handOver(paper.id)).json()
    expect(answer).toMatchObject({ lastDay: null, place: null })
    expect((await paperRow(paper.id)).state).toBe('complete')
    expect(await pdf(answer.documentId)).not.toContain('bez rozpoznania')
  })

  test('art. 40 § 2: put into another hand than the proxy’s it is no summons', async () => {
    const paper = await felling([1], { proxy: 'Wilk Jan' })
    const [applicant = ''] = await parties(paper.id)
    expect((await handOver(paper.id, { handedTo: [applicant] })).json().lastDay).toBeNull()
    expect((await paperRow(paper.id)).state).toBe('checking')
  })

  test.each([
    ['art. 47: refused is delivered', { acceptance: 'refused' }, 'refused'],
    [
      'art. 46 § 2: taken, not signed',
      { acceptance: 'unsigned', acceptanceNote: 'Odebrała, nie chciała podpisać' },
      'hand',
    ],
  ])('%s', async (_article, fields, how) => {
    const paper = await felling([1])
    expect((await handOver(paper.id, fields)).json().lastDay).toBe('2026-11-30')
    const summons = await db()
      .selectFrom('summonses')
      .selectAll()
      .where('paper_id', '=', paper.id)
      .executeTakeFirstOrThrow()
    expect(summons).toMatchObject({ delivery: how, delivered_on: '2026-11-23' })
  })

  test('says what is wrong with a term or a note', async () => {
    const paper = await felling([1])
    const short = await handOver(paper.id, { receiptDays: 6 })
    expect([short.statusCode, short.json().title]).toEqual([409, 'Termin usunięcia braków musi mieć od 7 do 366 dni.'])
    const unsigned = await handOver(paper.id, { acceptance: 'unsigned' })
    expect(unsigned.json().errors).toHaveProperty('acceptanceNote')
    expect((await paperRow(paper.id)).state).toBe('checking')
  })

  test('two clerks who want one place: one gets it, the other is told', async () => {
    const [one, two] = [await felling([1]), await felling([1])]
    const answers = await Promise.all([handOver(one.id, { place: '99' }), handOver(two.id, { place: '99' })])
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409])
    expect(answers.find((answer) => answer.statusCode === 409)?.json().title).toContain('miejsce 99 jest zajęte')
  })

  test('a procedure without a summons gets none (public information)', async () => {
    const paper = await aPaper(app.services, { card: 'WOP-01', marks: ['missing', 'missing'] })
    expect((await handOver(paper.id)).json().lastDay).toBeNull()
    const letter = await clerk.call(`/papers/${paper.id}/summons`, { letterDays: 7 })
    expect(letter.statusCode).toBe(409)
  })
})

describe('the cure', () => {
  test('partial, then full in time: complete, the filing date stands, the place is free', async () => {
    const paper = await felling([1, 7])
    await handOver(paper.id)
    const items = await itemIds(paper.id)
    app.clock.set('2026-11-26T10:00:00+01:00')
    expect((await cure(paper.id, [items[1] ?? ''])).json()).toMatchObject({ state: 'cure-running', rest: 1 })
    const again = await cure(paper.id, [items[1] ?? ''])
    expect(again.json().refusal.why).toBe('item-already-cured')
    const last = await cure(paper.id, [items[7] ?? ''])
    expect(last.json()).toMatchObject({ state: 'complete', timing: 'in-time', rest: 0, filedOn: null })
    expect(await paperRow(paper.id)).toMatchObject({ filed_on: '2026-11-23', holder_kind: 'window' })
    const open = db()
      .selectFrom('shelf_places')
      .select('id')
      .where('paper_id', '=', paper.id)
      .where('taken_at', 'is', null)
    expect(await open.execute()).toEqual([])
  })

  test('art. 57 § 5: posted on the last day, arrived later: in time', async () => {
    const paper = await felling([1])
    await handOver(paper.id)
    app.clock.set('2026-12-03T10:00:00+01:00')
    const posted = {
      cureArrivedOn: '3.12.2026',
      curePostedOn: '30.11.2026',
      cureOperator: 'designated-operator',
      cameBy: 'post',
    }
    const [, item = ''] = await itemIds(paper.id)
    expect((await cure(paper.id, [item], posted)).json()).toMatchObject({ timing: 'in-time', filedOn: null })
  })

  test('by a private courier a day late: filed on the day of the cure, promised anew', async () => {
    const paper = await felling([1], { expectedOn: '2026-12-23' })
    await handOver(paper.id)
    app.clock.set('2026-12-01T10:00:00+01:00')
    const [, item = ''] = await itemIds(paper.id)
    const answer = (await cure(paper.id, [item], { cureArrivedOn: '1.12.2026', cameBy: 'courier' })).json()
    expect(answer).toMatchObject({ state: 'complete', timing: 'late', filedOn: '2026-12-01' })
    expect(await paperRow(paper.id)).toMatchObject({ filed_on: '2026-12-01', expected_on: '2026-12-31' })
  })

  test('two clerks record the last cure at once: it is recorded once', async () => {
    const paper = await felling([1])
    await handOver(paper.id)
    const other = await app.signIn('podawcze2')
    const [, item = ''] = await itemIds(paper.id)
    const day = { cureArrivedOn: '23.11.2026' }
    const answers = await Promise.all([cure(paper.id, [item], day), cure(paper.id, [item], day, other)])
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409])
    expect((await events(paper.id)).filter((event) => event === 'cure-recorded')).toHaveLength(1)
  })

  test('a late partial cure still moves the filing date when the rest turns out not to be needed', async () => {
    const paper = await felling([1, 7])
    await handOver(paper.id)
    const items = await itemIds(paper.id)
    app.clock.set('2026-12-02T10:00:00+01:00')
    await cure(paper.id, [items[1] ?? ''], { cureArrivedOn: '2.12.2026' })
    const { version } = await paperRow(paper.id)
    const marks = { version, shown: items, present: items.filter((_, at) => at !== 7), known: items[7] }
    expect((await clerk.call(`/papers/${paper.id}/marks`, marks)).json()).toMatchObject({ state: 'complete' })
    expect(await paperRow(paper.id)).toMatchObject({ state: 'complete', filed_on: '2026-12-02' })
  })

  test('what was found not to be needed does not hold the last cure up', async () => {
    const paper = await felling([1, 7])
    await handOver(paper.id)
    const items = await itemIds(paper.id)
    const { version } = await paperRow(paper.id)
    const marks = { version, shown: items[7], notApplicable: items[7] }
    expect((await clerk.call(`/papers/${paper.id}/marks`, marks)).json()).toMatchObject({ state: 'cure-running' })
    app.clock.set('2026-12-02T10:00:00+01:00')
    const last = await cure(paper.id, [items[1] ?? ''], { cureArrivedOn: '2.12.2026' })
    expect(last.json()).toMatchObject({ state: 'complete', rest: 0, filedOn: '2026-12-02' })
  })

  test('a summoned item is not ticked off by the checklist: its day counts', async () => {
    const paper = await felling([1])
    await handOver(paper.id)
    const items = await itemIds(paper.id)
    const { version } = await paperRow(paper.id)
    const ticked = await clerk.call(`/papers/${paper.id}/marks`, { version, shown: items, present: items })
    expect(ticked.json().refusal.why).toBe('item-under-summons')
  })
})

describe('letters and longer terms', () => {
  test('a letter runs from its delivery', async () => {
    const paper = await felling([1])
    const letter = await clerk.call(`/papers/${paper.id}/summons`, { letterDays: 14 })
    expect(letter.statusCode).toBe(200)
    expect(await pdf(letter.json().documentId)).toContain('w terminie 14 dni od dnia doręczenia')
    expect((await paperRow(paper.id)).state).toBe('summoned')
    const delivery = (deliveredOn: string) =>
      clerk.call(`/papers/${paper.id}/summons/delivery`, { deliveredOn, deliveredHow: 'post' })
    expect((await delivery('22.11.2026')).json().refusal.why).toBe('delivered-before-issue')
    expect((await delivery('24.11.2026')).json().refusal.why).toBe('delivered-in-future')
    app.clock.set('2026-12-11T10:00:00+01:00')
    expect((await delivery('10.12.2026')).json()).toMatchObject({ lastDay: '2026-12-28' })
    expect((await paperRow(paper.id)).state).toBe('cure-running')
  })

  test('edge case 7: a longer term replaces the running one, and who decided stands in history', async () => {
    const paper = await felling([1])
    await handOver(paper.id)
    app.clock.set('2026-11-27T10:00:00+01:00')
    const longer = { newDays: 21, newHanded: 'today', extensionReason: 'Prośba klientki: dokument z konsulatu' }
    expect((await clerk.call(`/papers/${paper.id}/term`, longer)).json()).toMatchObject({ lastDay: '2026-12-18' })
    const rounds = await db()
      .selectFrom('summonses')
      .selectAll()
      .where('paper_id', '=', paper.id)
      .orderBy('round')
      .execute()
    expect(rounds.map((round) => [round.round, round.replaced_by !== null])).toEqual([
      [1, true],
      [2, false],
    ])
    app.clock.set('2026-12-19T10:00:00+01:00')
    const late = await clerk.call(`/papers/${paper.id}/term`, longer)
    expect(late.json().refusal.why).toBe('cure-term-lapsed')
  })

  test('T11: a second summons for the same lack only when the clerk says so', async () => {
    const paper = await felling([1])
    await handOver(paper.id)
    const second = await handOver(paper.id)
    expect([second.statusCode, second.json().refusal.why]).toEqual([409, 'summoned-before'])
    expect((await handOver(paper.id, { receiptAgain: 'yes', receiptDays: 10 })).statusCode).toBe(200)
  })

  test('the database itself refuses anything but a formal lack in a summons', async () => {
    const paper = await felling([1, 8])
    await handOver(paper.id)
    const summons = await db()
      .selectFrom('summonses')
      .select('id')
      .where('paper_id', '=', paper.id)
      .executeTakeFirstOrThrow()
    const evidence = (await itemIds(paper.id))[8] ?? ''
    const insert = db()
      .insertInto('summons_items')
      .values({ summons_id: summons.id, check_item_id: evidence })
      .execute()
    await expect(insert).rejects.toThrow('only a formal lack')
  })

  test('a paper may be moved to another place, with a new label', async () => {
    const paper = await felling([1])
    await handOver(paper.id, { place: '41' })
    const moved = await clerk.call(`/papers/${paper.id}/shelf-place`, { toPlace: '42' })
    expect(moved.json().place.place).toBe('42')
    expect(await pdf(moved.json().documentId)).toContain('miejsce 42')
  })
})
