import { afterAll, describe, expect, test } from 'vitest'
import { formatStatusCode } from '#domain/registers/status-code.ts'
import { newId } from '#platform/ids.ts'
import { closePdf } from '#platform/pdf/render.ts'
import { useApp } from '#test/support/app.ts'
import { useFilingDesk } from '#test/support/filing-desk.ts'
import { samples } from '#test/support/sample-files.ts'
import { eicar, useScanner } from '#test/support/scanner.ts'
import { type SentFile, sendFile } from '#test/support/sent-file.ts'
import { mostFileBytes } from '#web/check-file.ts'
import { scanUploadsTask } from './index.ts'

const scanner = useScanner()
const app = useApp(undefined, () => ({ CLAMD_URL: `tcp://127.0.0.1:${scanner.port}` }))
const desk = useFilingDesk(app)
afterAll(closePdf)

const map: SentFile = { name: 'działka 12.pdf', bytes: samples.pdf }
const page = (code: string, cookie = '') =>
  app.server.inject({ method: 'GET', url: `/s/${code}`, headers: { accept: 'text/html', cookie } })
const rows = (paperId: string) =>
  desk.db().selectFrom('uploads').selectAll().where('paper_id', '=', paperId).orderBy('received_at').execute()
let source = 0
/** Each client sends from an address of its own, so that no limit of one is another's. */
function from(): string {
  source += 1
  return `10.2.${Math.floor(source / 250)}.${source % 250}`
}

/** An application to fell trees with a summons handed over: the signature and the map are missing, or what is said. */
async function summoned(missing = [1, 7]) {
  const paper = await desk.felling(missing)
  await desk.handOver(paper.id)
  const items = await desk.itemIds(paper.id)
  const ids = { signature: items[1] ?? '', power: items[2] ?? '', map: items[7] ?? '' }
  return { ...paper, code: formatStatusCode(paper.statusCode), items: ids }
}
const send = (code: string, itemId: string, file: SentFile | undefined = map, more: Record<string, string> = {}) =>
  sendFile(app, code, { itemId, ...more }, file, { from: from() })

