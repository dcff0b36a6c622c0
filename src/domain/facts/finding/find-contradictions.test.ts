import { expect, test } from 'vitest'
import type { Fact, FactKind } from '../fact.ts'
import { cardTexts } from './card-texts.ts'
import { type CardToCheck, findContradictions } from './find-contradictions.ts'
import { FINDING_WHYS } from './finding.ts'
import { namingsOf } from './naming.ts'

const fact = (kind: FactKind, key: string, value: string, more: Partial<Fact> = {}): Fact => {
  return { kind, key, label: key, value, from: '2025-01-01', to: null, about: [], ...more }
}
const stamp = '61 1090 1014 0000 0712 1981 2874'
const facts: Fact[] = [
  fact('account', 'oplata', stamp, { about: ['opłat skarbow'] }),
  fact('account', 'geodezja', '27 1140 2004 0000 3002 0135 5387', { about: ['obliczenia opłaty'] }),
  fact('phone', 'wgd', '24 000 00 10', { to: '2026-06-30' }),
  fact('phone', 'wgd', '24 000 00 11', { from: '2026-07-01' }),
  fact('phone', 'dawny', '24 000 00 99', { to: '2025-12-31' }),
  fact('email', 'bok', 'bok@urzad.przyklad.invalid', { to: '2025-12-31' }),
  fact('email', 'bok', 'klient@urzad.przyklad.invalid', { from: '2026-01-01' }),
  fact('rate', 'pelnomocnictwo', '17 zł', { about: ['pełnomocnictw'] }),
  fact('act', 'kpa', 'Kodeks postępowania administracyjnego (Dz.U. 2025 poz. 1691)', {
    about: ['kpa', 'kodeks postępowania administracyjn'],
  }),
  fact('hours', 'bok', 'poniedziałek–środa 7:30–15:30', { about: ['ul. Zduńska 3'], to: '2025-12-31' }),
  fact('hours', 'bok', 'poniedziałek–środa 8:00–15:30', { about: ['ul. Zduńska 3'], from: '2026-01-01' }),
  fact('cash-desk', 'zdunska', 'ul. Zduńska 3: gotówka i karta'),
  fact('cash-desk', 'pilsudskiego', 'al. Piłsudskiego 6: tylko bezgotówkowo'),
  fact('window', 'bok-10', 'BOK, ul. Zduńska 3, Stanowisko nr 10', { about: ['ul. Zduńska 3'] }),
]
const registry = { facts, day: '2026-11-23', office: 'Miasto' }
const card = (id: string, content: object, more: Partial<CardToCheck> = {}): CardToCheck => {
  return { id, title: id, office: null, unit: 'WGD', service: null, content, ...more }
}
const found = (...cards: CardToCheck[]) => findContradictions(cards, registry)
const note = (...notes: string[]) => card('A', { filing: { place: 'BOK, ul. Zduńska 3', windows: [10] }, notes })

test.each([
  ['account-invalid', 'na rachunek 61 1090 1014 0000 0712 1981 2875', '61 1090 1014 0000 0712 1981 2875'],
  ['account-unknown', 'na rachunek 95 1050 1070 1000 0022 1347 7389', '95 1050 1070 1000 0022 1347 7389'],
  ['account-other-purpose', `po otrzymaniu Dokumentu Obliczenia Opłaty na rachunek ${stamp}`, stamp],
  ['phone-unknown', 'tel. 24 111 11 11', 'tel. 24 111 11 11'],
  ['phone-outdated', 'tel. 24 000 00 10', 'tel. 24 000 00 10'],
  ['phone-outdated', 'tel. 24 000 00 99', 'tel. 24 000 00 99'],
  ['email-outdated', 'pisz: bok@urzad.przyklad.invalid', 'bok@urzad.przyklad.invalid'],
  ['email-unknown', 'pisz: inny@urzad.przyklad.invalid', 'inny@urzad.przyklad.invalid'],
  ['rate-differs', 'za pełnomocnictwo 19 zł', '19 zł'],
  ['act-older', 'KPA (Dz.U. 2024 poz. 572)', 'Dz.U. 2024 poz. 572'],
  ['act-newer', 'KPA (Dz.U. 2026 poz. 12)', 'Dz.U. 2026 poz. 12'],
  ['hours-differ', 'czynne: pn–śr 9:00–15:00', 'pn–śr 9:00–15:00'],
  ['hours-outdated', 'czynne: pn–śr 7:30–15:30', 'pn–śr 7:30–15:30'],
  ['cash-desk-when-closed', 'kasa czynna pn–śr 7:30–15:00', 'pn–śr 7:30–15:00'],
  ['cash-where-cashless', 'w kasie, al. Piłsudskiego 6', 'w kasie'],
  ['cashless-where-cash', 'przy ul. Zduńskiej 3 tylko bezgotówkowo', 'tylko bezgotówkowo'],
] as const)('%s: „%s”', (why, text, marked) => {
  const findings = found(note(text))
  expect(findings.map((one) => one.why)).toEqual([why])
  expect(text.slice(findings[0]!.at, findings[0]!.end)).toBe(marked)
})

