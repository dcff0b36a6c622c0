import { describe, expect, test } from 'vitest'
import { readCardContent } from '../read-content.ts'
import { type Catalogue, cardPath, catalogueTexts, manifestText } from './catalogue.ts'
import { type ComingFile, readCatalogue } from './read-catalogue.ts'

const content = readCardContent({
  symbol: 'WGD-19',
  title: 'Wypis z rejestru gruntów',
  unit: { symbol: 'WGD' },
  items: [{ key: 'wniosek', name: 'Wniosek', kind: 'formal', basis: 'art. 63 § 2 KPA' }],
  fees: [{ what: 'wypis', grosze: 5000 }],
  legalBasis: ['art. 217 § 1 KPA'],
})
const catalogue: Catalogue = {
  source: { office: { name: 'Urząd', city: 'Miasto' }, day: '2026-11-23', scope: 'in-force' },
  cards: [{ symbol: 'WGD-19', register: null, content }],
  formerSymbols: [{ symbol: 'WGD-9', now: 'WGD-19', since: '2019-01-01', until: '2024-12-31' }],
  ...{ editions: [], earlier: [], profiles: [], letters: [{ name: 'a.typ', text: '= A' }] },
  lawChanges: [
    {
      ...{ subject: { of: 'term', name: 'settlement' }, since: '2027-01-01', matters: 'begun-since' },
      ...{ basis: 'Dz.U. 2026 poz. 1', length: { unit: 'days', count: 20 } },
      ...{ longest: null, cureDays: null, appealDays: null, remedy: null },
    },
  ],
  paragraphs: [{ letter: 'summons', text: 'Parking za ratuszem.' }],
  facts: [
    {
      kind: 'phone',
      key: 'bok',
      label: 'telefon BOK',
      about: [],
      versions: [{ from: '2026-01-01', value: '24 367 14 05', source: 'BIP' }],
    },
  ],
}

/** Any text stands for a digest here: only whether two are equal counts. */
const digest = (text: string | null) => `digest of ${text?.trim()}`

/** The files of a catalogue, some of them put in place of others; the list tells of what is there unless told otherwise. */
function files(changed: Record<string, string | null> = {}, manifest?: string): Map<string, ComingFile> {
  const texts = new Map([...catalogueTexts(catalogue), ...Object.entries(changed).filter(([, text]) => text !== null)])
  const listed = [...texts].map(([path, text]) => ({ path, sha256: digest(text), bytes: 1 }))
  for (const [path, text] of Object.entries(changed)) if (text === null) texts.delete(path)
  const coming = [...texts].map(([path, text]): [string, ComingFile] => [path, { text, sha256: digest(text) }])
  const own = manifest ?? manifestText(catalogue.source, listed)
  return new Map([['manifest.json', { text: own, sha256: '' }], ...coming])
}
const card = (change: Record<string, unknown>, outside: Record<string, unknown> = {}) => ({
  [cardPath('WGD-19')]: JSON.stringify({
    symbol: 'WGD-19',
    register: null,
    content: { ...content, ...change },
    ...outside,
  }),
})

test('a catalogue that was written is read as it was', () => {
  const read = readCatalogue(files())
  expect(read.problems).toEqual([])
  expect(read.catalogue).toEqual(catalogue)
})

describe('a broken row keeps its card out and is named with its place and reason', () => {
  test.each<[string, Record<string, string>, string, string]>([
    [
      'a kind that is none',
      card({ items: [{ ...content.items[0], kind: 'wymagany' }] }),
      'items.0.kind',
      'value-unread',
    ],
    [
      'a sum that is a text',
      card({ fees: [{ ...content.fees[0], grosze: '50 zł' }] }),
      'fees.0.grosze',
      'value-unread',
    ],
    ['a row that is no document', card({ items: [...content.items, 'zgoda'] }), 'items.1', 'row-unread'],
    ['a form without its file', card({ forms: [{ name: 'Wniosek' }] }), 'forms.0', 'row-unread'],
    ['a field from nowhere', card({ kolor: 'zielony' }), 'kolor', 'field-unknown'],
    [
      'a field from nowhere in a row',
      card({ items: [{ ...content.items[0], pilne: true }] }),
      'items.0.pilne',
      'field-unknown',
    ],
    ['a procedure that is none', card({ profile: 'KPA' }), 'profile', 'value-unread'],
    ['a word that is in no list', card({ deliveryForms: ['post', 'gołąb'] }), 'deliveryForms.1', 'value-unread'],
    ['a term without a unit', card({ term: { count: 7 } }), 'term', 'value-unread'],
    ['a script', card({ appeal: '<script>alert(1)</script>' }), 'appeal', 'markup'],
    ['a paste of 200 kB', card({ notes: ['a'.repeat(200_000)] }), 'notes.0', 'text-too-long'],
    ['a sign that shows nothing', card({ title: 'Wypis\u202e' }), 'title', 'control-characters'],
    ['another symbol inside', card({ symbol: 'WGD-20' }), 'symbol', 'symbol-differs'],
    ['a field beside the card', card({}, { approved: 'yes' }), 'approved', 'field-unknown'],
  ])('%s', (_what, changed, field, why) => {
    const { catalogue: read, problems } = readCatalogue(files(changed))
    expect(problems).toContainEqual(expect.objectContaining({ file: 'cards/WGD-19.json', field, why }))
    expect(read?.cards).toEqual([])
  })
})

