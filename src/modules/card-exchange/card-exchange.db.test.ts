import { beforeAll, describe, expect, test } from 'vitest'
import { cardPath, manifestText } from '#domain/service-cards/exchange/catalogue.ts'
import { makeZip, openZip } from '#platform/zip.ts'
import { type SignedIn, useApp } from '#test/support/app.ts'
import { samples } from '#test/support/sample-files.ts'
import { sendStaffFile } from '#test/support/sent-file.ts'
import { digestOf } from './write-catalogue.ts'

const app = useApp()
let administrator: SignedIn
let author: SignedIn

beforeAll(async () => {
  administrator = await app.signIn('administrator')
  author = await app.signIn('autor-kart')
})

type Files = Map<string, Buffer>
const exported = async (scope = 'in-force'): Promise<Files> => {
  const { rawPayload } = await administrator.get(`/cards/exchange/files/${scope}`)
  return openZip(rawPayload, { entries: 1_000, bytes: 10_000_000 })
}
const source = {
  office: { name: 'Urząd Gminy Przykładowo', city: 'Przykładowo' },
  day: '2026-11-20',
  scope: 'in-force',
} as const
/** An archive of another office: these files, listed anew as they are. */
function archive(files: Files): Buffer {
  const others = [...files].filter(([path]) => path !== 'manifest.json')
  const listed = others.map(([path, bytes]) => ({ path, sha256: digestOf(bytes), bytes: bytes.length }))
  return makeZip([['manifest.json', Buffer.from(manifestText(source, listed))], ...others])
}
type Card = { symbol: string; content: Record<string, unknown> & { items: Record<string, unknown>[] } }
function change(files: Files, symbol: string, changed: (card: Card) => void): void {
  const path = cardPath(symbol)
  const card = JSON.parse(String(files.get(path)))
  changed(card)
  files.delete(path)
  files.set(cardPath(card.symbol), Buffer.from(JSON.stringify(card)))
}
const bring = (zip: Buffer, by = administrator, name = 'katalog.zip') =>
  sendStaffFile(app, by, '/cards/exchange', {}, { name, bytes: zip })
async function brought(files: Files): Promise<string> {
  const answer = await bring(archive(files))
  expect(answer.statusCode).toBe(200)
  return answer.json().catalogueId
}
const look = async (id: string, choice: Record<string, unknown> = {}) =>
  (await administrator.call(`/cards/exchange/${id}`, choice)).json()
const take = (id: string, body: Record<string, unknown>) =>
  administrator.call(`/cards/exchange/${id}/confirmation`, body)
const cardIn = (looked: { cards: { symbol: string }[] }, symbol: string) =>
  looked.cards.find((one) => one.symbol === symbol)
const drafts = async () =>
  await app.services.database.db.selectFrom('card_drafts').select(['symbol', 'state']).execute()

