import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mayCarrySanction } from './card.ts'
import { readCards } from './read-cards.ts'

const sample = JSON.parse(readFileSync('seeds/import-samples/service-cards.json', 'utf8'))
const read = readCards(sample)
const card = (id: string) => {
  const found = read.cards.find((one) => one.id === id)
  if (!found) throw new Error(`no card ${id}`)
  return found
}
const problemsOf = (id: string, field: string) =>
  read.problems.filter((problem) => problem.item === id && problem.field === field).map(({ reason }) => reason)

describe('reading the published cards', () => {
  it('reads all 24', () => {
    expect([read.cards.length, read.unreadable.length]).toEqual([24, 0])
  })

  it.each([
    ['plock-wgd-19', [10, 11]],
    ['plock-wgd-05', [10]],
    ['plock-reg-02', [1, 2]],
    ['plock-wop-07', [1]],
    ['grudziadz-wypis', []],
  ])('finds the windows of %s', (id, windows) => {
    expect(card(id).edition.filing.windows).toEqual(windows)
  })

  it('keeps filing and collection apart', () => {
    const { filing, collection, deliveryForms } = card('plock-wgd-05').edition
    expect(filing.windows).toEqual([10])
    expect(collection).toEqual({ place: 'tylko pocztą', windows: [] })
    expect(deliveryForms).toEqual(['post'])
  })

  it.each([
    ['plock-reg-02', { unit: 'days', count: 3 }],
    ['plock-reg-16', { unit: 'months', count: 1 }],
    ['plock-wop-07', { unit: 'months', count: 1 }],
    ['plock-wop-03', { unit: 'months', count: 3 }],
    ['plock-wgd-05', null],
    ['plock-wgd-19', null],
  ])('reads the term of %s', (id, term) => {
    expect(card(id).edition.term).toEqual(term)
  })

  it('says of a cut card what was not seen, never that it is not there', () => {
    expect(problemsOf('plock-wgd-19', 'term')).toEqual([expect.stringContaining('nie widziano')])
    expect(problemsOf('plock-wgd-19', 'appeal')).toEqual([expect.stringContaining('nie widziano')])
  })

  it('names terms in words, terms that start later and conditional terms', () => {
    expect(problemsOf('plock-wgd-05', 'term')).toEqual([expect.stringContaining('terminy KPA')])
    expect(problemsOf('plock-wgd-01', 'term')).toEqual([expect.stringContaining('otrzymanie dokumentów')])
    expect(problemsOf('plock-wop-07', 'term')).toEqual([expect.stringContaining('P14D')])
  })

  it('never makes a document from a page formal, and reports each that it had to place', () => {
    const items = read.cards.flatMap(({ edition }) => edition.items)
    expect(items.length).toBeGreaterThan(30)
    expect(items.filter(mayCarrySanction)).toEqual([])
    const named = read.problems.filter(({ field }) => field === 'required_documents')
    expect(named.length).toBe(items.filter(({ kind }) => kind === 'evidence').length)
  })

  it('counts sums in grosze', () => {
    expect(card('plock-reg-16').edition.fees.map(({ grosze }) => grosze)).toEqual([4375, 4375, 17500, null])
    expect(card('plock-wua-15').edition.fees[2]).toMatchObject({ grosze: 2000, max: 20000 })
  })

  it('names sums that stand only in the text', () => {
    expect(problemsOf('plock-wsu-36', 'fee_lines')).toEqual([expect.stringContaining('tylko w tekście')])
  })

  it('leaves every one of them to its author, for no page names its legal profile', () => {
    expect(new Set(read.cards.map(({ readiness }) => readiness))).toEqual(new Set(['needs-author']))
  })
})

describe('reading other files', () => {
  it('lets a full card with all choices made be ready', () => {
    const whole = {
      ...{
        id: 'a',
        city: 'X',
        office: 'urząd',
        title: 'Zaświadczenie',
        symbol: 'OR-1',
        edition: null,
        legal_basis: [],
      },
      ...{ required_documents: [], fee: null, fee_lines: [], term: 'do 7 dni', term_normalized: null },
      ...{ place: 'BOK, okienko nr 3', unit: 'Wydział Organizacyjny', appeal: null, notes: [], url: null, group: null },
      ...{ completeness: 'full', profile: 'KPA_CERTIFICATE', route: 'unit-chancery', on_the_spot: 'allowed' },
    }
    const { cards, problems } = readCards({ cards: [whole] })
    expect(problems).toEqual([])
    expect(cards[0]).toMatchObject({ readiness: 'ready', edition: { term: { unit: 'days', count: 7 } } })
  })

  it.each([
    ['null', null],
    ['a list', []],
    ['a text', 'karty'],
    ['an object without cards', { karty: [] }],
    ['cards that are not a list', { cards: {} }],
  ])('answers %s with one named problem', (_what, json) => {
    expect(readCards(json)).toMatchObject({ cards: [], problems: [{ item: '(plik)', field: 'cards' }] })
  })

  it('keeps entries that are no cards aside and reads the rest', () => {
    const { cards, unreadable, problems } = readCards({ cards: [null, 5, { id: 'b' }, { id: 'c', title: 'Karta' }] })
    expect(cards.map(({ id }) => id)).toEqual(['c'])
    expect(unreadable).toEqual([null, 5, { id: 'b' }])
    expect(problems.filter(({ field }) => field === 'title').map(({ item }) => item)).toEqual([
      'karta-1',
      'karta-2',
      'b',
    ])
  })

  it('names a repeated identifier', () => {
    const twice = readCards({
      cards: [
        { id: 'c', title: 'Karta' },
        { id: 'c', title: 'Karta' },
      ],
    })
    expect(twice.problems).toContainEqual({ item: 'c', field: 'id', reason: 'identyfikator się powtarza' })
  })
})
