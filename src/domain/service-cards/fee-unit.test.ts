import { expect, test } from 'vitest'
import { unitInAccusative } from './fee-unit.ts'

test.each<[nominative: string, accusative: string | undefined]>([
  ['jednostka rejestrowa gruntów', 'jednostkę rejestrową gruntów'],
  ['działka', 'działkę'],
  ['działka ewidencyjna', 'działkę ewidencyjną'],
  ['rozpoczęta strona A4', 'rozpoczętą stronę A4'],
  ['każda kolejna rozpoczęta strona', 'każdą kolejną rozpoczętą stronę'],
  ['strona zaświadczenia', 'stronę zaświadczenia'],
  ['kopia mapy', 'kopię mapy'],
  ['decyzja', 'decyzję'],
  ['egzemplarz', 'egzemplarz'],
  ['rozpoczęty arkusz', 'rozpoczęty arkusz'],
  ['każde zaświadczenie', 'każde zaświadczenie'],
  [' stosunek pełnomocnictwa', 'każde pełnomocnictwo'],
  // a noun that is not in the list of counted ones, and a plural in the genitive, are not guessed
  ['łopata', undefined],
  ['nowa rzecz', undefined],
  ['10 stron', '10 stron'],
])('„%s” after „za” is „%s”', (nominative, accusative) => {
  expect(unitInAccusative(nominative)).toBe(accusative)
})
