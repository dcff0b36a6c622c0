import { describe, expect, test } from 'vitest'
import type { LawChange } from '../../legal-profiles/office-law.ts'
import { readCardContent } from '../read-content.ts'
import type { Catalogue, CatalogueCard } from './catalogue.ts'
import { CODE_KINDS, type CodeMapping, mapCodes, NO_MAPPING, readMapping } from './map-codes.ts'
import { ALL_CARDS, type CardChoice, type ImportChoice, type OwnOffice, planImport } from './plan-import.ts'
import { readLaw, writtenLaw } from './plan-law.ts'
import type { OwnParagraph } from './plan-paragraphs.ts'

const card = (change: object = {}, register: string | null = null): CatalogueCard => ({
  symbol: 'WGD-19',
  register,
  content: readCardContent({
    ...{
      symbol: 'WGD-19',
      title: 'Wypis',
      unit: { symbol: 'WGD' },
      jrwaClass: '6621',
      term: { unit: 'days', count: 7 },
    },
    ...{ payment: { account: 'oplaty' }, fees: [{ what: 'wypis', rate: 'wypis' }], ...change },
  }),
})
const codes = {
  unit: ['WGD', 'GN'],
  jrwa: ['6621'],
  register: ['R1'],
  account: ['oplaty', 'skarbowa'],
  rate: ['wypis'],
}
const own = (more: Partial<OwnOffice> = {}): OwnOffice => ({
  day: '2026-11-23',
  ...{
    cards: [],
    drafts: [],
    facts: [],
    filed: [],
    forms: new Set<string>(),
    profiles: [],
    letters: [],
    paragraphs: [],
    lawChanges: [],
  },
  codes: Object.fromEntries(CODE_KINDS.map((kind) => [kind, new Set(codes[kind])])) as unknown as OwnOffice['codes'],
  ...more,
})
const nothing = {
  facts: [],
  profiles: [],
  letters: [],
  editions: [],
  earlier: [],
  formerSymbols: [],
  paragraphs: [],
  lawChanges: [],
}
const catalogue = (cards: CatalogueCard[], more: Partial<Catalogue> = {}): Catalogue => ({
  source: { office: { name: 'Inny', city: 'Miasto' }, day: '2026-11-20', scope: 'in-force' },
  ...{ ...nothing, cards, ...more },
})
const choice: ImportChoice = { mapping: NO_MAPPING, facts: 'leave', cards: ALL_CARDS, paragraphs: [] }
const plan = (one: CatalogueCard, office: Partial<OwnOffice> = {}, mapping: CodeMapping = NO_MAPPING) =>
  planImport(catalogue([one]), own(office), { ...choice, mapping }).cards[0]
const mapped = (...words: string[]) => {
  const read = readMapping(words)
  return read.ok ? read.event : NO_MAPPING
}
const shorter = { term: { unit: 'days', count: 5 } }

test.each<[string, Partial<OwnOffice>, string]>([
  ['nothing of that symbol', {}, 'new'],
  ['the same edition in force', { cards: [card()] }, 'same'],
  ['another edition in force', { cards: [card(shorter)] }, 'changed'],
  ['another register for its papers', { cards: [card({}, 'R1')] }, 'changed'],
  ['the same in an open draft', { cards: [card(shorter)], drafts: [{ ...card(), state: 'open' }] }, 'same'],
  [
    'something else in an open draft',
    { cards: [card(shorter)], drafts: [{ ...card(shorter), state: 'open' }] },
    'draft-open',
  ],
  [
    'the same in a draft that was released',
    { cards: [card(shorter)], drafts: [{ ...card(), state: 'released' }] },
    'same',
  ],
  ['something else in a draft that was released', { drafts: [{ ...card(shorter), state: 'released' }] }, 'new'],
])('where there is %s', (_what, office, verdict) => {
  expect(plan(card(), office)?.verdict).toBe(verdict)
})

test.each<[string, CardChoice, Partial<OwnOffice>, string]>([
  ['all', ALL_CARDS, {}, 'draft'],
  ['only it', { take: 'only', symbols: ['WGD-19'] }, {}, 'draft'],
  ['only another', { take: 'only', symbols: ['WGD-20'] }, {}, 'left'],
  ['all but it', { take: 'all-but', symbols: ['WGD-19'] }, {}, 'left'],
  ['it, and it is the same as here', { take: 'only', symbols: ['WGD-19'] }, { cards: [card()] }, 'nothing'],
  ['it, and it is being written', ALL_CARDS, { drafts: [{ ...card(shorter), state: 'open' }] }, 'nothing'],
])('of a card becomes, when somebody chooses %s', (_what, cards, office, becomes) => {
  expect(planImport(catalogue([card()]), own(office), { ...choice, cards }).cards[0]?.becomes).toBe(becomes)
})

