import { expect, test } from 'vitest'
import type { CardFee } from '#domain/service-cards/card.ts'
import { feeWords } from './card-words.ts'

const bare: CardFee = {
  ...{ what: 'wyrys', grosze: 2000, text: null, per: null, max: null },
  ...{ since: null, until: null, rate: null, condition: null },
}

test.each<[Partial<CardFee>, string]>([
  [{}, '20,00 zł'],
  [{ grosze: 0 }, 'bez opłaty'],
  [{ grosze: null, text: 'według DOO' }, 'według DOO'],
  [{ per: 'rozpoczęta strona A4', max: 20_000 }, '20,00 zł za rozpoczętą stronę A4, najwyżej 200,00 zł'],
  [
    { grosze: 1700, per: 'stosunek pełnomocnictwa', condition: 'gdy działa pełnomocnik' },
    '17,00 zł za każde pełnomocnictwo, gdy działa pełnomocnik',
  ],
  [{ text: 'płatne z góry', per: 'egzemplarz' }, '20,00 zł za egzemplarz, płatne z góry'],
  [{ per: 'łopata ziemi' }, '20,00 zł (za: łopata ziemi)'],
])('a fee of %j reads „%s”', (over, words) => {
  expect(feeWords({ ...bare, ...over }, 'pl').replaceAll('\u00a0', ' ')).toBe(words)
})

test('in English the unit keeps the word of the card, in Ukrainian its form after „за”', () => {
  const fee = { ...bare, per: 'działka' }
  const said = (['en', 'uk'] as const).map((language) => feeWords(fee, language).replaceAll('\u00a0', ' '))
  expect(said).toEqual(['20,00 zł per działka', '20,00 zł за działkę'])
})
