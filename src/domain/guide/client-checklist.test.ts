import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checklistChanges } from './checklist-changes.ts'
import { appliesByItem, clientChecklist, clientFees } from './client-checklist.ts'
import { ANSWERS, type Answers, type AskedItem, answersFor, narrows, questionsOf, readAnswers } from './questions.ts'

const always = { key: 'wniosek', condition: null, question: null }
const proxy = { key: 'pelnomocnictwo', condition: 'gdy działa pełnomocnik', question: 'Czy działa pełnomocnik?' }
const proxyFee = { key: 'oplata', condition: 'Gdy  działa pełnomocnik', question: null }
const trees = { key: 'gatunek', condition: 'gdy wniosek dotyczy drzew', question: 'Czy to drzewo?' }
const stated = { key: 'zgoda', condition: 'jeśli grunt jest wspólny', question: null }
const card = [always, proxy, trees, proxyFee, stated]

const words = fc.constantFrom('gdy a', 'gdy b', 'gdy c', ' GDY  A ')
const someItems = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 6 }),
    condition: fc.option(words, { nil: null }),
    question: fc.option(fc.constantFrom('Czy a?', 'czy  a?', 'Czy b?'), { nil: null }),
  }),
  { selector: ({ key }) => key, maxLength: 12 },
)
const itemsAndAnswers = someItems.chain((items) =>
  fc.tuple(
    fc.constant(items),
    fc.dictionary(fc.constantFrom(...items.map(({ key }) => key), 'obcy'), fc.constantFrom(...ANSWERS)),
  ),
)

describe('the questions of a card', () => {
  test('each is asked once, in the order of the items, also for an item that shares only the condition', () => {
    expect(questionsOf(card)).toEqual([
      { key: 'pelnomocnictwo', text: 'Czy działa pełnomocnik?', items: ['pelnomocnictwo', 'oplata'] },
      { key: 'gatunek', text: 'Czy to drzewo?', items: ['gatunek'] },
    ])
  })

  test('no question is asked twice, and no item is asked about twice', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const questions = questionsOf(items)
        const texts = questions.map(({ text }) => text.toLowerCase().replace(/\s+/g, ' '))
        const asked = questions.flatMap((question) => question.items)
        expect([new Set(texts).size, new Set(asked).size]).toEqual([texts.length, asked.length])
      }),
    )
  })

  test('what was sent is read as answers of these questions only; anything else is „I do not know”', () => {
    const sent = { pelnomocnictwo: 'no', gatunek: 'maybe', obcy: 'yes', __proto__: { gatunek: 'yes' } }
    expect(readAnswers(card, sent)).toEqual({ pelnomocnictwo: 'no', gatunek: 'unknown' })
    expect(readAnswers(card, 'no')).toEqual({ pelnomocnictwo: 'unknown', gatunek: 'unknown' })
  })
})

describe("the client's checklist", () => {
  test.each([
    ['yes', ['wniosek:always', 'pelnomocnictwo:answered', 'oplata:answered', 'zgoda:stated']],
    ['no', ['wniosek:always', 'zgoda:stated']],
    ['unknown', ['wniosek:always', 'pelnomocnictwo:unknown', 'oplata:unknown', 'zgoda:stated']],
  ] as const)('a client who says %s to the proxy and no to the tree', (answer, lines) => {
    const list = clientChecklist(card, { pelnomocnictwo: answer, gatunek: 'no' })
    expect(list.map(({ item, need }) => `${item.key}:${need}`)).toEqual(lines)
  })

  test('holds items of the card only, in its order, and every item that everybody needs', () => {
    fc.assert(
      fc.property(itemsAndAnswers, ([items, answers]) => {
        const kept = clientChecklist(items, answers).map(({ item }) => item)
        expect(kept).toEqual(items.filter((item) => kept.includes(item)))
        expect(items.filter(({ condition }) => condition === null).every((item) => kept.includes(item))).toBe(true)
      }),
    )
  })

  test('„no” to everything drops nothing that everybody needs; „I do not know” drops nothing at all', () => {
    fc.assert(
      fc.property(someItems, (items: AskedItem[]) => {
        const allNo = Object.fromEntries(questionsOf(items).map(({ key }) => [key, 'no' as const]))
        const left = clientChecklist(items, allNo)
        expect(left.every(({ need }) => need === 'always' || need === 'stated')).toBe(true)
        expect(left.filter(({ need }) => need === 'always')).toHaveLength(
          items.filter(({ condition }) => condition === null).length,
        )
        expect(clientChecklist(items, {}).map(({ item }) => item)).toEqual(items)
      }),
    )
  })

  test('tells the window what the answers say of each conditional item', () => {
    const applies = appliesByItem(card, { pelnomocnictwo: 'yes', gatunek: 'no' })
    expect([...applies]).toEqual([
      ['pelnomocnictwo', 'yes'],
      ['gatunek', 'no'],
      ['oplata', 'yes'],
      ['zgoda', 'open'],
    ])
  })
})