test('what would be otherwise is told against the edition in force, or against the draft being written', () => {
  expect(plan(card(), { cards: [card(shorter)] })?.difference?.behaviour).toEqual([
    { field: 'term', before: { unit: 'days', count: 5 }, after: { unit: 'days', count: 7 } },
  ])
  const drafted = { cards: [card(shorter)], drafts: [{ ...card({ jrwaClass: '6620' }), state: 'open' as const }] }
  expect(plan(card(), drafted)?.difference?.behaviour.map(({ field }) => field)).toEqual(['jrwaClass'])
})

test('what is not here is named by its code, and a mapping puts our own code in its place', () => {
  const foreign = card(
    { unit: { symbol: 'GEO' }, jrwaClass: '7', payment: { account: 'x' }, appeal: 'Dzwoń {telefon:geo}' },
    'R9',
  )
  expect(plan(foreign)?.missing).toEqual([
    { kind: 'unit', code: 'GEO' },
    { kind: 'jrwa', code: '7' },
    { kind: 'register', code: 'R9' },
    { kind: 'account', code: 'x' },
    { kind: 'fact', code: '{telefon:geo}' },
  ])
  const mapping = mapped('unit:GEO=GN', 'jrwa:7=6621', 'register:R9=R1', 'account:x=skarbowa')
  expect(plan(foreign, {}, mapping)?.missing).toEqual([{ kind: 'fact', code: '{telefon:geo}' }])
  expect(mapCodes(foreign, mapping)).toMatchObject({
    register: 'R1',
    content: { unit: { symbol: 'GN', name: null }, jrwaClass: '6621', payment: { account: 'skarbowa' } },
  })
})

test('a form whose file did not come is named', () => {
  const forms = [{ name: 'Wniosek', sha256: 'a'.repeat(64), mediaType: 'application/pdf', bytes: 1 }]
  expect(plan(card({ forms }))?.missing).toEqual([{ kind: 'form', code: 'Wniosek' }])
  expect(plan(card({ forms }), { forms: new Set(['a'.repeat(64)]) })?.missing).toEqual([])
})

const phone = (value: string) => ({
  ...{ kind: 'phone' as const, key: 'geo', label: 'telefon geodezji', about: [] },
  versions: [{ from: '2026-01-01', value, source: 'BIP' }],
})
test.each([
  ['leave', 'new', [{ kind: 'fact', code: '{telefon:geo}' }]],
  ['take', 'new', []],
] as const)(
  'facts that are not here are told; with „%s” a card that refers to one lacks %s',
  (facts, verdict, missing) => {
    const coming = catalogue([card({ appeal: '{telefon:geo}' })], { facts: [phone('24 367 14 05')] })
    const planned = planImport(coming, own(), { ...choice, facts })
    expect(planned.facts).toEqual([{ kind: 'phone', key: 'geo', label: 'telefon geodezji', verdict }])
    expect(planned.cards[0]?.missing).toEqual(missing)
  },
)

test('facts, procedures and templates that differ are told and stay as they are here', () => {
  const profile = { code: 'KPA_DECISION', name: 'Decyzja', validFrom: '2020-01-01', term: { count: 30, unit: 'days' } }
  const here = { code: 'KPA_DECISION', name: 'Decyzja', validFrom: '2020-01-01', term: { unit: 'days', count: 14 } }
  const coming = catalogue([], {
    facts: [phone('24 367 14 05')],
    profiles: [profile, { ...profile, validFrom: '2021-01-01' }] as unknown as Catalogue['profiles'],
    letters: [{ name: 'receipt.typ', text: '= A' }],
  })
  const office = {
    filed: [phone('24 000 00 00')],
    profiles: [here] as unknown as OwnOffice['profiles'],
    letters: [{ name: 'receipt.typ', text: '= A' }],
  }
  expect(planImport(coming, own(office), { ...choice, facts: 'take' })).toMatchObject({
    facts: [{ verdict: 'differs' }],
    profiles: [{ verdict: 'differs' }, { verdict: 'not-here' }],
    letters: [{ verdict: 'same' }],
  })
})

