import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { insertEdition, keepFormFile, lockEditions } from '#modules/service-cards/index.ts'
import { inTransaction } from '#platform/db/transaction.ts'
import { openFileStore } from '#platform/files.ts'
import { newId } from '#platform/ids.ts'
import { useCommand } from '#test/support/okienko-command.ts'
import { samples } from '#test/support/sample-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'okienko-catalogue-'))
const at = (name: string) => join(folder, name)
/** The files of a written catalogue by their paths. */
function written(name: string): Record<string, string> {
  const paths = readdirSync(at(name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const read = paths.map(({ parentPath, name: file }) => join(parentPath, file))
  return Object.fromEntries(read.map((path) => [path.slice(at(name).length + 1), readFileSync(path, 'latin1')]))
}
const without = (files: Record<string, string>, ...names: string[]) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !names.includes(path)))

afterAll(() => rmSync(folder, { recursive: true }))

describe('an office writes its catalogue', () => {
  const { test: database, okienko } = useCommand('demo')
  beforeEach(() => void vi.stubEnv('OKIENKO_DATA', at('data-a')))

  test('with everything that belongs to it, twice the same', async () => {
    await okienko('cards', 'export', '--format', 'csv')
    const sha256 = await openFileStore(join(at('data-a'), 'files')).storeFile(samples.pdf)
    await inTransaction(database.app.db, async (tx) => {
      const [card] = await lockEditions(tx, 'WSO-01')
      const unit = await tx.selectFrom('units').select('id').limit(1).executeTakeFirstOrThrow()
      const form = { name: 'Wniosek', sha256, mediaType: 'application/pdf', bytes: samples.pdf.length }
      const payment = { ...card!.content.payment, account: 'geodezja' }
      const said = { appeal: 'Pytania: {telefon:wgd}.', payment }
      const content = { ...card!.content, ...said, symbol: 'ZŁ/01.a', forms: [form] }
      await keepFormFile(tx, {
        ...{ sha256, kind: 'pdf', bytes: form.bytes, fileName: 'w.pdf' },
        scan: 'off',
        by: null,
        at: new Date(),
      })
      const days = { validFrom: '2026-01-01', validTo: null }
      const keys = { symbol: 'ZŁ/01.a', unitId: unit.id, registerCode: null, publishedBy: null, source: null }
      await insertEdition(tx, { ...keys, ...days, content }, { newId, now: new Date() })
    })
    await database.owner.pool.query(
      `insert into letter_words (id, letter, valid_from, words, entered_at)
       values (gen_random_uuid(), 'summons', '2020-01-01', 'Parking. {telefon:wgd}', now())`,
    )
    const answer = await okienko('catalogue', 'export', at('a'), '--json')
    expect([answer.code, JSON.parse(answer.out).cards]).toEqual([0, expect.any(Number)])
    const files = written('a')
    const manifest = JSON.parse(files['manifest.json'] ?? '')
    expect(manifest).toMatchObject({ format: 'okienko-catalogue', version: 1, scope: 'in-force' })
    expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual(
      Object.keys(without(files, 'manifest.json')).sort(),
    )
    expect(files).toHaveProperty([`forms/${sha256}.pdf`])
    expect(files).toHaveProperty(['cards/Z%C5%81%2F01%2Ea.json'])
    expect(files).toHaveProperty(['letters/receipt.typ'])
    const keys = JSON.parse(files['facts.json'] ?? '').facts.map(({ key }: { key: string }) => key)
    expect(keys).toEqual(expect.arrayContaining(['geodezja', 'wgd', 'niezaleganie', 'pelnomocnictwo']))
    expect(keys).not.toContain('archiwum')
    await okienko('catalogue', 'export', at('again'))
    expect(written('again')).toEqual(files)
    expect((await okienko('catalogue', 'export', at('a'))).errors).toContain('nie jest pusty')
    await okienko('catalogue', 'export', at('a.zip'))
  })

  test('and its own catalogue says all the same', async () => {
    const { code, out } = await okienko('catalogue', 'import', at('a'), '--json')
    expect(code).toBe(0)
    const told = JSON.parse(out)
    expect(new Set(told.cards.map(({ verdict }: { verdict: string }) => verdict))).toEqual(new Set(['same']))
    expect([told.problems, told.taken]).toEqual([[], false])
  })
})

