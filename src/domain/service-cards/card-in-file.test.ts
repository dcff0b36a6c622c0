import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CardEdition } from './card.ts'
import { cardInFile } from './card-in-file.ts'
import { readCards } from './read-cards.ts'

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
    ...{ profile: 'KPA_CERTIFICATE', route: 'own-counter', onTheSpot: 'allowed', jrwaClass: '5345' },
    unit: { symbol: 'WSO', name: 'Wydział Spraw Obywatelskich' },
    fees: content.fees.filter(({ text }) => text === null),
    deliveryForms: ['pickup'],
  }
  const read = readCards({ cards: [cardInFile(own, null)] })
  expect(read.cards[0]?.edition).toEqual({ ...own, termText: 'do 7 dni' })
})
