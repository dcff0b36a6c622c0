import { afterAll, describe, expect, test } from 'vitest'
import { closePdf } from '#platform/pdf/render.ts'
import { useApp } from '#test/support/app.ts'
import { useFilingDesk } from '#test/support/filing-desk.ts'
import { aPaper } from '#test/support/papers.ts'

const app = useApp()
const desk = useFilingDesk(app)
const { paperRow, itemIds, parties, events, handOver, pdf, felling, db } = desk
afterAll(closePdf)

describe('the checklist', () => {
  test('a complete one makes the paper complete, a lack takes it back', async () => {
    const paper = await felling([1])
    const items = await itemIds(paper.id)
    const version = (await paperRow(paper.id)).version
    const done = await desk.clerk.call(`/papers/${paper.id}/marks`, { version, shown: items, present: items })
    expect(done.json()).toMatchObject({ state: 'complete', changed: 1 })
    const back = { version: version + 1, shown: items, present: items.slice(1) }
    expect((await desk.clerk.call(`/papers/${paper.id}/marks`, back)).json()).toMatchObject({ state: 'checking' })
  })

  test('art. 220: what the office has itself is not lacking', async () => {
    const paper = await felling([7])
    const items = await itemIds(paper.id)
    const known = { version: 1, shown: items, present: items.filter((_, at) => at !== 7), known: items[7] }
    expect((await desk.clerk.call(`/papers/${paper.id}/marks`, known)).json()).toMatchObject({ state: 'complete' })
  })

  test('a form built on an older version is stale', async () => {
    const paper = await felling([1])
    const items = await itemIds(paper.id)
    const fields = { version: 1, shown: items, present: items.slice(2) }
    expect((await desk.clerk.call(`/papers/${paper.id}/marks`, fields)).statusCode).toBe(200)
    const late = await desk.clerk.call(`/papers/${paper.id}/marks`, { ...fields, present: items })
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

  test('art. 13 GDPR: it says in short what happens with the client’s data, with the address of the whole notice of its card', async () => {
    const paper = await felling([])
    const { documentId } = (await handOver(paper.id)).json()
    const text = (await pdf(documentId)).replaceAll(/\s+/g, ' ')
    for (const part of [
      'Dane osobowe (art. 13 RODO). Administrator: Urząd Miasta',
      'Cel: wydanie zezwolenia na usunięcie drzew lub krzewów. Podstawa: art. 6 ust. 1 lit. c RODO.',
      'skargę do Prezesa UODO',
      'i wydruk przy okienku',
    ])
      expect(text).toContain(part)
    const row = db().selectFrom('documents').select('content').where('id', '=', documentId)
    const { privacy } = (await row.executeTakeFirstOrThrow()).content as { privacy: string }
    const [, path = ''] = /Pełna informacja: \S+?(\/\S+) i wydruk/.exec(privacy) ?? []
    expect(path).toBe('/uslugi/WKŚ-01/dane')
    const notice = (await app.server.inject({ url: encodeURI(path) })).body
    expect(notice).toContain('wydanie zezwolenia na usunięcie drzew lub krzewów')
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
    const letter = await desk.clerk.call(`/papers/${paper.id}/summons`, { letterDays: 7 })
    expect(letter.statusCode).toBe(409)
  })
})