test.each([
  `na rachunek ${stamp}, opłata skarbowa`,
  `PL${stamp.replaceAll(' ', '')}`,
  'tel. 24 000-00-11',
  'pisz: Klient@urzad.przyklad.invalid',
  'za pełnomocnictwo 17,00 zł',
  'pełnomocnictwo 17 zł, odpis 5 zł',
  'odpis 5 zł; pełnomocnictwo bez opłaty dla małżonka',
  'Kodeks postępowania administracyjnego (Dz. U. z 2025 r., poz. 1691)',
  'czynne: pn–śr 8.00–15.30',
  'kasa czynna pn–śr 8:00–15:00',
  'w kasie, ul. Zduńska 3',
  'przy al. Piłsudskiego 6 wyłącznie kartami płatniczymi',
  'tel. {telefon:wgd}, na rachunek {rachunek:oplata}',
])('nothing is said against „%s”', (text) => {
  expect(found(note(text))).toEqual([])
})

const said = (...cards: CardToCheck[]) =>
  found(...cards).map(({ card: id, why, others }) => [id, why, others.map((one) => one.card)])
const other = (id: string, content: object, more: Partial<CardToCheck> = {}) =>
  card(id, content, { office: 'Obce', ...more })

test('cards of one office are held against each other where the registry is silent', () => {
  const hours = (id: string, text: string) => other(id, { notes: [`${text}, ul. Długa 1`] })
  expect(said(hours('A', 'pn–pt 8.00–17.00'), hours('B', 'pn–śr 7.30–15.30'))).toEqual([
    ['B', 'hours-differ-from-card', ['A']],
  ])
  expect(said(hours('A', 'pn–pt 8.00–17.00'), hours('B', 'pn 8.00–17.00'))).toEqual([])
  const desk = other('A', { notes: ['w kasie, ul. Długa 1'] })
  expect(said(desk, other('B', { notes: ['ul. Długa 1: tylko bezgotówkowo'] }))).toEqual([
    ['A', 'cash-where-cashless', ['B']],
    ['B', 'cashless-where-cash', ['A']],
  ])
  expect(said(desk, other('B', { notes: ['w opłatomacie, ul. Długa 1'] }))).toEqual([
    ['B', 'machine-or-cash-desk', ['A']],
  ])
  expect(said(desk, other('B', { notes: ['w opłatomacie, ul. Krótka 2'] }))).toEqual([])
  expect(said(desk, other('B', { notes: ['w opłatomacie albo w kasie, ul. Długa 1'] }))).toEqual([])
  expect(said(desk, card('B', { notes: ['ul. Długa 1: tylko bezgotówkowo'] }, { office: 'Trzecie' }))).toEqual([])
})