describe('a client sends the missing map', () => {
  test('it waits for a person, is accepted, and cures the lack on the day it came', async () => {
    const paper = await summoned([7])
    expect((await page(paper.code)).body).toContain('Prześlij brakujący dokument')
    const sent = await sendFile(app, paper.code, { itemId: paper.items.map }, map, {
      accept: 'text/html',
      from: from(),
    })
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/s/${paper.code}#sent`])
    const [upload] = await rows(paper.id)
    expect(upload).toMatchObject({ name: 'działka 12.pdf', kind: 'pdf', state: 'received', scan: 'clean' })
    expect(upload).toMatchObject({ arrived_on: '2026-11-23', assess_by: '2026-11-26', bytes: samples.pdf.length })
    expect(await app.services.files.readFile(upload?.file_sha256 ?? '')).toEqual(samples.pdf)
    const waiting = (await page(paper.code)).body
    expect(waiting).toContain('Otrzymaliśmy plik 23 listopada 2026. Sprawdzimy go do 26 listopada 2026.')
    expect(waiting).not.toContain('działka 12')

    app.clock.set('2026-11-25T10:00:00+01:00')
    const { version } = await desk.paperRow(paper.id)
    const accepted = await desk.clerk.call(`/papers/${paper.id}/uploads/acceptance`, { version, uploadId: upload?.id })
    expect(accepted.json()).toMatchObject({ state: 'complete' })
    const [cured] = await desk
      .db()
      .selectFrom('summons_items')
      .select('cured_on')
      .where('check_item_id', '=', paper.items.map)
      .execute()
    expect(cured?.cured_on).toBe('2026-11-23')
    expect(await desk.events(paper.id)).toEqual(
      expect.arrayContaining(['upload-received', 'cure-recorded', 'upload-accepted', 'paper-completed']),
    )
    const done = (await page(paper.code)).body
    expect(done).toContain('Otrzymaliśmy plik 23 listopada 2026. Przyjęto go 25 listopada 2026.')
    expect(done).not.toContain('Prześlij brakujący dokument')
  })

  test('a refusal gives its reason in the client’s language, and the lack stands open', async () => {
    const paper = await summoned([7])
    await send(paper.code, paper.items.map)
    const [upload] = await rows(paper.id)
    const refusal = {
      refusedUploadId: upload?.id,
      uploadRefusal: 'unreadable',
      uploadRefusedNote: 'Pani Halina dzwoniła',
    }
    expect((await desk.clerk.call(`/papers/${paper.id}/uploads/refusal`, refusal)).statusCode).toBe(200)
    const html = (await page(paper.code)).body
    expect(html).toContain('Pliku nie da się odczytać albo jest niewyraźny. Prześlij go jeszcze raz.')
    expect(html).toContain('Prześlij brakujący dokument')
    expect(html).not.toContain('Halina')
    const english = (await page(paper.code, 'okienko_display=language%3Den')).body
    expect(english).toContain('The file cannot be read or is blurred.')
    expect((await page(paper.code, 'okienko_display=language%3Duk')).body).toContain('Файл не вдається прочитати')
    const again = await desk.clerk.call(`/papers/${paper.id}/uploads/refusal`, refusal)
    expect(again.json().refusal.why).toBe('upload-assessed')
    expect((await desk.paperRow(paper.id)).state).toBe('cure-running')
  })

  test('a late file is taken, and a person makes a late cure of it (NSA I OSK 27/20)', async () => {
    const paper = await summoned([7])
    app.clock.set('2026-12-02T20:00:00+01:00')
    expect((await send(paper.code, paper.items.map)).statusCode).toBe(200)
    const [upload] = await rows(paper.id)
    await desk.clerk.call(`/papers/${paper.id}/uploads/acceptance`, { uploadId: upload?.id })
    expect(await desk.paperRow(paper.id)).toMatchObject({ state: 'complete', filed_on: '2026-12-02' })
  })

  test('sent twice (a double click) it is one upload; the same file again is known', async () => {
    const paper = await summoned()
    const requestId = newId()
    const answers = await Promise.all([1, 2, 3].map(() => send(paper.code, paper.items.map, map, { requestId })))
    expect(answers.map((one) => one.statusCode)).toEqual([200, 200, 200])
    expect((await send(paper.code, paper.items.map)).statusCode).toBe(200)
    expect(await rows(paper.id)).toHaveLength(1)
    expect((await desk.events(paper.id)).filter((event) => event === 'upload-received')).toHaveLength(1)
  })

  test('a second page of a thing cured before is only put with it', async () => {
    const paper = await summoned([7])
    await send(paper.code, paper.items.map)
    await send(paper.code, paper.items.map, { name: 'str2.jpg', bytes: samples.jpeg })
    const uploads = await rows(paper.id)
    for (const { id } of uploads)
      expect((await desk.clerk.call(`/papers/${paper.id}/uploads/acceptance`, { uploadId: id })).statusCode).toBe(200)
    expect((await rows(paper.id)).map(({ state }) => state)).toEqual(['accepted', 'accepted'])
    expect((await desk.events(paper.id)).filter((event) => event === 'cure-recorded')).toHaveLength(1)
  })

  test('the desk and the list of waiting papers lead to it; the file is given only to be saved', async () => {
    const paper = await summoned([7])
    await send(paper.code, paper.items.map)
    const [upload] = await rows(paper.id)
    expect((await desk.clerk.get('/desk')).body).toContain('Pliki od klientów do oceny')
    expect((await desk.clerk.get('/incomplete?queue=uploads')).body).toContain(`/papers/${paper.id}`)
    const html = (await desk.clerk.get(`/papers/${paper.id}`)).body
    expect(html).toContain('Przyjmij plik jako uzupełnienie')
    const file = await desk.clerk.get(`/uploads/${upload?.id}/file`)
    expect(file.headers['content-disposition']).toBe(`attachment; filename="${upload?.id}.pdf"`)
    expect(file.headers['x-content-type-options']).toBe('nosniff')
    expect(file.rawPayload).toEqual(samples.pdf)
    expect((await app.server.inject({ url: `/uploads/${upload?.id}/file` })).statusCode).not.toBe(200)
    const stranger = await app.signIn('egib')
    expect((await stranger.get(`/uploads/${upload?.id}/file`)).statusCode).toBe(404)
  })
})