describe("the client's price list", () => {
  const fees = [
    { what: 'zezwolenie', condition: null },
    { what: 'pełnomocnictwo', condition: 'gdy działa pełnomocnik niezwolniony z opłaty' },
    { what: 'odpis', condition: 'gdy potrzebny odpis' },
  ]
  const family = {
    key: 'potwierdzenie',
    condition: 'gdy działa pełnomocnik niezwolniony z opłaty',
    question: 'Czy to ktoś spoza najbliższej rodziny?',
  }
  const items = [...card, family]

  test.each([
    [{}, ['zezwolenie:always', 'pełnomocnictwo:unknown', 'odpis:stated']],
    [{ potwierdzenie: 'yes' }, ['zezwolenie:always', 'pełnomocnictwo:answered', 'odpis:stated']],
    [{ potwierdzenie: 'no' }, ['zezwolenie:always', 'odpis:stated']],
    // who has no proxy needs no duty on one, whatever was said of the family
    [{ pelnomocnictwo: 'no' }, ['zezwolenie:always', 'odpis:stated']],
    [{ pelnomocnictwo: 'no', potwierdzenie: 'yes' }, ['zezwolenie:always', 'odpis:stated']],
  ] as [Answers, string[]][])('answers %o', (answers, lines) => {
    expect(clientFees(fees, items, answers).map(({ item, need }) => `${item.what}:${need}`)).toEqual(lines)
  })

  test.each([
    ['gdy działa pełnomocnik niezwolniony z opłaty', 'gdy działa pełnomocnik', true],
    ['Gdy  działa pełnomocnik i prokurent', 'gdy działa pełnomocnik', true],
    ['gdy działa pełnomocnik', 'gdy działa pełnomocnik', false],
    ['gdy wniosek dotyczy drzew lub krzewów', 'gdy wniosek dotyczy drzew', false],
    ['gdy działa pełnomocniczka', 'gdy działa pełnomocnik', false],
  ])('„%s” adds to „%s”: %s', (narrow, wide, says) => expect(narrows(narrow, wide)).toBe(says))
})

describe('a card that changed after the client answered', () => {
  const item = (key: string, name: string, more = {}) => ({
    ...{ key, name, kind: 'formal' as const, basis: null, form: 'any' as const, returnable: 'no' as const },
    ...{ fee: null, amountGrosze: null, condition: null, question: null, ...more },
  })
  const fee = (grosze: number, since: string | null) => ({
    ...{ what: 'Zezwolenie', grosze, since, text: null, per: null, max: null, until: null, rate: null },
    condition: null,
  })
  const edition = {
    items: [item('a', 'Wniosek'), item('b', 'Mapa')],
    fees: [fee(1700, null)],
    ...{ term: { unit: 'days' as const, count: 30 }, termText: null, filing: { place: 'BOK', windows: [1] } },
  }
  const days = { made: '2026-11-20', today: '2026-11-23' }

  test('nothing differs from itself', () => expect(checklistChanges(edition, edition, days)).toEqual([]))

  test.each([
    ['a new item', { items: [...edition.items, item('c', 'Zgoda')] }, [{ what: 'added', name: 'Zgoda' }]],
    ['one item fewer', { items: [item('a', 'Wniosek')] }, [{ what: 'removed', name: 'Mapa' }]],
    [
      'a copy no longer enough',
      { items: [item('a', 'Wniosek'), item('b', 'Mapa', { form: 'original' })] },
      [{ what: 'changed', name: 'Mapa' }],
    ],
    ['another fee from a day that has come', { fees: [fee(1700, null), fee(500, '2026-11-22')] }, [{ what: 'fees' }]],
    ['another fee from a later day', { fees: [fee(1700, null), fee(500, '2027-01-01')] }, []],
    ['another term', { term: 'at-once' as const }, [{ what: 'term' }]],
    ['another window', { filing: { place: 'BOK', windows: [2] } }, [{ what: 'filing' }]],
  ])('%s', (_, changed, expected) => {
    expect(checklistChanges(edition, { ...edition, ...changed }, days)).toEqual(expected)
  })

  test('answers go over to the questions that read the same, whatever their keys', () => {
    const renamed = [
      { ...proxy, key: 'pelnomocnik' },
      { ...trees, question: 'Czy chodzi o drzewo?' },
    ]
    expect(answersFor(renamed, card, { pelnomocnictwo: 'no', gatunek: 'no' })).toEqual({
      pelnomocnik: 'no',
      gatunek: 'unknown',
    })
  })
})