test('one card that says two things is caught by itself', () => {
  expect(
    said(other('A', { notes: ['w kasie, ul. Długa 1', 'ul. Długa 1: tylko bezgotówkowo'] })).map(([, why]) => why),
  ).toEqual(['cash-and-cashless-here', 'cash-and-cashless-here'])
  const term = (termText: string, count: number, unit = 'days') => said(card('A', { term: { unit, count }, termText }))
  expect(term('do 30 dni', 14)).toEqual([['A', 'term-and-its-words', []]])
  expect(term('do 30 dni, wyjątkowo 60 dni', 30)).toEqual([])
  expect(term('w ciągu miesiąca, do 2 miesięcy', 1, 'months')).toEqual([])
  expect(term('w ciągu dwóch miesięcy', 1, 'months')).toEqual([['A', 'term-and-its-words', []]])
  expect(term('niezwłocznie', 7)).toEqual([])
  expect(said(card('A', { filing: { place: 'BOK, ul. Zduńska 3', windows: [10, 44] } }))).toEqual([
    ['A', 'window-unknown', []],
  ])
})

test('two cards of one service differ in a sum, in the remedy, in the text of an act', () => {
  const fee = (id: string, grosze: number) =>
    card(id, { fees: [{ what: 'Odpis', grosze, per: null }] }, { service: 'odpis' })
  expect(said(fee('A', 2200), fee('B', 3300))).toEqual([['B', 'fee-differs-from-card', ['A']]])
  expect(said(fee('A', 2200), fee('B', 2200))).toEqual([])
  const appeal = (id: string, words: string) => other(id, { appeal: words }, { service: 'dowod', office: id })
  expect(said(appeal('A', 'nie przysługuje'), appeal('B', 'odwołanie do wojewody'))).toEqual([
    ['A', 'appeal-differs-from-card', ['B']],
  ])
  expect(said(appeal('A', 'nie przysługuje'), appeal('B', 'brak środka'))).toEqual([])
  const act = (id: string, journal: string) => other(id, { legalBasis: [`ustawa o dowodach osobistych (${journal})`] })
  expect(said(act('A', 'Dz.U. 2019 poz. 653'), act('B', 'Dz.U. 2022 poz. 671'))).toEqual([
    ['A', 'act-older-than-card', ['B']],
  ])
})

test('telephones and accounts of another office are its own affair, the law is common', () => {
  expect(said(other('A', { notes: ['tel. 24 111 11 11', 'na rachunek 95 1050 1070 1000 0022 1347 7389'] }))).toEqual([])
  expect(said(other('A', { notes: ['za pełnomocnictwo 19 zł'] }))).toEqual([['A', 'rate-differs', []]])
})

test('findings come in the order of the cards, and every way to be one is known', () => {
  const order = said(note('tel. 24 111 11 11'), card('B', { notes: ['tel. 24 222 22 22'] })).map(([id]) => id)
  expect(order).toEqual(['A', 'B'])
  expect(new Set(FINDING_WHYS).size).toBe(FINDING_WHYS.length)
})

test('every text of a card is read, with its field; codes are not', () => {
  const content = {
    ...{
      symbol: 'WGD-19',
      title: 'Wypis z rejestru',
      sourceUrl: 'http://x.invalid/tel 24',
      profile: 'KPA',
      notes: ['Dwa słowa', 'jedno'],
    },
    legalBasis: [{ text: 'art. 73 Kodeksu postępowania', act: 'Kodeksu postępowania', provision: 'art. 73' }],
    ...{ fees: [{ what: 'wypis', grosze: 5000, text: null, per: 'jednostka rejestrowa', max: null }], term: null },
  }
  expect(cardTexts(content)).toEqual([
    { field: 'title', text: 'Wypis z rejestru' },
    { field: 'notes', text: 'Dwa słowa' },
    { field: 'legalBasis', text: 'art. 73 Kodeksu postępowania' },
    { field: 'fees', text: 'wypis: 50,00 zł' },
    { field: 'fees', text: 'jednostka rejestrowa' },
  ])
  expect(cardTexts(null)).toEqual([])
})

