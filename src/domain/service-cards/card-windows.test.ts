import { expect, test } from 'vitest'
import { cardWindows } from './card-windows.ts'
import { windowsBeside } from './read-place.ts'

const window = (point: string, address: string, number: number | null) => ({ point, address, number })
const bok10 = window('Biuro Obsługi Klienta', 'ul. Zduńska 3', 10)
const bok11 = window('Biuro Obsługi Klienta', 'ul. Zduńska 3', 11)
const housing = window('Biuro Obsługi Klienta', 'ul. Zduńska 3', null)
const pom1 = window('Punkt „Miodowa”', 'ul. Miodowa 8', 1)
const office = [bok10, bok11, housing, pom1]

test.each([
  ['its numbers at its place', 'Biuro Obsługi Klienta, ul. Zduńska 3', [10, 11], [bok10, bok11]],
  ['the same number elsewhere is another window', 'ul. Miodowa 8', [1, 10], [pom1]],
  ['a number that is not there', 'ul. Zduńska 3', [77], []],
  ['a place that is not the office’s', 'ul. Nieistniejąca 99', [10], []],
  ['a place without numbers', 'ul. Zduńska 3', [], []],
  ['no place', null, [10], []],
])('%s', (_case, place, windows, found) => {
  expect(cardWindows({ place, windows }, office)).toEqual(found)
})

test.each([
  ['the words name none', 'BOK, ul. Zduńska 3', [3, 10], [3, 10]],
  ['the words name it', 'BOK, okienko nr 10', [10], []],
  ['the words name a range', 'BOK, stanowiska 10–12', [10, 11, 12], []],
  ['the words name some', 'BOK, okienko 10', [10, 11], [11]],
  ['no words', null, [1], [1]],
])('numbers told beside the place: %s', (_case, place, windows, beside) => {
  expect(windowsBeside({ place, windows })).toEqual(beside)
})
