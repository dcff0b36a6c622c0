import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CardEdition } from './card.ts'
import { cardInFile } from './card-in-file.ts'
import { readCards } from './read-cards.ts'
import { readCardContent } from './read-content.ts'
import { readItem } from './read-items.ts'

type Written = Record<string, unknown> & { id: string }
const samples = ['service-cards.json', 'service-cards-plock.json'].flatMap((name): Written[] => {
  return JSON.parse(readFileSync(`seeds/import-samples/${name}`, 'utf8')).cards
})
/** A card as the office keeps it: what was read, under a symbol, and what the file said. */
function kept(card: Written): { content: CardEdition; source: unknown } {
  const { edition, id, asWritten, extra } = readCards({ cards: [card] }).cards[0]!
  return { content: { ...edition, symbol: edition.symbol ?? id.toUpperCase() }, source: { ...asWritten, ...extra } }
}

test.each(samples.map((card) => [card.id, card] as const))(
  'the real card %s leaves with every field it came with',
  (_id, card) => {
    const { content, source } = kept(card)
    expect(cardInFile(content, source)).toEqual(card)
  },
)

const whole: Written = {
  ...{ id: 'or-1', title: 'Zaświadczenie', symbol: 'OR-1', edition: null, legal_basis: ['art. 217 KPA'] },
  ...{
    required_documents: ['wniosek'],
    fee: 'według cennika',
    fee_lines: [{ what: 'zaświadczenie', pln: 17, note: 'od 2020' }],
  },
  ...{ term: 'do 7 dni', term_normalized: { value: 7, unit: 'dni' }, place: 'BOK, okienko nr 3', unit: 'Wydział' },
  ...{ appeal: null, notes: [], url: null, completeness: 'full', colour: 'green' },
}

describe('what was changed here is told in its field, and the rest stands as it was', () => {
  test.each<[string, (card: CardEdition) => Partial<CardEdition>, Record<string, unknown>]>([
    ['the title', () => ({ title: 'Inne' }), { title: 'Inne' }],
    [
      'the term',
      () => ({ term: { unit: 'months', count: 1 }, termText: 'do miesiąca' }),
      { term: 'do miesiąca', term_normalized: { value: 1, unit: 'miesiące' } },
    ],
    ['the unit', () => ({ unit: { symbol: 'WGD', name: null } }), { unit: null, unit_symbol: 'WGD' }],
    [
      'a sum',
      ({ fees }) => ({ fees: fees.map((fee) => ({ ...fee, grosze: fee.grosze && 2150 })) }),
      {
        fee_lines: [{ what: 'zaświadczenie', pln: 21.5, note: 'od 2020' }],
      },
    ],
    [
      'a further line of the price list',
      ({ fees }) => ({ fees: [...fees, { ...fees[0]!, what: 'odpis', grosze: 500 }] }),
      {
        fee_lines: [
          { what: 'zaświadczenie', pln: 17 },
          { what: 'odpis', pln: 5 },
        ],
      },
    ],
    [
      'the procedure',
      () => ({ profile: 'KPA_CERTIFICATE', onTheSpot: 'allowed' }),
      { profile: 'KPA_CERTIFICATE', on_the_spot: 'allowed' },
    ],
    [
      'the place',
      () => ({ collection: { place: 'Archiwum', windows: [2] } }),
      { place: 'składanie: BOK, okienko nr 3; odbiór: Archiwum, okienko nr 2' },
    ],
  ])('%s', (_what, change, told) => {
    const { content, source } = kept(whole)
    expect(cardInFile({ ...content, ...change(content) }, source)).toEqual({ ...whole, ...told })
  })
})

test('a card that was written here is read as it was written', () => {
  const { content } = kept(whole)
  const own: CardEdition = {
    ...content,
    ...{ profile: 'KPA_CERTIFICATE', route: 'stand-alone-post', onTheSpot: 'allowed', jrwaClass: '5345' },
    unit: { symbol: 'WSO', name: 'Wydział Spraw Obywatelskich' },
    fees: content.fees.filter(({ text }) => text === null),
    deliveryForms: ['pickup'],
  }
  const read = readCards({ cards: [cardInFile(own, null)] })
  expect(read.cards[0]?.edition).toEqual({ ...own, termText: 'do 7 dni' })
})

type TownCard = { edition: { symbol: string } }
const town: TownCard[] = JSON.parse(readFileSync('seeds/town/cards.json', 'utf8')).cards

test.each(town.map(({ edition }) => [edition.symbol, edition] as const))(
  'the card %s of the town keeps its conditions and its fees on the way out and in, and twice gives the same file',
  (_symbol, edition) => {
    const content = readCardContent(edition)
    const file = cardInFile(content, null)
    const read = readCards({ cards: [file] }).cards[0]!.edition
    const told = content.items.map(({ name, condition }) => condition ?? readItem(name, 0).condition)
    expect(read.items.map(({ condition }) => condition)).toEqual(told)
    const sums = ({ fees }: CardEdition) => fees.filter(({ grosze, rate }) => grosze !== null || rate !== null)
    expect(sums(read)).toEqual(sums(content))
    const words = read.fees.find(({ text }) => text !== null)?.text ?? ''
    for (const { text, grosze } of content.fees) if (grosze === null && text !== null) expect(words).toContain(text)
    expect(cardInFile(read, null)).toEqual(file)
  },
)

test('every fee keeps its days, its rate and its condition in the file, also one that has none where a proxy would', () => {
  const fee = { what: 'pełnomocnictwo', grosze: 1700, text: null, per: null, max: null }
  const dated = {
    ...fee,
    what: 'wypis',
    max: 5000,
    per: 'strona',
    since: '2026-01-01',
    until: '2026-12-31',
    rate: 'wypis',
  }
  const fees = [
    { ...fee, since: null, until: null, rate: null, condition: null },
    { ...dated, condition: 'gdy wniosek dotyczy działki' },
    { ...dated, grosze: null, text: 'według tabeli', condition: null },
  ]
  const items = [{ ...kept(whole).content.items[0]!, name: 'Dowód', condition: 'w przypadku odbioru przez inną osobę' }]
  const file = cardInFile({ ...kept(whole).content, fees, items }, null)
  const read = readCards({ cards: [file] }).cards[0]!.edition
  expect(read.fees).toEqual(fees)
  expect(file.required_documents).toEqual(['w przypadku odbioru przez inną osobę: Dowód'])
  expect(read.items[0]?.condition).toBe('w przypadku odbioru przez inną osobę')
})