describe('what is not taken, and nothing is kept of it', () => {
  const troubles: [string, SentFile | undefined, string][] = [
    ['no file', undefined, 'file'],
    ['an empty one', { name: 'mapa.pdf', bytes: Buffer.alloc(0) }, 'upload-empty'],
    ['one that is too long', { name: 'mapa.pdf', bytes: Buffer.alloc(mostFileBytes + 1, '%') }, 'upload-too-long'],
    ['a program called a PDF', { name: 'mapa.pdf', bytes: samples.program }, 'upload-kind'],
    ['a web page called a picture', { name: 'mapa.png', bytes: samples.page }, 'upload-kind'],
    ['a photograph called a PDF', { name: 'mapa.pdf', bytes: samples.jpeg }, 'upload-name'],
    ['a document with macros', { name: 'mapa.docx', bytes: samples.docm }, 'upload-kind'],
    [
      'a threat',
      { name: 'mapa.pdf', bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(eicar), samples.pdf]) },
      'upload-infected',
    ],
  ]
  test.each(troubles)('%s', async (_, file, why) => {
    const paper = await summoned()
    const sent = await sendFile(app, paper.code, { itemId: paper.items.map }, file, { from: from() })
    expect([sent.statusCode, sent.json().type]).toEqual([422, `urn:okienko:problem:${why}`])
    expect(await rows(paper.id)).toEqual([])
    expect(await desk.events(paper.id)).not.toContain('upload-received')
  })

  test('the page says at the field what is wrong, and keeps what was chosen', async () => {
    const paper = await desk.felling([6, 7])
    await desk.handOver(paper.id)
    const [, , , , , , , mapItem = ''] = await desk.itemIds(paper.id)
    const wrong = { name: 'mapa.pdf', bytes: samples.program }
    const sent = await sendFile(app, paper.statusCode, { itemId: mapItem }, wrong, {
      accept: 'text/html',
      from: from(),
    })
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain('<title>Błąd: Stan sprawy')
    expect(sent.body).toContain('href="#file"')
    expect(sent.body).toMatch(new RegExp(`value="${mapItem}"[^>]*checked|checked[^>]*value="${mapItem}"`))
    expect(sent.headers['cache-control']).toBe('no-store')
  })

  test('to a lack that needs a signature or an original, by the rule', async () => {
    const paper = await summoned([1, 2, 7])
    for (const item of [paper.items.signature, paper.items.power])
      expect((await send(paper.code, item)).json().type).toBe('urn:okienko:problem:upload-not-this-way')
    const html = (await page(paper.code)).body
    expect(html).toContain('potrzebny jest podpis, a przesłany plik go nie zastąpi (art. 63 § 3 i 3a KPA)')
    expect(html).toContain('potrzebny jest oryginał albo urzędowo poświadczony odpis')
  })

  test('to a wrong code, to a lack of another paper, to a paper that asks for nothing', async () => {
    const [paper, other] = [await summoned(), await summoned()]
    expect((await send('ABCD-EFGH-0123-4', paper.items.map)).statusCode).toBe(404)
    expect((await send(paper.code, other.items.map)).json().type).toBe('urn:okienko:problem:upload-not-open')
    const complete = await desk.felling([])
    expect((await send(complete.statusCode, newId())).json().type).toBe('urn:okienko:problem:upload-closed')
    const itself = await sendFile(app, paper.code, { itemId: 'nie-ma' }, map, { from: from() })
    expect(itself.json().type).toBe('urn:okienko:problem:item')
  })

  test('once the lack is cured or the notice has left the office', async () => {
    const cured = await summoned([7])
    await desk.cure(cured.id, [cured.items.map], { cureArrivedOn: '23.11.2026' })
    expect((await send(cured.code, cured.items.map)).json().type).toBe('urn:okienko:problem:upload-closed')
  })

  test('a sixth page of the same thing before anybody has looked', async () => {
    const paper = await summoned()
    const pages = [1, 2, 3, 4, 5, 6].map((at) => ({
      name: `strona ${at}.pdf`,
      bytes: Buffer.concat([samples.pdf, Buffer.from(`% ${at}\n%%EOF\n`)]),
    }))
    for (const one of pages.slice(0, 5)) expect((await send(paper.code, paper.items.map, one)).statusCode).toBe(200)
    expect((await send(paper.code, paper.items.map, pages[5])).json().type).toBe('urn:okienko:problem:upload-enough')
  })

  test('after thirty forms in a quarter of an hour, from one place or about one paper', async () => {
    const paper = await summoned()
    const wrong = { name: 'mapa.pdf', bytes: samples.program }
    const one = { from: '10.3.0.1' }
    for (let at = 0; at < 30; at += 1)
      expect((await sendFile(app, paper.code, { itemId: paper.items.map }, wrong, one)).statusCode).toBe(422)
    const blocked = await send(paper.code, paper.items.map)
    expect([blocked.statusCode, blocked.headers.connection]).toEqual([429, 'close'])
    const elsewhere = await summoned()
    expect((await sendFile(app, elsewhere.code, { itemId: elsewhere.items.map }, map, one)).statusCode).toBe(429)
    app.clock.advance(15 * 60_000)
    expect((await send(paper.code, paper.items.map)).statusCode).toBe(200)
  })
})

