import { beforeAll, describe, expect, test } from 'vitest'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { samples } from '#test/support/sample-files.ts'
import { eicar, useScanner } from '#test/support/scanner.ts'
import { type SentFile, sendStaffFile } from '#test/support/sent-file.ts'

const scanner = useScanner()
const app = useApp(undefined, () => ({ CLAMD_URL: `tcp://127.0.0.1:${scanner.port}` }))
let author: SignedIn
let merits: SignedIn
let release: SignedIn

beforeAll(async () => {
  author = await app.signIn('autor-kart')
  merits = await app.signIn('zatwierdza-tresc')
  release = await app.signIn('zatwierdza-wydanie')
})

const pdf: SentFile = { name: 'wniosek.pdf', bytes: samples.pdf }
const start = async (symbol: string): Promise<string> =>
  (await author.call('/cards/drafts', { from: 'live', symbol })).json().draftId
const read = async (id: string) => (await author.get(`/cards/drafts/${id}`, 'json')).json()
const names = async (id: string) => (await read(id)).content.forms.map(({ name }: { name: string }) => name)
async function add(id: string, formName: string, file: SentFile | undefined = pdf, by = author) {
  const { revision } = await read(id)
  return sendStaffFile(app, by, `/cards/drafts/${id}/forms`, { revision: String(revision), formName }, file)
}
async function publish(id: string) {
  expect((await author.call(`/cards/drafts/${id}/submission`, {})).statusCode).toBe(200)
  const seen = async () => (await read(id)).digest
  expect((await merits.call(`/cards/drafts/${id}/merits`, { seen: await seen() })).statusCode).toBe(200)
  const days = { validFrom: '2026-11-23', validTo: null }
  expect((await release.call(`/cards/drafts/${id}/release`, { seen: await seen(), ...days })).statusCode).toBe(200)
}
const fetched = (url: string, headers = {}) => app.server.inject({ url, headers })

describe('a form of a card', () => {
  test('is added by its author, released, downloaded by everybody, and stays with the old edition when taken off', async () => {
    const id = await start('WSO-01')
    const added = await add(id, 'Wniosek o zaświadczenie')
    expect(added.json()).toMatchObject({ draftId: id, revision: 2, bytes: samples.pdf.length })
    const { sha256 } = added.json()
    const address = `/uslugi/WSO-01/formularze/${sha256}`
    expect((await fetched(address)).statusCode).toBe(404)
    const looked = await author.get(`/cards/drafts/${id}/forms/${sha256}`)
    expect(looked.headers['content-disposition']).toContain('filename="wniosek-o-zaswiadczenie.pdf"')
    await publish(id)

    const page = (await fetched('/uslugi/WSO-01')).body
    expect(page).toContain(`href="${address}" download="wniosek-o-zaswiadczenie.pdf"`)
    expect(page).toContain('Wniosek o zaświadczenie')
    const form = await fetched(address)
    expect([form.statusCode, form.rawPayload]).toEqual([200, samples.pdf])
    expect(form.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="wniosek-o-zaswiadczenie.pdf"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${sha256}"`,
    })
    expect((await fetched(address, { 'if-none-match': `"${sha256}"` })).statusCode).toBe(304)
    const told = (await fetched('/uslugi/WSO-01', { accept: 'application/json' })).json()
    expect(told.content.forms).toEqual([
      { name: 'Wniosek o zaświadczenie', sha256, mediaType: 'application/pdf', bytes: samples.pdf.length },
    ])
    expect(told.forms).toEqual([expect.objectContaining({ sha256, href: address })])
    // under another card's address it is nobody's form
    expect((await fetched(`/uslugi/REG-02/formularze/${sha256}`)).statusCode).toBe(404)

    const next = await start('WSO-01')
    const { revision } = await read(next)
    const removed = await author.call(`/cards/drafts/${next}/forms/removal`, { revision, sha256 })
    expect(removed.json()).toMatchObject({ revision: 2 })
    expect(await names(next)).toEqual([])
    expect((await fetched(address)).statusCode).toBe(200)
  })

  test('lies in the store once, whichever cards have it', async () => {
    const [one, other] = [await start('REG-02'), await start('WPK-01')]
    expect((await add(one, 'Oświadczenie')).statusCode).toBe(200)
    expect((await add(other, 'Oświadczenie strony')).statusCode).toBe(200)
    const { rows } = await app.database.owner.pool.query('select count(*)::int from card_form_files')
    expect(rows).toEqual([{ count: 1 }])
    await expect(app.database.app.pool.query('delete from card_form_files')).rejects.toThrow('permission denied')
    await expect(app.database.app.pool.query(`update card_form_files set kind = 'rtf'`)).rejects.toThrow(
      'permission denied',
    )
  })
})