test.each<[string, Record<string, string | null>, string]>([
  ['that is missing', { 'cards/WGD-19.json': null }, 'file-missing'],
  ['that is no JSON', { 'cards/WGD-19.json': '{"symbol":' }, 'not-json'],
  ['that is no card', { 'cards/WGD-19.json': '{"symbol": "WGD-19"}' }, 'not-a-card'],
])('a file %s stays out and is named', (_what, changed, why) => {
  const { catalogue: read, problems } = readCatalogue(files(changed))
  expect(problems).toEqual([expect.objectContaining({ file: 'cards/WGD-19.json', why })])
  expect(read).toMatchObject({ cards: [], letters: [{ name: 'a.typ' }] })
})

test('files that were changed after they were written, or put in beside the list, stay out', () => {
  const changed = files()
  changed.set('cards/WGD-19.json', { text: '{}', sha256: 'other' })
  changed.set('cards/X.json', { text: '{}', sha256: 'x' })
  const { catalogue: read, problems } = readCatalogue(changed)
  expect(problems.map(({ file, why }) => `${file} ${why}`)).toEqual([
    'cards/WGD-19.json file-changed',
    'cards/X.json file-not-listed',
  ])
  expect(read?.cards).toEqual([])
})

test('paragraphs of letters are plain text of a letter that may carry one, each letter once', () => {
  const text = 'Parking.'
  const list = [
    ...[
      { letter: 'notice', text },
      { letter: 'order', text },
      { letter: 'summons', text: '<script>x</script>' },
    ],
    ...[{ letter: 'notice', text }, { letter: 'receipt', text: 'a'.repeat(601) }, 7],
  ]
  const { catalogue: read, problems } = readCatalogue(
    files({ 'paragraphs.json': JSON.stringify({ paragraphs: list }) }),
  )
  expect(read?.paragraphs).toEqual([{ letter: 'notice', text }])
  expect(problems.map(({ file, field, why }) => `${file} ${field} ${why}`)).toEqual([
    'paragraphs.json paragraphs.1.letter paragraph-letter',
    'paragraphs.json paragraphs.2.text own-words-markup',
    'paragraphs.json paragraphs.3.letter paragraph-twice',
    'paragraphs.json paragraphs.4.text own-words-too-long',
    'paragraphs.json paragraphs.5.letter paragraph-letter',
  ])
})

test('a catalogue written before there were paragraphs is read without them, and a file of a newer program is named', () => {
  const before = files()
  before.delete('paragraphs.json')
  const listed = [...before].flatMap(([path, { sha256 }]) =>
    path === 'manifest.json' ? [] : [{ path, sha256, bytes: 1 }],
  )
  before.set('manifest.json', { text: manifestText(catalogue.source, listed), sha256: '' })
  expect(readCatalogue(before)).toMatchObject({ catalogue: { cards: [{}], paragraphs: [] }, problems: [] })
  expect(readCatalogue(files({ 'fonts.json': '{}' }))).toMatchObject({
    catalogue: { cards: [{}] },
    problems: [{ file: 'fonts.json', why: 'file-unknown' }],
  })
})

test('of two cards of one symbol none is taken', () => {
  const twin = { 'cards/copy.json': JSON.stringify({ symbol: 'WGD-19', register: null, content }) }
  const { catalogue: read, problems } = readCatalogue(files(twin))
  expect(problems.map(({ why }) => why)).toEqual(['symbol-twice', 'symbol-twice'])
  expect(read?.cards).toEqual([])
})

test.each([
  ['no manifest', undefined, 'not-a-catalogue'],
  ['another format', '{"format":"zip","version":1}', 'not-a-catalogue'],
  ['a newer format', '{"format":"okienko-catalogue","version":2}', 'format-newer'],
  ['a manifest that is no JSON', '<xml/>', 'not-a-catalogue'],
])('%s: nothing is read', (_what, manifest, why) => {
  const coming = files({}, manifest ?? '')
  if (manifest === undefined) coming.delete('manifest.json')
  expect(readCatalogue(coming)).toMatchObject({ catalogue: null, problems: [{ file: 'manifest.json', why }] })
})

test('a symbol of any signs becomes the name of a file on any disk', () => {
  expect([cardPath('WGD-19'), cardPath('../a b'), cardPath('ŁÓDŹ.1')]).toEqual([
    'cards/WGD-19.json',
    'cards/%2E%2E%2Fa%20b.json',
    'cards/%C5%81%C3%93D%C5%B9%2E1.json',
  ])
})
