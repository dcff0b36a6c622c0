import { afterAll, describe, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { closePdf } from '#platform/pdf/render.ts'
import { receipt, useAdeOutbox } from '#test/support/ade-outbox.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { finished, halina, marek, useFinishedDocuments, whyOf } from '#test/support/finished-document.ts'
import { samples } from '#test/support/sample-files.ts'
import { eicar, useScanner } from '#test/support/scanner.ts'
import { type SentFile, sendStaffFile } from '#test/support/sent-file.ts'
import { mostFileBytes } from '#web/check-file.ts'

const scanner = useScanner()
const app = useApp(undefined, () => ({ CLAMD_URL: `tcp://127.0.0.1:${scanner.port}` }))
const { settled, card, stateOf } = useFinishedDocuments(app)
const { theirs, move, behave, prove, letterOf, inService } = useAdeOutbox(app)
afterAll(closePdf)

const signed: SentFile = { name: 'Zaświadczenie.pdf', bytes: samples.signedPdf }
const corrected: SentFile = {
  name: 'Zaświadczenie poprawione.pdf',
  bytes: Buffer.concat([samples.signedPdf, Buffer.from('\n%%EOF\n')]),
}
const db = () => app.services.database.db
const storedFiles = async () => (await app.services.files.listFiles()).length

/** A finished certificate on its way to the service office, of parties with addresses for electronic delivery. */
async function sentToBok(parties = [halina]) {
  const made = await settled(parties)
  await db().updateTable('paper_parties').set({ ade: theirs }).where('paper_id', '=', made.paper.paperId).execute()
  const sent = await made.officer.call(`/cases/${made.caseId}/results`, finished)
  expect(sent.statusCode, sent.body).toBe(200)
  const results = sent.json().results as string[]
  const chancery = await app.signIn('kancelaria-wpk')
  return { ...made, results, id: results[0] ?? '', chancery }
}
const attach = (by: SignedIn, id: string, file?: SentFile, key = newId()) =>
  sendStaffFile(app, by, `/results/${id}/files`, { requestId: key }, file)
const replace = (by: SignedIn, id: string, file: SentFile, replaceReason = 'literówka w nazwisku') =>
  sendStaffFile(app, by, `/results/${id}/files/correction`, { replaceReason }, file)
const byAde = { delivery: 'e-delivery', dispatchedOn: '23.11.2026', reference: '' }
const dispatch = (by: SignedIn, id: string, more = {}) => by.call(`/results/${id}/dispatch`, { ...byAde, ...more })
const outboxOf = async (id: string) => {
  const { rows } = await app.database.owner.pool.query(
    `select a.id, a.item_id as "itemId" from ade_outbox a join outgoing_items i on i.id = a.item_id
     where i.subject_id = $1 order by i.entered_at desc, i.number desc`,
    [id],
  )
  return rows[0] as { id: string; itemId: string }
}

describe('a finished document with its file', () => {
  test('leaves through e-Doręczenia as it was signed, and its proof delivers it and ends the case', async () => {
    const made = await sentToBok()
    const attached = await attach(made.officer, made.id, signed)
    expect(attached.json()).toEqual({ resultId: made.id, copies: 1, signature: 'found' })
    const page = (await made.chancery.get(`/results/${made.id}?way=other`)).body
    for (const text of ['Plik dokumentu', 'program wyśle plik „Zaświadczenie.pdf”', 'Program nie jest połączony'])
      expect(page).toContain(text)
    const sent = await dispatch(made.chancery, made.id)
    expect(sent.json()).toEqual({ resultId: made.id, reference: '', carriedBy: 'program' })
    const letter = await outboxOf(made.id)
    const standing = async () => (await made.chancery.get(`/results/${made.id}`)).body
    expect(await standing()).toContain('czeka na wysłanie')
    await move()
    const [gone] = inService(letter.id)
    expect(gone).toMatchObject({ to: theirs, fileName: 'Zaświadczenie.pdf', fileType: 'application/pdf' })
    expect(gone?.file).toEqual(samples.signedPdf)
    expect(gone?.subject).toMatch(/^Zaświadczenie \(RPWyp /)
    expect(await letterOf(letter.id)).toMatchObject({ state: 'sent', carried_by: 'program', document_id: null })
    const item = (await made.chancery.get(`/outgoing/items/${letter.itemId}`)).body
    expect(item).toContain('Wysłany plik: Zaświadczenie.pdf')
    expect(await standing()).not.toContain('czeka na wysłanie')

    app.clock.set('2026-11-25T12:00:00+01:00')
    prove(letter.id, receipt('2026-11-23', '2026-11-24'))
    await move()
    expect(await card(made.chancery, made.id)).toMatchObject({ state: 'delivered', deliveredOn: '2026-11-24' })
    expect(await stateOf(made)).toEqual({ paper: 'closed', case: 'closed' })
    const history = (await made.officer.get(`/cases/${made.caseId}`)).body
    expect(history).toContain('Do dokumentu Zaświadczenie dołączono plik „Zaświadczenie.pdf”')
    expect(history).toContain('(e-Doręczenia, wysyła program)')
  })

  test('is shown on its page, on the page of the paper and of the case, and saved by who may see the case', async () => {
    const made = await sentToBok()
    await attach(made.officer, made.id, signed)
    const [file] = (await card(made.officer, made.id)).files
    expect(file).toMatchObject({ name: signed.name, kind: 'pdf', bytes: samples.signedPdf.length, scan: 'clean' })
    const { panels } = (await made.officer.get(`/papers/${made.paper.paperId}`, 'json')).json()
    expect(panels.release.results[0].file).toMatchObject({ id: file.id, name: signed.name })
    const found = (await made.officer.get(`/cases/${made.caseId}`, 'json')).json()
    expect(found.results[0].file).toMatchObject({ id: file.id })
    for (const url of [`/papers/${made.paper.paperId}`, `/cases/${made.caseId}`, `/results/${made.id}`])
      expect((await made.officer.get(url)).body, url).toContain(`href="/result-files/${file.id}"`)
    const saved = await made.officer.get(`/result-files/${file.id}`)
    expect(saved.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${file.id}.pdf"`,
      'x-content-type-options': 'nosniff',
    })
    expect(saved.rawPayload).toEqual(samples.signedPdf)
    expect((await (await app.signIn('referent-bkz')).get(`/result-files/${file.id}`)).statusCode).toBe(404)
    expect((await app.server.inject({ url: `/result-files/${file.id}` })).statusCode).not.toBe(200)
    expect((await made.officer.get(`/result-files/${newId()}`)).statusCode).toBe(404)
  })

  test('may be XML signed as XAdES', async () => {
    const made = await sentToBok()
    const file = { name: 'zaswiadczenie.xades', bytes: samples.signedXml }
    expect((await attach(made.officer, made.id, file)).json()).toMatchObject({ signature: 'found' })
    expect(whyOf(await dispatch(made.chancery, made.id))).toBe('done')
    await move()
    expect(inService((await outboxOf(made.id)).id)[0]).toMatchObject({
      fileType: 'application/xml',
      fileName: file.name,
    })
  })

  test('is one document for all parties: one file for every copy', async () => {
    const made = await sentToBok([halina, marek])
    const [first = '', second = ''] = made.results
    expect((await attach(made.officer, first, signed)).json()).toMatchObject({ copies: 2 })
    expect((await card(made.officer, second)).files).toHaveLength(1)
    expect(whyOf(await dispatch(made.chancery, first))).toBe('done')
    expect(whyOf(await replace(made.officer, second, corrected))).toBe('result-file-copy-left')
    expect(whyOf(await dispatch(made.chancery, second))).toBe('done')
  })

  test('sent by a double click is one file; only its unit attaches it', async () => {
    const made = await sentToBok()
    const key = newId()
    const [one, two] = [
      await attach(made.officer, made.id, signed, key),
      await attach(made.officer, made.id, signed, key),
    ]
    expect([one.statusCode, two.statusCode, two.json()]).toEqual([200, 200, one.json()])
    expect((await card(made.officer, made.id)).files).toHaveLength(1)
    const other = await sentToBok()
    expect(whyOf(await attach(await app.signIn('referent-bkz'), other.id, signed))).toBe(403)
    expect(whyOf(await attach(await app.signIn('audytor'), other.id, signed))).toBe(403)
    expect(whyOf(await attach(other.officer, newId(), signed))).toBe(404)
  })
})

describe('a correction before it left', () => {
  test('replaces the file with its reason; the earlier one stays, and can never be changed or deleted', async () => {
    const made = await sentToBok()
    expect(whyOf(await replace(made.officer, made.id, corrected))).toBe('result-file-missing')
    await attach(made.officer, made.id, signed)
    expect(whyOf(await attach(made.officer, made.id, corrected))).toBe('result-file-there')
    expect((await replace(made.officer, made.id, corrected, ' ')).json().errors).toEqual({
      replaceReason: 'Podaj, dlaczego plik jest zmieniany',
    })
    expect(whyOf(await replace(made.officer, made.id, signed))).toBe('result-file-same')
    expect(whyOf(await replace(made.officer, made.id, corrected))).toBe('done')
    const { files } = await card(made.officer, made.id)
    expect(files.map(({ name, reason }: { name: string; reason: string }) => [name, reason])).toEqual([
      [signed.name, 'literówka w nazwisku'],
      [corrected.name, null],
    ])
    expect((await made.officer.get(`/result-files/${files[0].id}`)).rawPayload).toEqual(samples.signedPdf)
    const { pool } = app.database.app
    await expect(pool.query('delete from result_files')).rejects.toThrow('permission denied')
    await expect(pool.query(`update result_files set file_sha256 = repeat('0', 64)`)).rejects.toThrow(
      'permission denied',
    )
    expect((await made.officer.get(`/cases/${made.caseId}`)).body).toContain('Powód: literówka w nazwisku')
  })

  test('is refused once the document left, whichever way', async () => {
    const made = await sentToBok()
    await attach(made.officer, made.id, signed)
    expect(whyOf(await dispatch(made.chancery, made.id))).toBe('done')
    const late = await replace(made.officer, made.id, corrected)
    expect([whyOf(late), late.json().title]).toEqual(['result-file-left', expect.stringContaining('art. 113 KPA')])
    expect((await made.officer.get(`/results/${made.id}`)).body).not.toContain('Zastąp plik')
    const hand = await sentToBok()
    expect(whyOf(await dispatch(hand.chancery, hand.id, { reference: 'DWY/1' }))).toBe('done')
    expect(whyOf(await attach(hand.officer, hand.id, signed))).toBe('result-file-left')
  })
})

describe('a sending that came to nothing', () => {
  test('lets the document wait; its file may be corrected, and the old sending goes on no more', async () => {
    const made = await sentToBok()
    await attach(made.officer, made.id, signed)
    await dispatch(made.chancery, made.id)
    const letter = await outboxOf(made.id)
    behave({ answers: 'refuse' })
    await move()
    expect(await letterOf(letter.id)).toMatchObject({ state: 'failed', failure: 'recipient-unknown' })
    expect(await card(made.chancery, made.id)).toMatchObject({ state: 'on-the-way', dispatchedOn: null })
    expect((await made.officer.get(`/cases/${made.caseId}`)).body).toContain('nie doszła do skutku')
    behave({ answers: 'well' })
    const clerk = await app.signIn('podawcze')
    expect(whyOf(await clerk.call(`/outgoing/items/${letter.itemId}/retry`, {}))).toBe('done')
    expect(await card(made.chancery, made.id)).toMatchObject({ state: 'in-delivery', delivery: 'e-delivery' })
    behave({ answers: 'refuse' })
    await move()
    expect(whyOf(await replace(made.officer, made.id, corrected))).toBe('done')
    expect(whyOf(await clerk.call(`/outgoing/items/${letter.itemId}/retry`, {}))).toBe('ade-file-replaced')
    behave({ answers: 'well' })
    const reason = { withdrawalReason: 'zmiana pliku' }
    expect(whyOf(await clerk.call(`/outgoing/items/${letter.itemId}/withdrawal`, reason))).toBe('done')
    expect(whyOf(await dispatch(made.chancery, made.id))).toBe('done')
    await move()
    const anew = await outboxOf(made.id)
    expect(anew.id).not.toBe(letter.id)
    expect(inService(anew.id)[0]?.file).toEqual(corrected.bytes)
  })

  test('and one taken back before it left does too', async () => {
    const made = await sentToBok()
    await attach(made.officer, made.id, signed)
    await dispatch(made.chancery, made.id)
    const { id, itemId } = await outboxOf(made.id)
    const clerk = await app.signIn('podawcze')
    expect(whyOf(await clerk.call(`/outgoing/items/${itemId}/withdrawal`, { withdrawalReason: 'pomyłka' }))).toBe(
      'done',
    )
    await move()
    expect(inService(id)).toEqual([])
    expect(await card(made.chancery, made.id)).toMatchObject({ state: 'on-the-way', delivery: null })
  })
})

describe('what is refused, and nothing is kept of it', () => {
  test('e-Doręczenia without a file: said clearly, and the way by hand stays open', async () => {
    const made = await sentToBok()
    expect((await made.chancery.get(`/results/${made.id}?way=other`)).body).toContain('bo nie ma pliku')
    const refused = await dispatch(made.chancery, made.id)
    expect([whyOf(refused), refused.json().title]).toEqual([
      'result-without-file',
      expect.stringContaining('wpisz numer dowodu wysłania'),
    ])
    expect(whyOf(await dispatch(made.chancery, made.id, { reference: 'DWY/2026/8' }))).toBe('done')
    expect(await letterOf((await outboxOf(made.id)).id)).toMatchObject({ carried_by: 'person', state: 'sent' })
    expect((await dispatch(made.chancery, made.id, { delivery: 'courier' })).json().errors).toHaveProperty('reference')
  })

  const troubles: [string, SentFile | undefined, string][] = [
    ['none was chosen', undefined, 'Wybierz plik'],
    ['it is empty', { name: 'a.pdf', bytes: Buffer.alloc(0) }, 'pusty'],
    ['it is too big', { name: 'a.pdf', bytes: Buffer.alloc(mostFileBytes + 1, '%') }, '10 MB'],
    ['it is a picture', { name: 'a.pdf', bytes: samples.jpeg }, 'PDF albo XML'],
    ['it is a Word document', { name: 'a.docx', bytes: samples.docx }, 'PDF albo XML'],
    ['it is not what its name says', { name: 'a.xml', bytes: samples.signedPdf }, 'nazwa'],
    [
      'it is infected',
      { name: 'a.pdf', bytes: Buffer.concat([samples.signedPdf, Buffer.from(eicar), Buffer.from('%%EOF')]) },
      'zagrożenie',
    ],
  ]
  test.each(troubles)('a file, because %s', async (_, file, sentence) => {
    const made = await sentToBok()
    const before = await storedFiles()
    const answer = await attach(made.officer, made.id, file)
    expect([answer.statusCode, answer.json().errors.file]).toEqual([422, expect.stringContaining(sentence)])
    expect(await storedFiles()).toBe(before)
    expect((await card(made.officer, made.id)).files).toEqual([])
  })

  test('a file that the scanner could not look at, to be attached again later', async () => {
    const made = await sentToBok()
    scanner.mood = 'hangs-up'
    const answer = await attach(made.officer, made.id, signed)
    scanner.mood = 'works'
    expect(answer.json().errors.file).toContain('teraz nie odpowiada')
    expect(whyOf(await attach(made.officer, made.id, signed))).toBe('done')
  })

  test('a document without a signature, and one without a valid way to it', async () => {
    const made = await sentToBok()
    const before = await storedFiles()
    const unsigned = { name: 'a.pdf', bytes: Buffer.concat([samples.pdf, Buffer.from('\n%%EOF')]) }
    const answer = await attach(made.officer, made.id, unsigned)
    expect([whyOf(answer), answer.json().title]).toEqual([
      'result-file-unsigned',
      expect.stringContaining('art. 14 § 1a KPA'),
    ])
    expect(await storedFiles()).toBe(before)
    expect(whyOf(await attach(made.officer, made.id, { name: 'a.xml', bytes: samples.xml }))).toBe(
      'result-file-unsigned',
    )
  })
})
