import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { CardEdition, CardFee, CardItem } from './card.ts'
import { type CardChange, type ComparedEdition, compareEditions } from './card-difference.ts'
import { readCardContent } from './read-content.ts'

const item = (key: string, name: string, more: Partial<CardItem> = {}): CardItem => ({
  ...{ key, name, kind: 'formal', basis: 'art. 33 § 3 KPA', form: 'copy', returnable: 'no' },
  ...{ fee: null, amountGrosze: null, condition: null, question: null, ...more },
})
const fee = (what: string, grosze: number | null, more: Partial<CardFee> = {}): CardFee => ({
  ...{ what, grosze, text: null, per: null, max: null, since: null, until: null, rate: null },
  ...{ condition: null, ...more },
})
const base: CardEdition = {
  ...readCardContent({ symbol: 'WOŚ-01', title: 'Wycinka drzew', profile: 'KPA_DECISION' }),
  unit: { symbol: 'WOŚ', name: null },
  term: { unit: 'days', count: 30 },
  termText: 'do 30 dni',
  items: [item('mapa', 'Mapa sytuacyjna', { returnable: 'yes' }), item('dokument-2', 'Odpis pełnomocnictwa')],
  fees: [fee('opłata skarbowa', 1700)],
  legalBasis: [{ text: 'art. 83 ustawy o ochronie przyrody', act: 'ustawa', provision: 'art. 83' }],
  forms: [{ name: 'Wniosek', sha256: 'a'.repeat(64), mediaType: 'application/pdf', bytes: 10 }],
}
const edition = (more: Partial<CardEdition> = {}, rest: Partial<ComparedEdition> = {}): ComparedEdition => ({
  content: { ...base, ...more },
  registerCode: null,
  ...rest,
})
const [map, proxy] = base.items as [CardItem, CardItem]
const changed = (more: Partial<CardEdition>, rest: Partial<ComparedEdition> = {}) =>
  compareEditions(edition(), edition(more, rest))
const fields = (changes: readonly CardChange[]) => changes.map(({ field }) => field)

