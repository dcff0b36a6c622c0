import { expect, test } from 'vitest'
import { readValue } from './read-value.ts'

test.each([
  ['phone', ' 24  000 00 10 ', '24 000 00 10'],
  ['email', 'BOK@urzad.przyklad.invalid', 'BOK@urzad.przyklad.invalid'],
  ['account', 'PL61109010140000071219812874', '61 1090 1014 0000 0712 1981 2874'],
  ['rate', '17,00 zł od każdego stosunku pełnomocnictwa', '17,00 zł od każdego stosunku pełnomocnictwa'],
  [
    'act',
    'Kodeks postępowania administracyjnego (Dz.U. 2025 poz. 1691)',
    'Kodeks postępowania administracyjnego (Dz.U. 2025 poz. 1691)',
  ],
  ['cash-desk', 'ul. Zduńska 3, I piętro', 'ul. Zduńska 3, I piętro'],
] as const)('%s „%s” is kept as „%s”', (kind, typed, kept) => {
  expect(readValue(kind, typed)).toEqual({ ok: true, event: kept })
})

test.each([
  ['phone', '24 000', 'fact-phone-wrong'],
  ['phone', '24 000 00 10, 24 000 00 11', 'fact-phone-wrong'],
  ['email', 'bok(at)urzad', 'fact-email-wrong'],
  ['account', 'PL61109010140000071219812875', 'fact-account-wrong'],
  ['rate', 'siedemnaście', 'fact-rate-wrong'],
  ['rate', 'od 10 zł do 20 zł', 'fact-rate-wrong'],
  ['act', 'KPA', 'fact-act-wrong'],
  ['cash-desk', 'na pierwszym piętrze', 'fact-place-wrong'],
] as const)('%s „%s” is refused: %s', (kind, typed, why) => {
  expect(readValue(kind, typed)).toEqual({ ok: false, refusal: { why } })
})
