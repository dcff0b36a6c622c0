import { expect, test } from 'vitest'
import type { Fact } from './fact.ts'
import {
  FACT_MISSING,
  hasReferences,
  referencesIn,
  refersTo,
  resolveFacts,
  resolveIn,
  unknownFacts,
} from './references.ts'

const phone = { kind: 'phone', key: 'wgd', label: 'telefon geodezji', about: [] } as const
const facts: Fact[] = [
  { ...phone, value: '24 000 00 10', from: '2020-01-01', to: '2026-11-30' },
  { ...phone, value: '24 000 00 11', from: '2026-12-01', to: null },
  { ...phone, key: 'dawny', value: '24 000 00 99', from: '2020-01-01', to: '2024-12-31' },
  {
    kind: 'unit',
    key: 'WKŚ-II',
    label: 'WKŚ-II',
    about: [],
    value: 'Referat Ochrony Przyrody',
    from: '2020-01-01',
    to: null,
  },
]

test.each([
  ['Zadzwoń: {telefon:wgd}.', '2026-11-30', 'Zadzwoń: 24 000 00 10.'],
  ['Zadzwoń: {telefon:wgd}.', '2026-12-01', 'Zadzwoń: 24 000 00 11.'],
  ['Zadzwoń: {TELEFON:WGD}.', '2026-12-01', 'Zadzwoń: 24 000 00 11.'],
  ['Załatwia {komorka:wkś-ii}.', '2026-12-01', 'Załatwia Referat Ochrony Przyrody.'],
  ['Numer {telefon:dawny}.', '2026-12-01', `Numer ${FACT_MISSING}.`],
  ['Numer {telefon:obcy}.', '2026-12-01', `Numer ${FACT_MISSING}.`],
  ['Bez odwołań, 10 {zł}.', '2026-12-01', 'Bez odwołań, 10 {zł}.'],
])('„%s” on %s reads „%s”', (text, day, read) => {
  expect(resolveFacts(text, facts, day)).toBe(read)
})

test.each([
  ['{telefon:wgd} i {telefon:obcy}', '2026-11-23', ['{telefon:obcy}']],
  ['{telefon:obcy}, {telefon:obcy}', '2026-11-23', ['{telefon:obcy}']],
  ['{fax:wgd}', '2026-11-23', ['{fax:wgd}']],
  ['{telefon:dawny}', '2026-11-23', ['{telefon:dawny}']],
  ['{telefon:dawny}', '2024-12-31', []],
  ['bez odwołań', '2026-11-23', []],
])('„%s” saved on %s names what is unknown: %o', (text, day, unknown) => {
  expect(unknownFacts(text, facts, day)).toEqual(unknown)
})

test('a fact that begins later is known already: a draft is written before its day', () => {
  const later = [{ ...phone, key: 'nowy', value: '24 000 00 20', from: '2027-01-01', to: null }]
  expect(unknownFacts('{telefon:nowy}', later, '2026-11-23')).toEqual([])
  expect(resolveFacts('{telefon:nowy}', later, '2026-11-23')).toBe(FACT_MISSING)
})

test('a whole card is resolved, wherever the reference stands, and only texts change', () => {
  const card = {
    title: 'Wypis',
    notes: ['tel. {telefon:wgd}'],
    filing: { place: '{komorka:wkś-ii}', windows: [10] },
    jrwa: null,
  }
  expect(hasReferences(card)).toBe(true)
  expect(hasReferences({ notes: ['tel. 24'] })).toBe(false)
  expect(resolveIn(card, facts, '2026-12-01')).toEqual({
    ...card,
    notes: ['tel. 24 000 00 11'],
    filing: { place: 'Referat Ochrony Przyrody', windows: [10] },
  })
  expect(refersTo(card.notes[0]!, phone)).toBe(true)
  expect(refersTo(card.notes[0]!, { ...phone, key: 'w' })).toBe(false)
  expect(referencesIn('{telefon:wgd}')).toEqual([{ text: '{telefon:wgd}', kind: 'phone', key: 'wgd' }])
})