describe('a catalogue of another office', () => {
  test('is looked at first: what is new, what would be otherwise, what is the same, what is not here', async () => {
    const files = await exported()
    change(files, 'WGD-19', ({ content }) => {
      content.term = { unit: 'days', count: 5 }
      content.unit = { symbol: 'GEO', name: null }
    })
    change(files, 'WSO-01', (card) => {
      card.symbol = 'SO-99'
      Object.assign(card.content, { symbol: 'SO-99', title: 'Usługa tamtego urzędu' })
    })
    const id = await brought(files)
    const looked = await look(id)
    expect(cardIn(looked, 'SO-99')).toMatchObject({ verdict: 'new', text: 'nowy projekt', difference: null })
    expect(cardIn(looked, 'WGD-19')).toMatchObject({
      verdict: 'changed',
      difference: { summary: expect.stringContaining('5 dni') },
      missing: [{ kind: 'unit', code: 'GEO', text: 'komórki „GEO”' }],
    })
    expect(cardIn(looked, 'REG-02')).toMatchObject({ verdict: 'same', missing: [] })
    expect(looked.problems).toEqual([])
    expect(await drafts()).toEqual([])

    const page = (await administrator.get(`/cards/exchange/${id}`)).body
    expect(page).toContain('Katalog: Urząd Gminy Przykładowo (Przykładowo), zapisany 20 listopada 2026.')
    expect(page).toContain('Nowe karty: 1. Inne niż tutaj: 1.')
    expect(page).toContain('Komórka „GEO” to u nas')
    const mapped = await look(id, { map: ['unit:GEO=WGD'] })
    expect(cardIn(mapped, 'WGD-19')).toMatchObject({ verdict: 'changed', missing: [] })

    expect((await take(id, { seen: looked.seen, map: ['unit:GEO=WGD'] })).json().refusal.why).toBe(
      'catalogue-plan-changed',
    )
    const taken = await take(id, { seen: mapped.seen, map: ['unit:GEO=WGD'] })
    expect(taken.json()).toMatchObject({ drafts: ['SO-99', 'WGD-19'], facts: [] })
    expect(await drafts()).toEqual(
      expect.arrayContaining([
        { symbol: 'SO-99', state: 'writing' },
        { symbol: 'WGD-19', state: 'writing' },
      ]),
    )
    // the public still reads the edition that was released here
    expect((await app.server.inject({ url: '/uslugi/SO-99' })).statusCode).toBe(404)

    const again = await look(id, { map: ['unit:GEO=WGD'] })
    expect(again.cards.every(({ verdict }: { verdict: string }) => verdict === 'same')).toBe(true)
    expect((await take(id, { seen: again.seen, map: ['unit:GEO=WGD'] })).json().refusal.why).toBe(
      'catalogue-nothing-new',
    )
  })

  test('brings a form with its file, and nobody’s draft is written over', async () => {
    const sha256 = digestOf(samples.rtf)
    const form = { name: 'Wniosek', sha256, mediaType: 'application/rtf', bytes: samples.rtf.length }
    const files = await exported()
    change(files, 'WPK-01', ({ content }) => Object.assign(content, { forms: [form] }))
    change(files, 'REG-02', ({ content }) => Object.assign(content, { appeal: 'Odwołanie inne niż tutaj.' }))
    files.set(`forms/${sha256}.rtf`, samples.rtf)
    files.set(`forms/${'b'.repeat(64)}.pdf`, samples.docx)
    const open = (await author.call('/cards/drafts', { from: 'live', symbol: 'REG-02' })).json().draftId
    const { revision, content, registerCode } = (await author.get(`/cards/drafts/${open}`, 'json')).json()
    await author.call(`/cards/drafts/${open}`, {
      revision,
      registerCode,
      content: { ...content, title: 'Piszę to teraz' },
    })
    const id = await brought(files)
    const looked = await look(id)
    expect(looked.problems).toEqual([
      expect.objectContaining({ file: `forms/${'b'.repeat(64)}.pdf`, reason: expect.stringContaining('czym innym') }),
    ])
    expect(cardIn(looked, 'REG-02')).toMatchObject({ verdict: 'draft-open' })
    const taken = await take(id, { seen: looked.seen })
    expect(taken.json()).toMatchObject({ drafts: ['WPK-01'] })
    const { draftId } = await draftOf('WPK-01')
    expect((await author.get(`/cards/drafts/${draftId}/forms/${sha256}`)).rawPayload).toEqual(samples.rtf)
    await release(draftId)
    expect((await app.server.inject({ url: `/uslugi/WPK-01/formularze/${sha256}` })).rawPayload).toEqual(samples.rtf)
    const { content: draft } = (await author.get(`/cards/drafts/${open}`, 'json')).json()
    expect(draft.title).toBe('Piszę to teraz')
  })

  test('with broken rows names file, row, field and reason; the rest goes in after confirmation', async () => {
    const files = await exported()
    change(files, 'WOP-01', ({ content }) => Object.assign(content.items[0] ?? {}, { kind: 'wymagany' }))
    change(files, 'WOP-07', ({ content }) => Object.assign(content, { notes: ['<script>alert(1)</script>'] }))
    change(files, 'WOP-03', ({ content }) => Object.assign(content, { appeal: 'Odwołanie inne niż tutaj.' }))
    const id = await brought(files)
    const looked = await look(id)
    expect(looked.problems).toEqual([
      {
        file: 'cards/WOP-01.json',
        row: 'dokument 1',
        field: 'items.kind',
        reason: 'Nie odczytano wartości „wymagany”: jest innego rodzaju albo spoza listy.',
      },
      { file: 'cards/WOP-07.json', row: 'wiersz 1', field: 'notes', reason: expect.stringContaining('skrypt') },
    ])
    const page = (await administrator.get(`/cards/exchange/${id}`)).body
    expect(page).toContain('dokument 1')
    expect(page).not.toContain('<script>alert')
    expect((await take(id, { seen: looked.seen })).json().drafts).toEqual(['WOP-03'])
  })
})

