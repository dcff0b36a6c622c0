import { expect, test } from 'vitest'
import type { FormerSymbol } from './former-symbols.ts'
import { OPEN_COLUMNS, openDataCsv } from './open-data.ts'
import { readCardContent } from './read-content.ts'

const office = {
  name: 'Urząd',
  city: 'Zduny',
  address: 'ul. Zduńska 3',
  postalLine: '00-001 Zduny',
  phone: null,
  email: null,
  publicAddress: 'https://urzad.example.org',
}
const csvOf = (over: object, formerSymbols: FormerSymbol[] = []) => {
  const content = { ...readCardContent({ title: 'Wycinka', symbol: 'W-1' }), ...over }
  return openDataCsv(
    [{ symbol: 'W-1', unit: 'Referat', content, validFrom: '2025-01-01', formerSymbols }],
    office,
    '2026-11-23',
  )
}

test('the names of the columns stand first and never change their places', () => {
  expect(csvOf({}).split('\r\n')[0]).toBe(
    'symbol,tytul,komorka,dla_kogo,co_otrzymasz,dokumenty,oplaty,termin,miejsce,stanowiska,odwolanie,podstawa_prawna,sytuacje,obowiazuje_od,adres,dawne_symbole',
  )
  expect(new Set(OPEN_COLUMNS.map(({ name }) => name)).size).toBe(OPEN_COLUMNS.length)
})

test.each([
  ['a comma and a quote', 'A, „B” "C"', '"A, „B” ""C"""'],
  ['a new line', 'A\nB', '"A\nB"'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with a comma', '@SUM(1,2)', '"\'@SUM(1,2)"'],
])('%s', (_, title, cell) => {
  expect(csvOf({ title })).toContain(`W-1,${cell},Referat`)
})

test('a term and an address are written for programs', () => {
  const csv = csvOf({ term: { unit: 'days', count: 7 } })
  expect(csv).toContain(',P7D,')
  expect(csv).toContain(',2025-01-01,https://urzad.example.org/uslugi/W-1,\r\n')
})

test('the symbols a card had before stand with their days', () => {
  const csv = csvOf({}, [
    { symbol: 'W-8', since: '2015-01-01', until: '2018-12-31' },
    { symbol: 'W-9', since: '2019-01-01', until: '2024-12-31' },
  ])
  expect(csv).toContain(',W-8 (2015-01-01–2018-12-31); W-9 (2019-01-01–2024-12-31)\r\n')
})