test.each(['unit=GN', 'colour:a=b', 'unit:=GN', 'unit:WGD='])('the mapping „%s” is not read', (word) => {
  expect(readMapping([word])).toEqual({ ok: false, refusal: { why: 'mapping-unread', word } })
})

describe('a paragraph of a letter', () => {
  const text = 'Parking za ratuszem. {telefon:geo}'
  const geo = { kind: 'phone' as const, key: 'geo', label: 'g', value: '24 1', from: '2020-01-01', to: null, about: [] }
  const paragraphs = [{ letter: 'summons' as const, text }]
  const planned = (here: Partial<OwnParagraph>, chosen: string[] = [], office: Partial<OwnOffice> = { facts: [geo] }) =>
    planImport(
      catalogue([], { paragraphs, facts: [phone('24 367 14 05')] }),
      own({
        ...office,
        paragraphs: [{ letter: 'summons', text: null, newest: null, ...here }],
      }),
      { ...choice, facts: 'leave', paragraphs: chosen },
    ).paragraphs[0]

  test.each<[string, Partial<OwnParagraph>, string[], object]>([
    ['nothing here, nobody chose it', {}, [], { verdict: 'new', becomes: 'left', here: null }],
    ['nothing here, chosen', {}, ['summons'], { verdict: 'new', becomes: 'entry' }],
    [
      'another here, chosen',
      { text: 'Inny.', newest: '2026-11-23' },
      ['summons'],
      { verdict: 'differs', becomes: 'entry', here: 'Inny.' },
    ],
    ['the same from tomorrow', { text, newest: '2026-11-24' }, ['summons'], { verdict: 'same', becomes: 'nothing' }],
    ['a later change entered here', { newest: '2026-12-01' }, ['summons'], { verdict: 'waits', becomes: 'nothing' }],
    ['another letter chosen', {}, ['notice'], { verdict: 'new', becomes: 'left' }],
  ])('%s', (_what, here, chosen, expected) => {
    expect(planned(here, chosen)).toMatchObject({ ...expected, missing: [] })
  })

  test('that names a fact which is not here is barred, unless the fact comes along', () => {
    expect(planned({}, ['summons'], {})).toMatchObject({ becomes: 'nothing', missing: ['{telefon:geo}'] })
    const coming = catalogue([], { paragraphs, facts: [phone('24 367 14 05')] })
    const both = planImport(coming, own(), { ...choice, facts: 'take', paragraphs: ['summons'] })
    expect(both.paragraphs).toMatchObject([{ becomes: 'entry', missing: [] }])
  })
})

describe('a change of law of the other office', () => {
  const rules = { longest: null, cureDays: null, appealDays: null, remedy: null }
  const change = (more: Partial<LawChange> = {}): LawChange => ({
    ...{ subject: { of: 'term', name: 'settlement' }, since: '2027-01-01', matters: 'begun-since', ...rules },
    ...{ basis: 'Dz.U. 2026 poz. 1', length: { unit: 'days', count: 20 }, ...more },
  })
  test.each<[string, LawChange, LawChange[], object]>([
    ['that is not here may be looked into', change(), [], { verdict: 'new', why: null }],
    ['that was entered here is the same', change(), [change()], { verdict: 'same', why: null }],
    [
      'of a day that has another here is told',
      change(),
      [change({ basis: 'Dz.U. 2026 poz. 2' })],
      { why: { why: 'law-known-already' } },
    ],
    [
      'with a cure term of three days is told (art. 64 § 2 KPA)',
      change({ cureDays: 3 }),
      [],
      { verdict: 'doubtful', why: { why: 'law-cure-too-short' } },
    ],
  ])('%s', (_what, coming, lawChanges, expected) => {
    const planned = planImport(catalogue([], { lawChanges: [coming] }), own({ lawChanges }), choice)
    expect(planned.lawChanges).toMatchObject([expected])
  })

  test.each<[string, object]>([
    ['another procedure', { subject: 'profile:INNA' }],
    ['a length in words', { length: 'dwadzieścia dni' }],
    ['a script in its act', { basis: '<script>x</script>' }],
    ['no act', { basis: '' }],
    ['a remedy that is a list', { remedy: ['a'] }],
  ])('with %s is not read', (_what, wrong) => {
    expect(readLaw(writtenLaw(change()))).toEqual(change())
    expect(readLaw({ ...writtenLaw(change()), ...wrong })).toBeUndefined()
  })
})