/** An archive whose directory promises other bytes than it holds. */
const damaged = makeZip([['manifest.json', Buffer.from('{}')]])
damaged.writeUInt32LE(0, damaged.length - 22 - 46 - 'manifest.json'.length + 16)

/** Three people of this office, none of whom brought it, let a taken card into force. */
async function release(draftId: string): Promise<void> {
  const [merits, last] = [await app.signIn('zatwierdza-tresc'), await app.signIn('zatwierdza-wydanie')]
  const seen = async () => (await author.get(`/cards/drafts/${draftId}`, 'json')).json().digest
  const at = `/cards/drafts/${draftId}`
  const days = { validFrom: '2026-11-23', validTo: null }
  const steps = [
    await author.call(`${at}/submission`, {}),
    await merits.call(`${at}/merits`, { seen: await seen() }),
    await last.call(`${at}/release`, { seen: await seen(), ...days }),
  ]
  expect(steps.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
}

const draftOf = async (symbol: string) => {
  const { db } = app.services.database
  const row = await db.selectFrom('card_drafts').select('id').where('symbol', '=', symbol).executeTakeFirstOrThrow()
  return { draftId: row.id }
}

test('a card that goes by another symbol here is told as what it is', async () => {
  await app.database.owner.pool.query(
    `insert into card_symbols (symbol, card_id, since) select 'BUD-36', card_id, since from card_symbols where symbol = 'WSU-36'`,
  )
  const files = await exported()
  change(files, 'WSU-36', (card) => {
    card.symbol = 'BUD-36'
    card.content.symbol = 'BUD-36'
  })
  expect(cardIn(await look(await brought(files)), 'BUD-36')).toMatchObject({
    verdict: 'changed',
    difference: { behaviour: [{ field: 'symbol', before: 'WSU-36', after: 'BUD-36' }] },
  })
})

describe('single cards', () => {
  const other = { appeal: 'Odwołanie inne niż w tym urzędzie.' }
  async function ofTwo(...symbols: string[]): Promise<string> {
    const files = await exported()
    for (const symbol of symbols) change(files, symbol, ({ content }) => Object.assign(content, other))
    return brought(files)
  }
  const states = async (...symbols: string[]) =>
    (await drafts()).filter(({ symbol }) => symbols.includes(symbol ?? '')).map(({ symbol }) => symbol)

  test('are ticked, all at first; what is not ticked is left and named', async () => {
    const id = await ofTwo('WZS-01', 'WZS-02')
    const page = (await administrator.get(`/cards/exchange/${id}`)).body
    expect(page).toMatch(/value="WZS-01" checked/)
    expect(page).toMatch(/value="WZS-02" checked/)
    const { seen } = await look(id)
    const form = { seen, offered: 'WZS-01\r\nWZS-02', cards: 'WZS-02' }
    const shown = await look(id, form)
    expect(cardIn(shown, 'WZS-01')).toMatchObject({ verdict: 'changed', becomes: 'left' })
    expect(cardIn(shown, 'WZS-02')).toMatchObject({ verdict: 'changed', becomes: 'draft' })
    expect(shown.seen).toBe(seen)
    const taken = await take(id, form)
    expect(taken.json()).toMatchObject({ drafts: ['WZS-02'], left: ['WZS-01'] })
    expect(await states('WZS-01', 'WZS-02')).toEqual(['WZS-02'])
    // the second time one of them is here already, so it is shown anew
    expect((await take(id, form)).json().refusal.why).toBe('catalogue-plan-changed')
    const { takings } = (await administrator.get('/cards/exchange', 'json')).json()
    expect(takings[0]).toMatchObject({
      office: 'Urząd Gminy Przykładowo',
      by: 'Oskar Bóbr',
      cards: 'WZS-02',
      left: ['WZS-01'],
    })
    expect((await administrator.get('/cards/exchange')).body).toContain(
      'Karty jako projekty: WZS-02.<br/>Zostawiono: WZS-01.',
    )
    const rest = await take(id, { seen: (await look(id)).seen, only: ['WZS-01'] })
    expect(rest.json()).toMatchObject({ drafts: ['WZS-01'], left: [] })
  })

  test('a choice keeps through the page that shows it, and a button clears all', async () => {
    const id = await ofTwo('WKŚ-01', 'WKŚ-02')
    const sent = async (fields: Record<string, string>) => {
      return (await administrator.ask(`/cards/exchange/${id}`, fields)).body
    }
    const offered = 'WKŚ-01\r\nWKŚ-02'
    const kept = await sent({ offered, cards: 'WKŚ-02' })
    expect([/value="WKŚ-01" checked/.test(kept), /value="WKŚ-02" checked/.test(kept)]).toEqual([false, true])
    const none = await sent({ offered, cards: 'WKŚ-02', ticks: 'none' })
    expect(none).not.toMatch(/name="cards" value="[^"]*" checked/)
    expect(await sent({ offered, ticks: 'all' })).toMatch(/value="WKŚ-01" checked/)
  })

  test('none, and one that cannot be chosen, are refused', async () => {
    const id = await ofTwo('OGN-04')
    const { seen } = await look(id)
    expect((await take(id, { seen, offered: 'OGN-04' })).json().refusal.why).toBe('catalogue-nothing-chosen')
    for (const symbol of ['USC-04', 'NIE-MA'])
      expect((await take(id, { seen, only: ['OGN-04', symbol] })).json().refusal).toEqual({
        why: 'catalogue-card-not-offered',
        symbol,
      })
    expect(await states('OGN-04')).toEqual([])
  })
})

describe('paragraphs of letters', () => {
  const list = (paragraphs: object[]) => Buffer.from(JSON.stringify({ paragraphs }))
  const theirs = [
    { letter: 'summons', text: 'Parking za gminą.' },
    { letter: 'notice', text: 'Zapraszamy do {okienko:nie-ma}.' },
  ]
  const enter = (letter: string, ownWords: string, ownWordsFrom = '2026-11-23') =>
    administrator.call(`/letter-words/${letter}`, { ownWords, ownWordsFrom })
  const own = async (letter: string) => (await administrator.get(`/letter-words/${letter}`, 'json')).json()

  test('are written with the facts they name; here nothing is taken that nobody chose', async () => {
    await enter('confirmation', 'Pytania: {telefon:wgd}.')
    const files = await exported()
    expect(JSON.parse(String(files.get('paragraphs.json')))).toEqual({
      paragraphs: [{ letter: 'confirmation', text: 'Pytania: {telefon:wgd}.' }],
    })
    expect(String(files.get('facts.json'))).toContain('"wgd"')
    files.set('paragraphs.json', list(theirs))
    const id = await brought(files)
    const looked = await look(id)
    expect(looked.paragraphs).toMatchObject([
      { letter: 'summons', verdict: 'new', becomes: 'left', says: 'tutaj bez akapitu', here: null, missing: [] },
      { letter: 'notice', becomes: 'nothing', missing: ['{okienko:nie-ma}'] },
    ])
    const page = (await administrator.get(`/cards/exchange/${id}`)).body
    expect(page).toMatch(/name="paragraphs" value="summons"(?! checked)/)
    expect(page).not.toContain('name="paragraphs" value="notice"')
    const nothing = { seen: looked.seen, only: [] }
    expect((await take(id, nothing)).json().refusal.why).toBe('catalogue-nothing-chosen')
    expect((await take(id, { ...nothing, paragraphs: ['notice'] })).json().refusal).toEqual({
      why: 'catalogue-paragraph-not-offered',
      letter: 'notice',
    })
    const taken = await take(id, { ...nothing, paragraphs: ['summons'] })
    expect(taken.json()).toMatchObject({ drafts: [], paragraphs: ['summons'] })
    expect(await own('summons')).toMatchObject({
      today: null,
      lines: [{ from: '2026-11-24', words: 'Parking za gminą.', source: 'Urząd Gminy Przykładowo', by: 'Oskar Bóbr' }],
    })
    const { takings } = (await administrator.get('/cards/exchange', 'json')).json()
    expect(takings[0]).toMatchObject({ paragraphs: ['Wezwanie do usunięcia braków podania'] })
    // the second time it is the same as here
    expect((await look(id)).paragraphs[0]).toMatchObject({ verdict: 'same', becomes: 'nothing' })
  })

  test('that changed here after the look are shown anew', async () => {
    const files = await exported()
    files.set('paragraphs.json', list([{ letter: 'fee-call', text: 'Kasa na parterze gminy.' }]))
    const id = await brought(files)
    const { seen } = await look(id)
    await enter('fee-call', 'Kasa w ratuszu.')
    expect((await take(id, { seen, paragraphs: ['fee-call'] })).json().refusal.why).toBe('catalogue-plan-changed')
    const shown = await look(id, { paragraphs: ['fee-call'] })
    expect(shown.paragraphs).toMatchObject([{ verdict: 'differs', becomes: 'entry', here: 'Kasa w ratuszu.' }])
    expect((await take(id, { seen: shown.seen, paragraphs: ['fee-call'] })).json().paragraphs).toEqual(['fee-call'])
    expect((await own('fee-call')).today).toBe('Kasa w ratuszu.')
  })
})

test('a change of law is never taken: it leads to the rehearsal of this office with everything filled in', async () => {
  const rules = { longest: null, cureDays: null, appealDays: null, remedy: null }
  const change = { subject: 'term:settlement', since: '2027-01-01', matters: 'begun-since', basis: 'Dz.U. 2026 poz. 1' }
  const files = await exported()
  expect(JSON.parse(String(files.get('law-changes.json')))).toEqual({ lawChanges: [] })
  const lawChanges = [
    { ...change, length: { unit: 'days', count: 20 }, ...rules },
    { ...change, basis: 7 },
  ]
  files.set('law-changes.json', Buffer.from(JSON.stringify({ lawChanges })))
  const id = await brought(files)
  const looked = await look(id)
  expect(looked.lawChanges).toMatchObject([
    { verdict: 'new', doubt: null, sentence: expect.stringContaining('20 dni') },
  ])
  expect(looked.problems).toMatchObject([{ file: 'law-changes.json', row: 'zmiana 2' }])
  expect((await take(id, { seen: looked.seen })).json().refusal.why).toBe('catalogue-nothing-new')
  const page = (await administrator.get(`/cards/exchange/${id}`)).body
  const [, form = ''] = /action="\/calendar\/rehearsal">(.*?)<\/form>/s.exec(page) ?? []
  const fields = Object.fromEntries(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
  const { state, shown } = (await administrator.call('/calendar/rehearsal', fields)).json()
  expect([state, shown.moved]).toEqual(['shown', 0])
  // confirmed there, by the person who looked, it is the same as here and is written for others
  const confirmed = await administrator.call('/calendar/law', { ...fields, rehearsal: shown.seen })
  expect(confirmed.statusCode).toBe(200)
  expect((await look(id)).lawChanges).toMatchObject([{ verdict: 'same' }])
  expect(JSON.parse(String((await exported()).get('law-changes.json'))).lawChanges).toEqual([lawChanges[0]])
})

describe('it is refused', () => {
  test.each<[string, Buffer, string, number, string]>([
    ['when it is no archive', samples.pdf, 'katalog.zip', 422, 'ZIP'],
    ['when it is a document', samples.docx, 'katalog.zip', 422, 'ZIP'],
    [
      'when it holds no catalogue',
      makeZip([['a.txt', Buffer.from('a')]]),
      'katalog.zip',
      409,
      'nie jest katalogiem kart',
    ],
    ['when it is cut off inside', damaged, 'katalog.zip', 409, 'nie da się otworzyć'],
    [
      'when a newer program wrote it',
      makeZip([['manifest.json', Buffer.from('{"format":"okienko-catalogue","version":9}')]]),
      'katalog.zip',
      409,
      'nowszy program',
    ],
  ])('%s', async (_what, bytes, name, status, sentence) => {
    const refused = await bring(bytes, administrator, name)
    expect(refused.statusCode).toBe(status)
    expect(refused.body).toContain(sentence)
  })

  test('to who keeps no cards of the office', async () => {
    expect((await bring(makeZip([]), author)).statusCode).toBe(403)
    expect((await author.get('/cards/exchange')).statusCode).toBe(403)
    expect((await author.get('/cards/exchange/files/all')).statusCode).toBe(403)
  })
})

test('the whole catalogue with all editions says the days of each; twice the same bytes', async () => {
  const [one, other] = [await exported('all'), await exported('all')]
  expect([...one]).toEqual([...other])
  const { editions } = JSON.parse(String(one.get('editions.json')))
  expect(editions.length).toBeGreaterThan(10)
  expect(editions[0]).toMatchObject({ symbol: expect.any(String), edition: 1, validFrom: expect.any(String) })
})