describe('a scanner that does not answer', () => {
  test('loses no day: the file waits unopened, is scanned later, and can then be accepted', async () => {
    const paper = await summoned([7])
    scanner.mood = 'hangs-up'
    expect((await send(paper.code, paper.items.map)).statusCode).toBe(200)
    const [upload] = await rows(paper.id)
    expect(upload?.scan).toBe('waiting')
    expect((await page(paper.code)).body).toContain('Sprawdza go jeszcze program antywirusowy')
    expect((await desk.clerk.get(`/uploads/${upload?.id}/file`)).statusCode).toBe(404)
    const accept = () => desk.clerk.call(`/papers/${paper.id}/uploads/acceptance`, { uploadId: upload?.id })
    expect((await accept()).json().refusal.why).toBe('upload-unscanned')
    const scan = scanUploadsTask(app.services)
    await scan({}, { id: '1', attempts: 1 })
    expect((await rows(paper.id))[0]?.scan).toBe('waiting')
    scanner.mood = 'works'
    await scan({}, { id: '1', attempts: 1 })
    expect((await rows(paper.id))[0]?.scan).toBe('clean')
    expect((await accept()).json()).toMatchObject({ state: 'complete' })
  })

  test('a threat found later is told to the client, and nobody opens or accepts the file', async () => {
    const paper = await summoned([7])
    scanner.mood = 'hangs-up'
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(eicar), samples.pdf])
    await send(paper.code, paper.items.map, { name: 'mapa.pdf', bytes })
    scanner.mood = 'works'
    await scanUploadsTask(app.services)({}, { id: '1', attempts: 1 })
    const [upload] = await rows(paper.id)
    expect(upload).toMatchObject({ scan: 'infected', threat: 'Eicar-Signature', state: 'received' })
    expect((await page(paper.code)).body).toContain('znalazł w nim zagrożenie i nikt go nie otworzył')
    expect((await desk.clerk.get(`/uploads/${upload?.id}/file`)).statusCode).toBe(404)
    const accepted = await desk.clerk.call(`/papers/${paper.id}/uploads/acceptance`, { uploadId: upload?.id })
    expect(accepted.json().refusal.why).toBe('upload-is-infected')
    expect(await desk.events(paper.id)).toContain('upload-infected')
    expect((await send(paper.code, paper.items.map)).statusCode).toBe(200)
  })
})

test('only the counters decide about a file', async () => {
  const paper = await summoned([7])
  await send(paper.code, paper.items.map)
  const [upload] = await rows(paper.id)
  const auditor = await app.signIn('audytor')
  const answer = await auditor.call(`/papers/${paper.id}/uploads/acceptance`, { uploadId: upload?.id })
  expect(answer.statusCode).toBe(403)
  const strange = await desk.clerk.call(`/papers/${paper.id}/uploads/acceptance`, { uploadId: newId() })
  expect(strange.statusCode).toBe(404)
})