describe('a file is refused at its place, and nothing of it is kept', () => {
  const zip: SentFile = { name: 'formularz.docx', bytes: samples.docm }
  test.each<[string, SentFile | undefined, string]>([
    ['that is not what its name says', { name: 'wniosek.pdf', bytes: samples.docx }, 'inna, niż mówi jego nazwa'],
    [
      'that is a program called a form',
      { name: 'wniosek.pdf', bytes: samples.program },
      'nie jest to PDF, DOCX, ODT albo RTF',
    ],
    ['that is a picture', { name: 'wniosek.png', bytes: samples.png }, 'nie jest to PDF'],
    ['with macros', zip, 'nie jest to PDF'],
    ['that is a web page', { name: 'formularz.rtf', bytes: samples.page }, 'nie jest to PDF'],
    ['that is empty', { name: 'formularz.pdf', bytes: Buffer.alloc(0) }, 'jest pusty'],
    ['that was not chosen', { name: '', bytes: Buffer.alloc(0) }, 'Wybierz plik'],
    ['over 10 MB', { name: 'formularz.pdf', bytes: Buffer.alloc(10_000_001, '%PDF-') }, 'więcej niż 10 MB'],
    [
      'with a virus',
      { name: 'formularz.pdf', bytes: Buffer.concat([samples.pdf, Buffer.from(eicar), samples.pdf]) },
      'zagrożenie',
    ],
  ])('one %s', async (_what, file, sentence) => {
    const id = (await author.call('/cards/drafts', { from: 'empty' })).json().draftId
    const refused = await add(id, 'Formularz', file)
    expect(refused.statusCode).toBe(422)
    expect(refused.json().errors.file).toContain(sentence)
    expect((await read(id)).revision).toBe(1)
  })

  test('when the scanner is silent: the author sends it again later', async () => {
    const id = (await author.call('/cards/drafts', { from: 'empty' })).json().draftId
    scanner.mood = 'hangs-up'
    expect((await add(id, 'Formularz')).json().errors.file).toContain('nie odpowiada')
    scanner.mood = 'works'
    expect((await add(id, 'Formularz')).statusCode).toBe(200)
  })

  test('and what was typed comes back with it', async () => {
    const id = (await author.call('/cards/drafts', { from: 'empty' })).json().draftId
    const fields = { revision: '1', formName: 'Formularz do zachowania' }
    const wrong = { name: 'wniosek.pdf', bytes: samples.docx }
    const sent = await sendStaffFile(app, author, `/cards/drafts/${id}/forms`, fields, wrong, 'text/html')
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/cards/drafts/${id}`])
    const cookie = `${author.cookie}; okienko_flash=1`
    const page = (await app.server.inject({ url: `/cards/drafts/${id}`, headers: { cookie } })).body
    for (const text of ['Formularz do zachowania', 'inna, niż mówi jego nazwa', 'id="file"'])
      expect(page).toContain(text)
  })
})

describe('no form', () => {
  test('comes without a name, twice, to a draft that somebody else saved, or from who writes no cards', async () => {
    const id = (await author.call('/cards/drafts', { from: 'empty' })).json().draftId
    expect((await add(id, '')).json().errors).toHaveProperty('formName')
    expect((await add(id, '<script>alert(1)</script>')).json().errors.formName).toContain('znaczniki strony')
    expect((await add(id, 'Formularz')).statusCode).toBe(200)
    expect((await add(id, 'Ten sam formularz')).json().refusal.why).toBe('form-already-there')
    expect((await add(id, 'formularz', { name: 'a.rtf', bytes: samples.rtf })).json().refusal.why).toBe(
      'form-name-taken',
    )
    const stale = { revision: '1', formName: 'Inny' }
    const behind = await sendStaffFile(app, author, `/cards/drafts/${id}/forms`, stale, {
      name: 'a.rtf',
      bytes: samples.rtf,
    })
    expect(behind.json().refusal.why).toBe('draft-changed-meanwhile')
    expect((await add(id, 'Obcy', pdf, merits)).statusCode).toBe(403)
    const forged = await sendStaffFile(app, { ...author, csrf: 'x' }, `/cards/drafts/${id}/forms`, stale, pdf)
    expect(forged.statusCode).toBe(403)
  })

  test('is made of another file of the store by its digest', async () => {
    const id = await start('WGD-19')
    const secret = await app.services.files.storeFile(Buffer.from('%PDF- pismo do strony %%EOF'))
    const { revision, content, registerCode } = await read(id)
    const forms = [{ name: 'Cudze pismo', sha256: secret, mediaType: 'application/pdf', bytes: 27 }]
    const saved = await author.call(`/cards/drafts/${id}`, { revision, registerCode, content: { ...content, forms } })
    expect(saved.statusCode).toBe(200)
    expect((await read(id)).review.errors).toContainEqual(expect.objectContaining({ why: 'form-file-unknown' }))
    const barred = await author.call(`/cards/drafts/${id}/submission`, {})
    expect(barred.json().refusal.why).toBe('draft-has-errors')
    expect((await author.get(`/cards/drafts/${id}/forms/${secret}`)).statusCode).toBe(404)
  })
})