describe('an empty office takes it', () => {
  const { test: database, okienko } = useCommand('empty')
  beforeEach(() => {
    vi.stubEnv('OKIENKO_DATA', at('data-b'))
    vi.stubEnv('OKIENKO_DEMO', 'off')
  })
  const drafts = async () => (await database.owner.pool.query('select state from card_drafts')).rows

  test('after a dry run that says what would change and writes nothing', async () => {
    const { code, out } = await okienko('catalogue', 'import', at('a.zip'))
    expect(code).toBe(0)
    expect(out).toContain('nowy projekt; brakuje tu: komórki „WSO”')
    expect(out).toContain('Niczego nie zapisano.')
    expect(await drafts()).toEqual([])
  })

  test('card by card, when only some are named; the others are told as left', async () => {
    const some = await okienko('catalogue', 'import', at('a'), '--only', 'WSO-01, REG-02')
    expect(some.out).toContain('WSO-02')
    expect(some.out.match(/nowy projekt;/g)).toHaveLength(2)
    const taken = await okienko('catalogue', 'import', at('a'), '--only', 'WSO-01,REG-02', '--confirm', '--json')
    const told = JSON.parse(taken.out)
    expect([taken.code, told.drafts.sort()]).toEqual([0, ['REG-02', 'WSO-01']])
    expect(told.left).toContain('WSO-02')
    expect((await drafts()).length).toBe(2)
    await okienko('catalogue', 'import', at('a'), '--only', 'WSO-01,REG-02', '--confirm')
    expect((await drafts()).length).toBe(2)
    // the trace of the screen, once: nobody is named, because nobody signed in
    const { rows } = await database.owner.pool.query(`
      select h.event, h.actor_id, h.data ->> 'cards' as cards, b.name, b.taken_by, b.taken_at is not null as taken
      from history h join brought_catalogues b on b.id::text = h.data ->> 'catalogueId' order by h.seq`)
    const nobody = { actor_id: null, name: 'a.zip', taken_by: null, taken: true }
    expect(rows).toEqual([
      { event: 'catalogue-brought', cards: null, ...nobody },
      { event: 'catalogue-taken', cards: expect.stringMatching(/WSO-01/), ...nobody },
    ])
    const audited = await database.owner.pool.query(
      `select (payload::json ->> 'entry')::json ->> 'act' as act from audit_log where chain = 'acts' order by seq`,
    )
    expect(audited.rows.map(({ act }) => act)).toEqual([
      'card-exchange.bring-catalogue',
      'card-exchange.take-catalogue',
    ])
    const stranger = await okienko('catalogue', 'import', at('a'), '--only', 'NIE-MA')
    expect([stranger.code, stranger.errors]).toEqual([2, expect.stringContaining('nie ma karty „NIE-MA”')])
  })

  test('and what it writes then is the catalogue that came', async () => {
    const chosen = ['--with-facts', '--paragraphs', 'summons']
    const taken = await okienko('catalogue', 'import', at('a'), '--confirm', ...chosen, '--json')
    expect([taken.code, JSON.parse(taken.out).paragraphsTaken]).toEqual([0, ['summons']])
    // it holds from the next day on, and is written from then on
    await database.owner.pool.query(`update letter_words set valid_from = '2020-01-01'`)
    const states = (await drafts()).map(({ state }) => state)
    // two of them came before
    expect([states.length, new Set(states)]).toEqual([JSON.parse(taken.out).drafts.length + 2, new Set(['writing'])])
    const editions = await database.owner.pool.query('select count(*)::int from card_editions')
    expect(editions.rows).toEqual([{ count: 0 }])
    await okienko('catalogue', 'export', at('b'), '--editions', 'drafts')
    // the days of editions are those of the office in which they are in force, and drafts have none
    const own = ['manifest.json', 'editions.json']
    expect(without(written('b'), ...own)).toEqual(without(written('a'), ...own))
  })

  test('a second time everything is the same, and nothing more is written', async () => {
    const before = await drafts()
    const { out } = await okienko('catalogue', 'import', at('a'), '--confirm', '--with-facts', '--json')
    const told = JSON.parse(out)
    expect(new Set(told.cards.map(({ verdict }: { verdict: string }) => verdict))).toEqual(new Set(['same']))
    expect([told.drafts, told.facts.length > 0]).toEqual([[], true])
    expect(await drafts()).toEqual(before)
  })

  test('a broken row is told with file, row, field and reason, and the rest can be taken', async () => {
    const path = join(at('a'), 'cards', 'WSO-01.json')
    const card = JSON.parse(readFileSync(path, 'utf8'))
    card.content.items[0].kind = 'wymagany'
    writeFileSync(path, JSON.stringify(card))
    const { code, out } = await okienko('catalogue', 'import', at('a'))
    expect(code).toBe(0)
    expect(out).toContain('cards/WSO-01.json: Treść pliku jest inna niż w spisie')
  })

  test.each([
    ['nie-ma-mnie', [], 'Nie można odczytać katalogu'],
    ['a', ['--paragraphs', 'order'], 'nie ma akapitu pisma „order”'],
    ['a', ['--map', 'unit=GN'], 'Nie odczytano oznaczenia'],
  ])('%s %s is a bad call', async (name, words, sentence) => {
    const answer = await okienko('catalogue', 'import', at(name), ...words)
    expect([answer.code, answer.errors]).toEqual([2, expect.stringContaining(sentence)])
  })

  test('a folder that is no catalogue is answered no', async () => {
    const answer = await okienko('catalogue', 'import', at('data-a'))
    expect([answer.code, answer.out]).toEqual([1, expect.stringContaining('To nie jest katalog kart')])
  })
})