test.each([
  ['phone', 'wgd', 'tel. {telefon:wgd}', 'reference'],
  ['phone', 'wgd', 'tel. 24 000 00 10', 'words'],
  ['phone', 'wgd', 'tel. 24 000 00 55', undefined],
  ['account', 'oplata', `na ${stamp}`, 'words'],
  ['email', 'bok', 'klient@urzad.przyklad.invalid', 'words'],
  ['rate', 'pelnomocnictwo', 'pełnomocnictwo: 19 zł', 'words'],
  ['rate', 'pelnomocnictwo', 'pełnomocnictwo do akt', undefined],
  ['act', 'kpa', 'art. 73 KPA', 'words'],
  ['cash-desk', 'zdunska', 'w kasie, ul. Zduńska 3', 'words'],
  ['cash-desk', 'zdunska', 'wniosek składa się przy ul. Zduńskiej 3', undefined],
] as const)('a card names %s %s in „%s”: %s', (kind, key, text, how) => {
  const versions = facts.filter((one) => one.kind === kind && one.key === key)
  const asked = { ...versions[0]!, values: versions.map(({ value }) => value) }
  expect(namingsOf(asked, { notes: [text] })[0]?.how).toBe(how)
})

test('a code in its field names its fact, and one that no fact answers today is found', () => {
  const content = {
    payment: { account: 'geodezja' },
    fees: [{ what: 'wypis', rate: 'wypis' }],
    notes: ['{telefon:wgd}'],
  }
  const account = { kind: 'account', key: 'geodezja', about: [], values: [] } as const
  expect(namingsOf(account, content)).toEqual([{ field: 'payment', text: 'geodezja', how: 'code' }])
  expect(namingsOf({ ...account, kind: 'rate' }, content)).toEqual([])
  const ended = { ...account, label: 'rachunek', value: '1', from: '2020-01-01', to: '2026-01-01' }
  const card = { id: 'A', title: '', office: null, unit: null, service: null, content }
  const found = findContradictions([card], { facts: [ended], day: '2026-11-23', office: null })
  expect(found.map(({ field, text, why }) => `${field} ${text} ${why}`)).toEqual([
    'notes {telefon:wgd} reference-gone',
    'payment geodezja reference-gone',
    'fees wypis reference-gone',
  ])
  const elsewhere = { ...card, office: 'inny' }
  expect(findContradictions([elsewhere], { facts: [ended], day: '2026-11-23', office: null })).toEqual([])
})

test.each([
  [['cash-desk', 'transfer'], 'al. Piłsudskiego 6', null, ['payment cash-where-cashless']],
  [['transfer'], 'al. Piłsudskiego 6', null, []],
  [['cash-desk'], 'al. Piłsudskiego 6', 'w kasie przy ul. Zduńskiej 3', []],
  [['cash-desk'], 'ul. Zduńska 3', null, []],
  [['cash-desk'], 'ul. Inna 1', null, []],
] as const)('ways %o of a card filed at %s with the words „%s” give %o', (ways, place, text, told) => {
  const content = { filing: { place, windows: [] }, payment: { ways: [...ways], account: null, text } }
  const card = { id: 'A', title: '', office: null, unit: null, service: null, content }
  const desk = { kind: 'cash-desk', label: 'kasa', from: '2020-01-01', to: null, about: [] } as const
  const desks = [
    { ...desk, key: 'a', value: 'al. Piłsudskiego 6: tylko bezgotówkowo, karta' },
    { ...desk, key: 'b', value: 'ul. Zduńska 3, I piętro: gotówka i karta' },
  ]
  const found = findContradictions([card], { facts: desks, day: '2026-11-23', office: null })
  expect(found.map(({ field, why }) => `${field} ${why}`)).toEqual(told)
})

test.each([
  ['czwartek do 18:00', ['hours-differ']],
  ['czwartek do 16:30', []],
  ['codziennie w godz. 7–18', ['hours-differ']],
])('„%s” at a place that is open on Thursday until 16:30 gives %o', (text, told) => {
  const week = 'poniedziałek–środa 8:00–15:30, czwartek 8:00–16:30, piątek 8:00–14:30'
  const hours = { kind: 'hours', key: 'bok', label: '', value: week, from: '2024-08-01', to: null } as const
  const content = { filing: { place: 'ul. Zduńska 3', windows: [] }, notes: [text] }
  const card = { id: 'A', title: '', office: null, unit: null, service: null, content }
  const registry = { facts: [{ ...hours, about: ['ul. Zduńska 3'] }], day: '2026-11-23', office: null }
  expect(findContradictions([card], registry).map(({ why }) => why)).toEqual(told)
})