describe('changes of behaviour', () => {
  it.each<[string, Partial<CardEdition>, string[]]>([
    ['a shorter term (art. 35 KPA)', { term: { unit: 'days', count: 14 } }, ['term']],
    ['a term in other units', { term: { unit: 'working-days', count: 30 } }, ['term']],
    ['a term given up: the same words are the promise', { term: null }, ['term']],
    ['a term given up, other words', { term: null, termText: 'bez zwłoki' }, ['term', 'promise']],
    ['the act that sets the term (art. 35 § 4 KPA)', { termBasis: 'art. 1 ustawy X' }, ['termBasis']],
    ['another procedure', { profile: 'KPA_TACIT' }, ['profile']],
    ['another unit', { unit: { symbol: 'WGK', name: null } }, ['unit']],
    ['the name of the same unit is nothing', { unit: { symbol: 'WOŚ', name: 'Wydział' } }, []],
    ['another position', { position: 'inspektor' }, ['position']],
    ['another route', { route: 'stand-alone-post' }, ['route']],
    ['another window', { filing: { place: null, windows: [3] } }, ['filing']],
    ['another place of collection', { collection: { place: 'Ratusz', windows: [] } }, ['collection']],
    ['on the spot (art. 12 § 2 KPA)', { onTheSpot: 'allowed' }, ['onTheSpot']],
    ['another class of files', { jrwaClass: '6131' }, ['jrwaClass']],
    ['another end of the matter', { settlementForms: ['decision'] }, ['settlementForms']],
    ['another way of delivery', { deliveryForms: ['post'] }, ['deliveryForms']],
    ['an appeal', { appeal: 'do SKO w terminie 14 dni' }, ['appeal']],
    ['how it is paid', { payment: { ...base.payment, when: 'on-filing' } }, ['payment']],
    ['matters filed before', { openMatters: { effect: 'immediate', basis: 'art. 9 ustawy' } }, ['openMatters']],
    ['a symbol', { symbol: 'WGK-01' }, ['symbol']],
    ['a document less', { items: [map] }, ['items.removed']],
    ['a document more', { items: [...base.items, item('c', 'Zgoda')] }, ['items.added']],
    ['no sanction any more (art. 64 § 2 KPA)', { items: [map, { ...proxy, kind: 'evidence' }] }, ['items.kind']],
    ['another article', { items: [map, { ...proxy, basis: null }] }, ['items.basis']],
    ['the original', { items: [map, { ...proxy, form: 'original' }] }, ['items.form']],
    ['not given back', { items: [{ ...map, returnable: 'no' }, proxy] }, ['items.returnable']],
    ['only when', { items: [map, { ...proxy, condition: 'gdy działa pełnomocnik' }] }, ['items.condition']],
    ['the fee that a document asks for', { items: [map, { ...proxy, fee: 'decyzja' }] }, ['items.fee']],
    ['a sum of a document', { items: [map, { ...proxy, amountGrosze: 1700 }] }, ['items.amountGrosze']],
    ['another fee', { fees: [fee('opłata skarbowa', 0)] }, ['fees.sum']],
    [
      'a fee not always due',
      { fees: [fee('opłata skarbowa', 1700, { condition: 'gdy działa pełnomocnik' })] },
      ['fees.sum'],
    ],
    ['a fee until a day', { fees: [fee('opłata skarbowa', 1700, { until: '2026-12-31' })] }, ['fees.days']],
    ['a fee by the rate of the office', { fees: [fee('opłata skarbowa', 1700, { rate: 'skarbowa' })] }, ['fees.rate']],
    ['no fee', { fees: [] }, ['fees.removed']],
    [
      'a legal basis more',
      { legalBasis: [...base.legalBasis, { text: 'KPA', act: 'KPA', provision: null }] },
      ['legalBasis.added'],
    ],
    [
      'a form with another file',
      { forms: base.forms.map((form) => ({ ...form, sha256: 'b'.repeat(64) })) },
      ['forms.replaced'],
    ],
    ['no form', { forms: [] }, ['forms.removed']],
  ])('%s', (_what, more, expected) => {
    const difference = changed(more)
    expect(fields(difference.behaviour)).toEqual(expected)
    expect(difference.words).toEqual([])
  })

  it('a further register, and the last day of a service for some time', () => {
    expect(fields(changed({}, { registerCode: 'RPP' }).behaviour)).toEqual(['register'])
    const until = (last: string | null) => edition({}, { until: last })
    expect(fields(compareEditions(until(null), until('2026-12-31')).behaviour)).toEqual(['until'])
    expect(compareEditions(until('2026-12-31'), edition()).behaviour).toEqual([])
  })
})

test.each<[string, Partial<CardEdition>, string[]]>([
  ['a title', { title: 'Wycinanie drzew' }, ['title']],
  ['the term told otherwise', { termText: 'miesiąc' }, ['termText']],
  ['words of people', { everydayWords: ['ściąć drzewo'] }, ['everydayWords']],
  ['how payment is explained', { payment: { ...base.payment, text: 'także BLIK' } }, ['payment.text']],
  ['a question', { items: [map, { ...proxy, question: 'Czy działasz przez pełnomocnika?' }] }, ['items.question']],
  ['the order of documents', { items: [proxy, map] }, ['items.order']],
  ['the name of a fee', { fees: [fee('opłata skarbowa za zezwolenie', 1700)] }, ['fees.what']],
])('only words: %s', (_what, more, expected) => {
  const difference = changed(more)
  expect(difference).toEqual({ behaviour: [], words: expected })
})

describe('a document under another name', () => {
  const one = (before: CardItem, after: CardItem) =>
    fields(compareEditions(edition({ items: [before] }), edition({ items: [after] })).behaviour)

  it.each<[string, string, string, string, string, string[]]>([
    ['keeps its given key', 'mapa', 'Mapa sytuacyjna', 'mapa', 'Rysunek terenu', ['items.name']],
    ['keeps half of its words', 'a', 'Odpis pełnomocnictwa', 'b', 'Odpis lub kopia pełnomocnictwa', ['items.name']],
    [
      'keeps its number and a third',
      'dokument-2',
      'Tytuł prawny do lokalu',
      'dokument-2',
      'Umowa najmu lokalu',
      ['items.name'],
    ],
    ['is another in the same row', 'dokument-2', 'Odpis KRS', 'dokument-2', 'Mapa', ['items.removed', 'items.added']],
    ['is another', 'a', 'Odpis pełnomocnictwa', 'b', 'Zgoda sąsiada', ['items.removed', 'items.added']],
    ['moved to another number', 'dokument-1', 'Podpis', 'dokument-3', 'podpis ', ['items.name']],
  ])('%s', (_what, key, name, keyAfter, nameAfter, expected) => {
    expect(one(item(key, name), item(keyAfter, nameAfter))).toEqual(expected)
  })

  it('is not mistaken for one that stands there too', () => {
    const before = [item('dokument-1', 'Wypis z rejestru gruntów'), item('dokument-2', 'Wypis z rejestru budynków')]
    const after = [item('dokument-1', 'Wypis z rejestru budynków'), item('dokument-2', 'Wyrys z mapy')]
    expect(compareEditions(edition({ items: before }), edition({ items: after })).behaviour).toMatchObject([
      { field: 'items.removed', item: { name: 'Wypis z rejestru gruntów' } },
      { field: 'items.added', item: { name: 'Wyrys z mapy' } },
    ])
  })
})

const text = fc.string({ minLength: 1, maxLength: 12 })
const anItem = fc.record({
  ...{ key: text, name: text, kind: fc.constantFrom('formal', 'evidence', 'fee', 'courtesy') },
  ...{
    basis: fc.option(text),
    form: fc.constantFrom('original', 'copy', 'any'),
    returnable: fc.constantFrom('yes', 'no'),
  },
  ...{ fee: fc.option(text), amountGrosze: fc.option(fc.nat()), condition: fc.option(text), question: fc.option(text) },
})
const aFee = fc.record({
  ...{ what: text, grosze: fc.option(fc.nat()), text: fc.option(text), per: fc.option(text), max: fc.option(fc.nat()) },
  ...{
    since: fc.option(fc.constant('2026-01-01')),
    until: fc.option(fc.constant('2026-12-31')),
    rate: fc.option(text),
  },
})
const behaviour = fc.record({
  term: fc.oneof(fc.constant(null), fc.constant('at-once'), fc.record({ unit: fc.constant('days'), count: fc.nat() })),
  ...{ termBasis: fc.option(text), position: fc.option(text), jrwaClass: fc.option(text), appeal: fc.option(text) },
  ...{ profile: fc.constantFrom('KPA_DECISION', 'UDIP'), route: fc.constantFrom('unit-chancery', 'stand-alone-post') },
  ...{ onTheSpot: fc.constantFrom('allowed', 'not-allowed'), settlementForms: fc.subarray(['decision', 'order']) },
  ...{
    deliveryForms: fc.subarray(['pickup', 'post']),
    filing: fc.record({ place: fc.option(text), windows: fc.array(fc.nat()) }),
  },
  items: fc.uniqueArray(anItem, { selector: ({ key }) => key, maxLength: 5 }),
  fees: fc.array(aFee, { maxLength: 4 }),
  legalBasis: fc.array(fc.record({ text: fc.constantFrom('art. 1 KPA', 'art. 2 KPA', 'art. 3 KPA') }), {
    maxLength: 3,
  }),
}) as unknown as fc.Arbitrary<Partial<CardEdition>>

test('of equal editions nothing is told, whatever they say', () => {
  fc.assert(
    fc.property(behaviour, (more) => {
      expect(compareEditions(edition(more), edition(structuredClone(more)))).toEqual({ behaviour: [], words: [] })
    }),
  )
})

test('every behavioural field that changed is told of, whatever else changed', () => {
  const simple = [
    'term',
    'termBasis',
    'profile',
    'position',
    'route',
    'onTheSpot',
    'filing',
    'settlementForms',
  ] as const
  const others = ['deliveryForms', 'jrwaClass', 'appeal'] as const
  const json = JSON.stringify
  fc.assert(
    fc.property(behaviour, behaviour, (one, other) => {
      const told = fields(compareEditions(edition(one), edition(other)).behaviour) as string[]
      for (const field of [...simple, ...others])
        expect(told.includes(field)).toBe(json(one[field]) !== json(other[field]))
      const bare = (items: readonly CardItem[] = []) =>
        json(items.map(({ key: _, question: __, ...rest }) => json(rest)).sort())
      if (bare(one.items) !== bare(other.items)) expect(told.some((field) => field.startsWith('items.'))).toBe(true)
      const paid = (fees: readonly CardFee[] = []) => json(fees.map(({ what: _, ...rest }) => json(rest)).sort())
      if (paid(one.fees) !== paid(other.fees)) expect(told.some((field) => field.startsWith('fees.'))).toBe(true)
    }),
  )
})
